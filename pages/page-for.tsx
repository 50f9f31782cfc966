/** Which page answers an order. */
import type { PageOrder } from '../shared/pages/page-order.ts'
import { compareFormPage } from './compare/compare-page.tsx'
import type { Page } from './frame/page.ts'
import type { Visit } from './frame/visit.ts'
import { embedPage } from './embed/embed-page.tsx'
import { connectPage } from './connect/connect-page.tsx'
import { homePage } from './home/home-page.tsx'
import { insightsPage } from './insights/insights-page.tsx'
import { docsPage } from './docs/docs-page.tsx'
import { privacyPage } from './privacy/privacy-page.tsx'
import { accountPage } from './account/account-page.tsx'
import { ownScanPage } from './account/own-scan-page.tsx'
import { clientAnsweredPage } from './clients/client-answered-page.tsx'
import { clientRequestPage } from './clients/client-request-page.tsx'
import { offlinePage } from './offline/offline-page.tsx'
import { optOutPage } from './opt-out/opt-out-page.tsx'
import { problemPage } from './problem/problem-page.tsx'
import { resultPage } from './result/result-page.tsx'
import { reviewsPage } from './reviews/reviews-page.tsx'
import { statusPage } from './status/status-page.tsx'
import { studioPage } from './studio/studio-page.tsx'

export function pageFor(visit: Visit, order: PageOrder): Page | Promise<Page> {
  switch (order.page) {
    case 'home':
      return homePage(visit)
    case 'embed':
      return embedPage(visit, order.login)
    case 'studio':
      return studioPage(visit, order.login)
    case 'result':
      return resultPage(visit, order.login, order.result)
    case 'error':
      return problemPage(visit, order.problem, order.login)
    case 'compare':
      return compareFormPage(visit, order.logins)
    case 'insights':
      return insightsPage(visit, order.answer)
    case 'reviews':
      return reviewsPage(visit, order)
    case 'connect':
      return connectPage(visit, order)
    case 'docs':
      return docsPage(visit, order.name)
    case 'status':
      return statusPage(visit, order.status)
    case 'privacy':
      return privacyPage(visit, order.retention)
    case 'account':
      return accountPage(visit, order)
    case 'own-scan':
      return ownScanPage(visit, order)
    case 'opt-out':
      return optOutPage(visit, order)
    case 'client-request':
      return clientRequestPage(visit, order)
    case 'client-answered':
      return clientAnsweredPage(visit, order.location)
    case 'offline':
      return offlinePage(visit)
  }
}
