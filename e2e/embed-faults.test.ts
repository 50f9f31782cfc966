/**
 * The fault matrix for pixels, pictures for social media, duels, the badge as JSON, and the addresses
 * of other services: whatever GitHub does, each is of its kind and in time.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developersOf } from '../dev/facts/index.ts'
import { drawn, staleFacts } from './drawn.ts'
import {
  checkForm,
  duels,
  formsOfOne,
  numbersOf,
  see,
  textOf,
  type EmbedForm,
  type SeenEmbed,
} from './embed-forms.ts'
import { faultsNamed, type Faults } from './fault-matrix.ts'
import { keepCopy } from './kept-copy.ts'
import { startSystem, type System } from './system.ts'
import { peopleOfLittleWork } from './twins.ts'

const longestMilliseconds = 4_500
const hour = 60 * 60_000

const people = developersOf(peopleOfLittleWork(600))
let seen = 0
const unseen = () => people.logins[seen++]!

let system: System
/** What every twin is worth while GitHub is well. */
let ownScore: string

beforeAll(async () => {
  const tokens = Array.from({ length: 500 }, (_, index) => `token-${index}`)
  system = await startSystem({ developers: people, tokens })
  // The first picture waits for the fonts to be read.
  await system.fetch(`/og/${unseen()}.png`)
  const badge = await system.fetch(`/badge/${unseen()}.json`)
  ownScore = /^\d+/.exec(((await badge.json()) as { message: string }).message)![0]
}, 120_000)
afterAll(() => system?.stop())

/** Every form, in trouble with its login; a duel with one of its logins, or with both. */
const inTrouble = [
  ...formsOfOne.map((form) => ({ form, other: 'none' as const })),
  ...duels.map((form) => ({ form, other: 'healthy' as const })),
  ...duels.map((form) => ({ form, other: 'faulty' as const })),
]

function failWith(logins: readonly string[], faults: Faults) {
  for (const login of logins)
    for (const fault of faults) system.github.control.addFault({ login, ...fault })
}

function expectOfItsKind(form: EmbedForm, embed: SeenEmbed) {
  checkForm(form, embed)
  expect(embed.milliseconds).toBeLessThan(longestMilliseconds)
}

/** `provisional` where GitHub is silent after its first answer. */
const readNow = ['new', 'provisional']
const withNumbers = [...readNow, 'stored', 'stale', 'last-good']

describe('of logins never seen, when GitHub gives', () => {
  const someNumbers = faultsNamed(
    'nothing',
    'repositories that are forbidden',
    'half a year that is too large',
    'a spent token',
    'one broken connection',
    'silence after the first answer',
  )
  const noNumbers = faultsNamed(
    'no such account',
    'every token spent',
    'a secondary limit with status 200',
    'bad gateways',
    'truncated answers',
    'broken connections',
    'silence',
  )

  const seeAll = (faults: Faults) => {
    system.github.control.clearFaults()
    return Promise.all(
      inTrouble.map(async ({ form, other }) => {
        const logins = [unseen(), unseen()] as const
        failWith(other === 'faulty' ? logins : logins.slice(0, 1), faults)
        const embed = await see(system, form.path(...logins))
        return { form, other, embed }
      }),
    )
  }

  it.each(someNumbers)(
    '%s, every form shows what is known',
    async (_, faults) => {
      for (const { form, embed } of await seeAll(faults)) {
        expectOfItsKind(form, embed)
        expect(readNow, form.name).toContain(embed.state)
      }
    },
    15_000,
  )

  it.each(noNumbers)(
    '%s, every form says why there are no numbers',
    async (_, faults) => {
      for (const { form, other, embed } of await seeAll(faults)) {
        expectOfItsKind(form, embed)
        expect(withNumbers).not.toContain(embed.state)
        if (form.type === 'application/json')
          expect(JSON.parse(textOf(embed))).toMatchObject({ schemaVersion: 1, isError: true })
        if (form.type === 'image/svg+xml')
          expect([form.name, other, numbersOf(textOf(embed)).includes(ownScore)]).toEqual([
            form.name,
            other,
            other === 'healthy',
          ])
      }
    },
    15_000,
  )
})

describe('of logins seen hours ago, when GitHub gives', () => {
  const matrix = faultsNamed(
    'nothing',
    'half a year that is too large',
    'a spent token',
    'no such account',
    'every token spent',
    'bad gateways',
    'silence',
  )

  it.each(matrix)(
    '%s, every form shows the numbers that were kept, as when all is well',
    async (_, faults) => {
      system.github.control.clearFaults()
      for (const { form, other } of inTrouble) {
        const logins = [unseen(), unseen()] as const
        const kept = await Promise.all([
          keepCopy(system, { login: logins[0], ageMilliseconds: 5 * hour, score: 73.4 }),
          keepCopy(system, { login: logins[1], ageMilliseconds: 6 * hour, score: 64.2 }),
        ])
        failWith(other === 'faulty' ? logins : logins.slice(0, 1), faults)
        const embed = await see(system, form.path(...logins))
        expectOfItsKind(form, embed)
        const ages = other === 'none' ? [5] : [5, 6]
        expect(embed.state).toBe('stale')
        expect(embed.ageSeconds).toBeGreaterThanOrEqual(Math.max(...ages) * 3600)
        const outcomes = ages.map((hours, at) => staleFacts(kept[at]!, hours * 3600))
        const healthy = await drawn(form.path(...logins), outcomes)
        expect([form.name, Buffer.compare(embed.bytes, healthy)]).toEqual([form.name, 0])
      }
    },
    15_000,
  )
})
