/** What a page shows, as the edge hands it to the Worker that writes the HTML. */
import type { ErrorCode } from '../api/errors.ts'
import type { CountedSpan } from '../review/counted.ts'
import type { ScanStep } from '../api/scan.ts'
import type { Status } from '../api/status.ts'
import type { DocumentName } from './documents.ts'
import type { AccountPageOrder } from './account-orders.ts'
import type { KeyFrameDocument, KeyFrameOrder } from './key-frame-order.ts'

/** What every page needs to know of the request and of the deployment. */
export type PageFrame = {
  /** Of this site, such as `https://example.org`. */
  origin: string
  /** Path and query of the page, for links to it in other languages. */
  path: string
  query: string
  /** `Accept-Language`, as it was sent. */
  acceptLanguage: string | null
  /** Logins to try; where facts come from samples, all that there are. */
  samples: readonly string[]
  /** Whether facts come from samples and not from GitHub. */
  isSampleData: boolean
}

/** Why there is nothing to show. */
export type Problem = { code: ErrorCode; retryAfterSeconds: number | null; requestId: string }

/** A page that is whole at once. */
export type PageOrder =
  | { page: 'home' }
  /** Null where the address names nobody. */
  | { page: 'embed'; login: string | null }
  | { page: 'studio'; login: string | null }
  | { page: 'result'; login: string; result: Result }
  | { page: 'error'; problem: Problem; login: string | null }
  /** Who is to be compared, before there are two of them. */
  | { page: 'compare'; logins: readonly string[] }
  | { page: 'insights'; answer: InsightsAnswer }
  /**
   * What was typed, and what was told, as JSON: the findings of a pull request, where one was named, else counts; null
   * where there is nothing to show.
   */
  | {
      page: 'reviews'
      hook: string
      repository: string
      weeks: CountedSpan | null
      pull: string | null
      answer: string | null
      problem: Problem | null
    }
  /** `answer` is a `ConnectAnswer` as JSON. */
  | { page: 'connect'; answer: string }
  /** Null is for the list of all documents. */
  | { page: 'docs'; name: DocumentName | null }
  | { page: 'status'; status: Status }
  /** The report on what is stored, as JSON; null where it cannot be had now. */
  | { page: 'privacy'; retention: string | null }
  | AccountPageOrder

/** Insights as JSON, as the operation answers them. */
export type InsightsAnswer =
  { kind: 'insights'; insights: string } | { kind: 'problem'; problem: Problem }

/** What came of one of those who are compared; each fails alone. `login` is as it was asked for. */
export type Compared = { login: string } & (
  ({ kind: 'scorecard' } & Result) | { kind: 'problem'; problem: Problem }
)

/** What was read of a login. */
export type Result = {
  /** As JSON. */
  scorecard: string
  /** Seconds since it was read, where it is old enough to be read anew behind the answer; else null. */
  staleSeconds: number | null
}

/** What comes next on the page of a result, in this order: any number of steps, then what was read. */
export type ResultPart =
  | { kind: 'progress'; step: ScanStep }
  | { kind: 'provisional' | 'final'; result: Result }
  | { kind: 'problem'; problem: Problem }

/** The door of the pages Worker. */
export interface PageWriter {
  /** A whole page. */
  page(frame: PageFrame, order: PageOrder): string | Promise<string>
  /** The page of a result up to where its first part comes. */
  resultOpening(frame: PageFrame, login: string): string | Promise<string>
  resultPart(frame: PageFrame, login: string, part: ResultPart): string | Promise<string>
  resultEnding(frame: PageFrame): string | Promise<string>
  /** The page of a comparison up to where what was read comes. */
  comparisonOpening(frame: PageFrame, logins: readonly string[]): string | Promise<string>
  comparison(frame: PageFrame, people: readonly Compared[]): string | Promise<string>
  /** The document with the field for a visitor's key. */
  keyFrame(order: KeyFrameOrder): KeyFrameDocument | Promise<KeyFrameDocument>
}
