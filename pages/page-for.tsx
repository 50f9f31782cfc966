/** Which page answers an order. */
import type { PageOrder } from '../shared/pages/page-order.ts'
import type { Page } from './frame/page.ts'
import type { Visit } from './frame/visit.ts'
import { homePage } from './home/home-page.tsx'
import { problemPage } from './problem/problem-page.tsx'
import { resultPage } from './result/result-page.tsx'

export function pageFor(visit: Visit, order: PageOrder): Page {
  switch (order.page) {
    case 'home':
      return homePage(visit)
    case 'result':
      return resultPage(visit, order.login, order.result)
    case 'error':
      return problemPage(visit, order.problem, order.login)
  }
}
