/**
 * Embeds while what they stand on fails: the jobs Worker (pixels, the coordinator of scans, the
 * budget, the tally) or the store, at once or by never answering. They go on without it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developersOf } from '../dev/facts/index.ts'
import type { FactsOutcome } from '../workers/edge/embed/facts-of-login.ts'
import { drawing, staleFacts } from './drawn.ts'
import {
  checkForm,
  duels,
  formsOfOne,
  see,
  svgForms,
  textOf,
  type EmbedForm,
} from './embed-forms.ts'
import { keepCopy } from './kept-copy.ts'
import { startSystem, type System, type SystemOptions } from './system.ts'
import { peopleOfLittleWork } from './twins.ts'

const longestMilliseconds = 4_500
const hour = 60 * 60_000
const forms = [...svgForms, ...formsOfOne, ...duels]

const developers = developersOf(peopleOfLittleWork(200))
let seen = 0

let system: System
const useSystem = (options: SystemOptions) => {
  beforeAll(async () => {
    system = await startSystem({ developers, ...options })
  }, 120_000)
  afterAll(() => system?.stop())
}

/** What the Workers said of their troubles. */
const eventsLogged = () =>
  system.harness.getLogs().map(({ message }) => (JSON.parse(message) as { event: string }).event)

type Logins = readonly [string, string]

/** Every form at once, each of logins that were never seen; `prepare` says what is known of them. */
const seeAll = (prepare: (logins: Logins) => Promise<FactsOutcome[]> = async () => []) =>
  Promise.all(
    forms.map(async (form) => {
      const logins = [developers.logins[seen++]!, developers.logins[seen++]!] as const
      const outcomes = await prepare(logins)
      const path = form.path(...logins)
      return { form, path, outcomes, embed: await see(system, path) }
    }),
  )

/** Makes logins that were seen five hours ago. */
const seenBefore = (logins: Logins) =>
  Promise.all(
    logins.map(async (login, at) => {
      const copy = { login, ageMilliseconds: 5 * hour, score: 73.4 - at }
      return staleFacts(await keepCopy(system, copy), 5 * 3600)
    }),
  )

/** Without the jobs Worker there are no pixels: the drawing itself is sent. */
const withoutPixels = (form: EmbedForm): EmbedForm =>
  form.type === 'image/png' ? { ...form, type: 'image/svg+xml' } : form

describe.each(['at once', 'in silence'] as const)('when the jobs Worker fails %s', (how) => {
  useSystem({ failing: { jobs: how } })

  it('each form of logins that were seen has their numbers, in time', async () => {
    for (const { form, path, outcomes, embed } of await seeAll(seenBefore)) {
      checkForm(withoutPixels(form), embed)
      expect([form.name, embed.state]).toEqual([form.name, 'stale'])
      expect(embed.milliseconds).toBeLessThan(longestMilliseconds)
      expect(textOf(embed)).toBe((await drawing(path, outcomes)).text)
      // Where pixels were asked for, the proxy soon asks again.
      if (form.type === 'image/png') expect(embed.keptSeconds).toBeLessThanOrEqual(60)
    }
  })

  it('each form of logins never seen is an image in time', async () => {
    for (const { form, embed } of await seeAll()) {
      checkForm(withoutPixels(form), embed)
      expect(embed.milliseconds).toBeLessThan(longestMilliseconds)
      expect([form.name, embed.state]).toEqual([form.name, 'new'])
    }
    expect(eventsLogged()).toContain('coordinator_unreachable')
  })
})

const failingStores: [string, SystemOptions][] = [
  ['Workers KV fails at once', { failing: { kv: 'at once' } }],
  ['Workers KV never answers', { failing: { kv: 'in silence' } }],
  [
    'Upstash cannot be reached',
    { sessionStore: 'upstash', variables: { UPSTASH_REDIS_REST_URL: 'http://127.0.0.1:1' } },
  ],
]
describe.each(failingStores)('when %s', (_, options) => {
  useSystem(options)

  it('each form of logins never seen shows what GitHub tells, in time', async () => {
    for (const { form, embed } of await seeAll()) {
      checkForm(form, embed)
      expect([form.name, embed.state]).toEqual([form.name, 'new'])
      expect(embed.milliseconds).toBeLessThan(longestMilliseconds)
    }
    expect(eventsLogged()).toContain('store_read_failed')
  })
})

describe('when the jobs Worker and Workers KV never answer', () => {
  useSystem({ failing: { jobs: 'in silence', kv: 'in silence' } })

  it('and GitHub neither, each form is an image in time', async () => {
    system.github.control.addFault({ login: '*', fault: 'never-answers' })
    for (const { form, embed } of await seeAll()) {
      checkForm(withoutPixels(form), embed)
      expect(embed.milliseconds).toBeLessThan(longestMilliseconds)
    }
    expect(eventsLogged()).toContain('store_read_failed')
  })
})
