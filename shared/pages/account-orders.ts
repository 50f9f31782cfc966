/** What the pages about a visitor and their login show. */
import type { ClientRequestView } from '../api/clients.ts'
import type { SessionView } from '../api/session.ts'
import type { PayerKind } from '../limits/limits.ts'
import type { Problem } from './page-order.ts'

/** What is left of the scans of one who pays for them. */
export type ScansLeft = {
  payer: PayerKind
  left: number
  quota: number
  /** Until all of it is there again. */
  fullAfterSeconds: number
}

/** What happened before the page is shown. */
export const accountNews = [
  'signed-out',
  'signed-out-everywhere',
  'forgotten',
  'key-ended',
  'client-ended',
] as const
export type AccountNews = (typeof accountNews)[number]

/** What GitHub still gives a visitor. */
export type GitHubAllowance = { left: number; quota: number }

/** Whether a login is to be shown here no more, or again. */
export const optOutWishes = ['opt-out', 'withdraw'] as const
export type OptOutWish = (typeof optOutWishes)[number]

/** How far an opt-out, or its withdrawal, has come. */
export type OptOutStage =
  | { stage: 'start' }
  | { stage: 'token'; login: string; wish: OptOutWish; token: string }
  | { stage: 'done'; login: string; wish: OptOutWish }

export type AccountPageOrder =
  | {
      page: 'account'
      /** The moment that times on the page are told from. */
      asOf: string
      session: SessionView
      /** Empty where nobody can say. */
      scansLeft: readonly ScansLeft[]
      news: AccountNews | null
      /** A key that was made now, shown this once. */
      newKey: string | null
      problem: Problem | null
    }
  /** `scan` is an `OwnScan` as JSON. */
  | { page: 'own-scan'; scan: string; allowance: GitHubAllowance | null }
  | { page: 'opt-out'; at: OptOutStage; problem: Problem | null }
  /** A client of MCP that asks to be let in; null where there is no such request. */
  | {
      page: 'client-request'
      request: string
      asked: ClientRequestView | null
      problem: Problem | null
    }
  /** It was answered: where the client is told. */
  | { page: 'client-answered'; location: string }
  | { page: 'offline' }
