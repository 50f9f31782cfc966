/**
 * What an embed shows of a login: the last good copy where there is one, however old, and a reading
 * behind it when it has aged; else a reading now, for as long as an image may take.
 */
import type { NoticeReason } from '../../../shared/draw/locale/locale.ts'
import { embedFactsOf, type EmbedFacts } from '../../../shared/embed/facts.ts'
import { foldLogin } from '../../../shared/evidence/login.ts'
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import type { ErrorCode } from '../../platform/errors/index.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { within } from '../../platform/within.ts'
import { isIncomplete, type StoredScan } from '../scan/index.ts'
import { knowsLess, lacksMuch } from './knows-less.ts'
import { goneCopy, type GoneReason, type LastGood, type LastGoodStore } from './last-good.ts'

export type EmbedState = 'new' | 'provisional' | 'stored' | 'stale' | 'last-good' | NoticeReason

export type FactsOutcome =
  | {
      kind: 'facts'
      facts: EmbedFacts
      /** `provisional`: GitHub's first answer, while the others are under way. */
      state: 'new' | 'provisional' | 'stored' | 'stale' | 'last-good'
      /** How old the facts are, and how long they will do; seconds. */
      ageSeconds: number
      freshSeconds: number
      /** Whether GitHub was asked for them now. */
      hasAsked?: true
    }
  | { kind: 'notice'; reason: NoticeReason; freshSeconds: number; hasAsked?: true }

/** What it takes of the world. */
export type EmbedReading = {
  /** Milliseconds since 1970. */
  now: () => number
  /** How old an embed's numbers may get before they are read again. */
  freshMilliseconds: number
  copies: LastGoodStore
  /** Reads a login, as `scanLogin` does; tells of the first, provisional scorecard on the way. */
  scan: (
    login: string,
    onProvisional: (scorecard: Scorecard) => void,
  ) => Promise<{ scan: StoredScan; isNew: boolean }>
  /** Reads it again behind an answer, as `scanAgain` does. */
  scanAgain: (login: string) => Promise<StoredScan | null>
  /** Lets work go on after the answer. */
  defer: (work: Promise<unknown>) => void
}

const second = 1000
/** The clocks of two machines may differ by so much. */
const clockSkewMilliseconds = 60 * second
/** After a reading that failed, the copy does for this long before the next try. */
const pauseAfterFailureMilliseconds = 10 * 60 * second
/** After one that knew less: it has cost as much as a whole one, and a forbidden field may stay so. */
const pauseAfterLessMilliseconds = 60 * 60 * second
/** A proxy that got an old copy comes back for the new one soon. */
const staleSeconds = 300

/** How long an image without numbers may be kept by caches, in seconds. */
export const noticeSeconds: Readonly<Record<NoticeReason, number>> = {
  'invalid-login': 3600,
  'not-public': 300,
  limited: 120,
  unavailable: 60,
  busy: 30,
  'not-a-person': 3600,
}

const noticeOf = (reason: NoticeReason): FactsOutcome => ({
  kind: 'notice',
  reason,
  freshSeconds: noticeSeconds[reason],
})

/** What there is to show of the login within `deadlineMilliseconds`. Never throws. */
export async function factsOfLogin(
  reading: EmbedReading,
  login: string,
  deadlineMilliseconds: number,
): Promise<FactsOutcome> {
  const { now, copies, defer } = reading
  const started = now()
  const copy = await copies.get(login).catch(() => null)
  if (!copy) return readNow(reading, login, deadlineMilliseconds - (now() - started))

  // What is from later than now was dated by a clock that jumped: nobody knows how old it is.
  const due = copy.nextReadAt <= now() || copy.readAt > now() + clockSkewMilliseconds
  if (due) defer(readBehind(reading, login, copy))
  if (copy.kind === 'gone') return noticeOf('not-public')
  const ageMilliseconds = Math.max(0, now() - copy.readAt)
  const ageSeconds = Math.floor(ageMilliseconds / second)
  const { facts } = copy
  if (ageMilliseconds >= reading.freshMilliseconds) {
    const state = due ? 'stale' : 'last-good'
    return { kind: 'facts', facts, state, ageSeconds, freshSeconds: staleSeconds }
  }
  const left = due ? 0 : copy.nextReadAt - now()
  const freshSeconds = Math.max(staleSeconds, Math.floor(left / second))
  return { kind: 'facts', facts, state: 'stored', ageSeconds, freshSeconds }
}

/**
 * Reads the login; what takes longer goes on behind the answer, for the next who asks. This one gets
 * what the first answer told, if there was one.
 */
async function readNow(
  reading: EmbedReading,
  login: string,
  deadlineMilliseconds: number,
): Promise<FactsOutcome> {
  const { now, copies, defer } = reading
  let late: FactsOutcome = { ...noticeOf('busy'), hasAsked: true }
  const onProvisional = (scorecard: Scorecard) => {
    // Of a renamed account it has to be asked first whether it is shown by its new login.
    if (foldLogin(scorecard.subject.login) !== foldLogin(login)) return
    const facts = embedFactsOf(scorecard)
    const freshSeconds = noticeSeconds.busy
    late = {
      kind: 'facts',
      facts,
      state: 'provisional',
      ageSeconds: 0,
      freshSeconds,
      hasAsked: true,
    }
  }
  const read = reading.scan(login, onProvisional).then(
    async ({ scan, isNew }): Promise<FactsOutcome> => {
      const copy = copyOf(scan, reading.freshMilliseconds)
      defer(copies.put(login, copy))
      const ageSeconds = Math.max(0, Math.floor((now() - scan.scannedAt) / second))
      const freshSeconds = Math.max(staleSeconds, Math.floor((copy.nextReadAt - now()) / second))
      const outcome = { kind: 'facts', facts: copy.facts, ageSeconds, freshSeconds } as const
      return isNew ? { ...outcome, state: 'new', hasAsked: true } : { ...outcome, state: 'stored' }
    },
    async (error: unknown): Promise<FactsOutcome> => {
      const gone = goneReasonOf(error)
      if (gone) defer(copies.put(login, goneCopy(gone, now())))
      return { ...noticeOf(reasonOf(error)), hasAsked: true }
    },
  )
  defer(read)
  return within(deadlineMilliseconds, read, () => late)
}

/** The coordinator sees to it that one reads for all. */
async function readBehind(reading: EmbedReading, login: string, copy: LastGood): Promise<void> {
  const { now, copies } = reading
  const rested = (pause: number): LastGood => ({ ...copy, nextReadAt: now() + pause })
  try {
    const scan = await reading.scanAgain(login)
    if (!scan) return
    const renewed = copyOf(scan, reading.freshMilliseconds)
    await copies.put(login, better(renewed))
  } catch (error) {
    const gone = goneReasonOf(error)
    await copies.put(login, gone ? goneCopy(gone, now()) : rested(pauseAfterFailureMilliseconds))
  }

  /** What was read while GitHub half answered, or hid a part, does not replace what is known. */
  function better(renewed: Facts): LastGood {
    if (copy.kind === 'gone') return renewed
    if (copy.isWhole && !renewed.isWhole) return rested(pauseAfterFailureMilliseconds)
    return knowsLess(renewed.facts, copy.facts) ? rested(pauseAfterLessMilliseconds) : renewed
  }
}

type Facts = Extract<LastGood, { kind: 'facts' }>

function copyOf(scan: StoredScan, freshMilliseconds: number): Facts {
  const scorecard = JSON.parse(new TextDecoder().decode(scan.body)) as Scorecard
  const facts = embedFactsOf(scorecard)
  const isWhole = !isIncomplete(scan)
  const pause = lacksMuch(facts) ? Math.min(pauseAfterLessMilliseconds, freshMilliseconds) : null
  const untilNext = isWhole ? (pause ?? freshMilliseconds) : pauseAfterFailureMilliseconds
  const readAt = scan.scannedAt
  return { kind: 'facts', facts, isWhole, readAt, nextReadAt: readAt + untilNext }
}

const goneReasons: Readonly<Partial<Record<ErrorCode, GoneReason>>> = {
  not_found: 'not-found',
  not_public: 'not-public',
}

/** Why there is nothing to show of the account, ever; null where that may pass. */
function goneReasonOf(error: unknown): GoneReason | null {
  return (error instanceof PhantomError && goneReasons[error.code]) || null
}

/** One answer for who is not there and who opted out: an embed does not tell which it is. */
const reasons: Readonly<Partial<Record<ErrorCode, NoticeReason>>> = {
  not_found: 'not-public',
  not_public: 'not-public',
  upstream_limited: 'limited',
  too_many: 'limited',
}

function reasonOf(error: unknown): NoticeReason {
  return (error instanceof PhantomError && reasons[error.code]) || 'unavailable'
}
