/** Which page answers an order. */
import type { PageOrder } from '../shared/pages/page-order.ts'
import { accountPage } from './account/account-page.tsx'
import { ownScanPage } from './account/own-scan-page.tsx'
import type { Page } from './frame/page.ts'
import type { Visit } from './frame/visit.ts'
import { homePage } from './home/home-page.tsx'
import { offlinePage } from './offline/offline-page.tsx'
import { optOutPage } from './opt-out/opt-out-page.tsx'
import { problemPage } from './problem/problem-page.tsx'

export function pageFor(visit: Visit, order: PageOrder): Page {
  switch (order.page) {
    case 'home':
      return homePage(visit)
    case 'error':
      return problemPage(visit, order.problem, order.login)
    case 'account':
      return accountPage(visit, order)
    case 'own-scan':
      return ownScanPage(visit, order)
    case 'opt-out':
      return optOutPage(visit, order)
    case 'offline':
      return offlinePage(visit)
  }
}
