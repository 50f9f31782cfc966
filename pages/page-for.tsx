/** Which page answers an order. */
import type { PageOrder } from '../shared/pages/page-order.ts'
import type { Page } from './frame/page.ts'
import type { Visit } from './frame/visit.ts'
import { embedPage } from './embed/embed-page.tsx'
import { homePage } from './home/home-page.tsx'
import { problemPage } from './problem/problem-page.tsx'

export function pageFor(visit: Visit, order: PageOrder): Page {
  switch (order.page) {
    case 'home':
      return homePage(visit)
    case 'embed':
      return embedPage(visit, order.login)
    case 'error':
      return problemPage(visit, order.problem, order.login)
  }
}
