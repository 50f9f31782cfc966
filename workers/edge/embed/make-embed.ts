/** Makes an embed within its time: knows the logins, draws, and turns a drawing into pixels. */
import type { Locale } from '../../../shared/draw/locale/locale.ts'
import { within } from '../../platform/within.ts'
import type { EmbedState } from './facts-of-login.ts'
import type { AskedFor } from './asked-for.ts'
import type { EmbedFacts } from '../../../shared/embed/facts.ts'
import type { PictureOrder } from '../../../shared/studio/picture-order.ts'
import {
  ageOf,
  asPicture,
  drawEmbed,
  type Drawn,
  languageOf,
  pictureOrderOf,
} from './draw-embed.ts'
import type { Embed } from './embed.ts'
import {
  factsOfLogin,
  noticeSeconds,
  type EmbedReading,
  type FactsOutcome,
} from './facts-of-login.ts'
import { quickHash } from './quick-hash.ts'

/** GitHub's proxy waits ten seconds; nobody who looks at a README does. */
const deadlineMilliseconds = 4_000
/** Of that, what is left for drawing where reading takes all it may. */
const drawingMilliseconds = { svg: 100, json: 100, png: 900 }
/** The same of a picture of the studio, which another Worker draws. */
const pictureMilliseconds = { svg: 600, json: 600, png: 1_500 }

export type EmbedWorld = EmbedReading & {
  /** Pixels of an SVG: PNG bytes at a width. */
  png: (svg: string, width: number) => Promise<ArrayBuffer>
  /** A picture of the studio, as SVG. */
  drawPicture: (facts: EmbedFacts, order: PictureOrder) => Promise<string>
  /** Reads the words of a language; English where they cannot be had. */
  readLocale: ReadLocale
}
export type ReadLocale = (code: string) => Promise<Locale>

/** The embed that was asked for. Throws only where drawing itself does. */
export async function makeEmbed(world: EmbedWorld, asked: AskedFor): Promise<Embed> {
  const started = world.now()
  const left = () => deadlineMilliseconds - (world.now() - started)
  const drawing = asked.kind === 'art' ? pictureMilliseconds : drawingMilliseconds
  const knowing = asked.logins.map((login) =>
    login === null
      ? notALogin
      : factsOfLogin(world, login, deadlineMilliseconds - drawing[asked.format]),
  )
  const [locale, ...told] = await Promise.all([world.readLocale(languageOf(asked)), ...knowing])
  const picture = await pictureOf(world, asked, told, left())
  const outcomes = picture === 'failed' ? [unavailable] : told
  const { text, width, isInterim } =
    picture === null || picture === 'failed' ? drawEmbed(asked, outcomes, locale) : picture
  const known = {
    state: stateOf(outcomes),
    ageSeconds: oldest(outcomes.map(ageOf)),
    freshSeconds: Math.min(
      ...outcomes.map(({ freshSeconds }) => freshSeconds),
      isInterim ? noticeSeconds.busy : Infinity,
    ),
    mayOutlast: !isInterim && outcomes.every(isFinal),
    hasAsked: outcomes.some((outcome) => outcome.hasAsked === true),
  }
  const etag = quickHash(text).toString(36)
  if (asked.format === 'json') {
    return {
      ...known,
      body: text,
      contentType: 'application/json; charset=utf-8',
      etag: `"${etag}"`,
    }
  }
  const svg = { ...known, contentType: 'image/svg+xml; charset=utf-8', etag: `"${etag}"` } as const
  if (asked.format === 'svg') return { ...svg, body: text }
  try {
    const painted = world.png(text, width)
    // What comes too late for this answer is kept for the next.
    world.defer(painted)
    const png = await within(left(), painted, () => {
      throw new Error('late')
    })
    return { ...svg, body: new Uint8Array(png), contentType: 'image/png', etag: `"${etag}-png"` }
  } catch {
    // The drawing itself is an image, too: better than none, until pixels can be made again.
    const freshSeconds = Math.min(svg.freshSeconds, noticeSeconds.busy)
    return { ...svg, body: text, freshSeconds, mayOutlast: false }
  }
}

/** The picture of the studio that was asked for; null where something else was, or there are no facts. */
async function pictureOf(
  world: EmbedWorld,
  asked: AskedFor,
  [outcome]: readonly FactsOutcome[],
  milliseconds: number,
): Promise<Drawn | 'failed' | null> {
  if (asked.kind !== 'art' || outcome?.kind !== 'facts') return null
  const drawing = world.drawPicture(outcome.facts, pictureOrderOf(asked))
  return within(milliseconds, drawing, () => 'failed' as const).then(
    (svg) => (svg === 'failed' ? svg : asPicture(svg, asked)),
    () => 'failed',
  )
}

const unavailable: FactsOutcome = {
  kind: 'notice',
  reason: 'unavailable',
  freshSeconds: noticeSeconds.unavailable,
}

const notALogin: FactsOutcome = {
  kind: 'notice',
  reason: 'invalid-login',
  freshSeconds: noticeSeconds['invalid-login'],
}

/** Better is under way where only GitHub's first answer is shown, and hoped for where there is none. */
const isFinal = (outcome: FactsOutcome) =>
  outcome.kind === 'facts' && outcome.state !== 'provisional'

/** Of several states the one that is furthest from `stored`. */
function stateOf(outcomes: readonly FactsOutcome[]): EmbedState {
  const notice = outcomes.find((outcome) => outcome.kind === 'notice')
  if (notice) return notice.reason
  const states = new Set(
    outcomes.map((outcome) => (outcome.kind === 'facts' ? outcome.state : null)),
  )
  return (
    (['last-good', 'stale', 'provisional', 'new'] as const).find((state) => states.has(state)) ??
    'stored'
  )
}

function oldest(ages: readonly (number | null)[]): number | null {
  const known = ages.filter((age) => age !== null)
  return known.length > 0 ? Math.max(...known) : null
}
