/** Joins embeds with the deployment they run in. */
import type { Context } from 'hono'
import { loginSeal } from '../../platform/seal/index.ts'
import { sessionStoreOf } from '../../platform/store/index.ts'
import type { EdgeEnv } from '../../platform/bindings.ts'
import type { EmbedFacts } from '../../../shared/embed/facts.ts'
import type { PictureOrder } from '../../../shared/studio/picture-order.ts'
import type { EdgeContext } from '../edge-context.ts'
import { optOutsOf } from '../opt-out/index.ts'
import { scanAgain, scanContextOf, scanLogin, type ScanEvent } from '../scan/index.ts'
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { learningLocales } from '../../../shared/draw/locale/learn.ts'
import { staticFile } from '../static-file.ts'
import { askedFor } from './asked-for.ts'
import { copiesInMemory } from './copies-in-memory.ts'
import type { Embed } from './embed.ts'
import type { EmbedReading } from './facts-of-login.ts'
import { createLastGoodStore, type LastGoodStore } from './last-good.ts'
import { makeEmbed, type ReadLocale } from './make-embed.ts'
import { withoutOptedOut } from './without-opted-out.ts'

/** Embeds are looked at for months: a few hours old is as good as new. */
const usualFreshSeconds = 4 * 60 * 60
/**
 * A stored scan is fresh for a quarter of an hour and is not read again before; beyond half a day a
 * copy hardly lives.
 */
const freshBounds = { least: 15 * 60, most: 12 * 60 * 60 }

function freshMillisecondsOf({ EMBED_FRESH_SECONDS: text }: EdgeEnv): number {
  const seconds = Number(text ?? usualFreshSeconds)
  const { least, most } = freshBounds
  return (
    1000 * (Number.isFinite(seconds) ? Math.min(most, Math.max(least, seconds)) : usualFreshSeconds)
  )
}

/** Words are static files (see `vite.config.ts`): read once an isolate (see `EdgeEnv`), or English. */
let isolate: { env: EdgeEnv; read: ReadLocale } | null = null

function localesOf(env: EdgeEnv): ReadLocale {
  if (isolate?.env !== env) isolate = { env, read: learningLocales((code) => wordsOf(env, code)) }
  return isolate.read
}

/** They are read beside the facts, so that they may take as long: a card in English is not what was asked for. */
const wordsMilliseconds = 1_500

async function wordsOf(env: EdgeEnv, code: string): Promise<string> {
  return (await staticFile(env, `/locales/${code}.txt`, wordsMilliseconds)).text()
}

/** The last good copies of this deployment. */
export function lastGoodOf(context: Context<EdgeContext>): LastGoodStore {
  const { env } = context
  const { now, report } = scanContextOf(context)
  const options = {
    store: sessionStoreOf(env),
    sealOf: (login: string) => loginSeal(env.SCAN_SECRET, 'embed', login),
    random: (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes),
    report,
  }
  const store = createLastGoodStore(options, now)
  const shown = withoutOptedOut(store, (login) => optOutsOf(context).isOptedOut(login), now)
  return copiesInMemory.before(shown, now)
}

/** How logins are read for embeds here. */
export function readingOf(context: Context<EdgeContext>): EmbedReading {
  const scans = scanContextOf(context)
  const { now, defer } = scans
  return {
    now,
    freshMilliseconds: freshMillisecondsOf(context.env),
    defer,
    copies: lastGoodOf(context),
    async scan(login: string, onProvisional: (scorecard: Scorecard) => void) {
      const onEvent = (event: ScanEvent) => {
        if (event.kind === 'provisional') onProvisional(event.scorecard)
      }
      const { scan, state } = await scanLogin(scans, login, { onEvent, urgency: 'embed' })
      return { scan, isNew: state === 'new' }
    },
    scanAgain: (login: string) => scanAgain(scans, login),
  }
}

/** The embed at an address. */
export function make(context: Context<EdgeContext>, url: URL): Promise<Embed> {
  const { env } = context
  const world = {
    ...readingOf(context),
    drawPicture: (facts: EmbedFacts, order: PictureOrder) => env.ART.picture(facts, order),
    png: (svg: string, width: number) => env.RENDERER.png(svg, width),
    readLocale: localesOf(env),
  }
  return makeEmbed(world, askedFor(url))
}
