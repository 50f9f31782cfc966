/** Which page answers an order. */
import type { PageOrder } from '../shared/pages/page-order.ts'
import { compareFormPage } from './compare/compare-page.tsx'
import type { Page } from './frame/page.ts'
import type { Visit } from './frame/visit.ts'
import { homePage } from './home/home-page.tsx'
import { insightsPage } from './insights/insights-page.tsx'
import { problemPage } from './problem/problem-page.tsx'

export function pageFor(visit: Visit, order: PageOrder): Page {
  switch (order.page) {
    case 'home':
      return homePage(visit)
    case 'error':
      return problemPage(visit, order.problem, order.login)
    case 'compare':
      return compareFormPage(visit, order.logins)
    case 'insights':
      return insightsPage(visit, order.answer)
  }
}
