/**
 * What embeds know of a person, for property tests: from nothing to everything, with names that
 * nobody would choose and numbers at their limits. Only tests import this.
 */
import * as fc from 'fast-check'
import { archetypeIds } from '../archetype/verdict.ts'
import { confidences } from '../score/scorecard.ts'
import type { EmbedFacts } from './facts.ts'
import { embedFactsVersion } from './facts-version.ts'
import { streaksOf } from './streaks.ts'

const day = 86_400_000
const lastDay = Date.parse('2026-11-15T00:00:00Z')

const hostileTexts = [
  '"><script>alert(1)</script>',
  ']]>',
  "' onload='x",
  '&#0; &amp; <!-- -->',
  '\u0000\u0008\u001b\uFFFE',
  '\u202Eevil\u2066\u200F',
  '\uD800',
  'Überraschungs-Ökosystem der Zusammenarbeit',
  'رمز المصدر المفتوح',
  '开源软件维护者',
  '👩‍💻 e\u0301',
  'W'.repeat(10_000),
  '',
]

/** Text that a drawing must bear: plain words, any Unicode, markup, controls, ten thousand letters. */
export function hostileText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ maxLength: 40 }),
  )
}

const loginCharacter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCXYZWM0123456789')

/** A login as GitHub allows them, 1 to 39 characters. */
export function anyLogin(): fc.Arbitrary<string> {
  return fc
    .array(loginCharacter, { minLength: 1, maxLength: 39 })
    .map((characters) => characters.join(''))
}

const share = fc.oneof(
  fc.constantFrom(0, 0.0006, 0.5, 0.9999, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
)
const outOfHundred = fc.oneof(
  fc.constantFrom(0, 0.4, 99.9, 100),
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
)
const count = fc.oneof(fc.constantFrom(0, 1, 1_234_567), fc.nat(5000))

/** A score that nothing is known of is 0, as the formula has it. */
const dimension = fc
  .record({ score: outOfHundred, coverage: share })
  .map(({ score, coverage }) => ({ score: coverage === 0 ? 0 : score, coverage }))

const scores = fc
  .record({
    activity: dimension,
    collaboration: dimension,
    stackDiversity: dimension,
    aiSavviness: dimension,
  })
  .chain((dimensions) => {
    const all = Object.values(dimensions)
    return fc.constantFrom(...confidences).map((confidence) => ({
      dimensions,
      overall: {
        score: Math.round(mean(all.map(({ score }) => score)) * 10) / 10,
        coverage: mean(all.map(({ coverage }) => coverage)),
        confidence,
      },
    }))
  })

const signal = fc
  .tuple(hostileText(), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(5, 25, 35, 40))
  .map(([label, part, most]) => ({ id: 'activity.commits', label, counted: part * most, most }))

const calendar = fc
  .array(fc.oneof(fc.constant(0), fc.nat(400)), { minLength: 1, maxLength: 371 })
  .map((counts) => ({
    firstDay: new Date(lastDay - (counts.length - 1) * day).toISOString().slice(0, 10),
    counts,
  }))

/** Where commits were read, some are marked or none; of how many they are a share may be unknown. */
const ai = fc
  .record({
    marked: count,
    read: fc.option(count),
    ownCommits: fc.option(count),
    tools: fc.array(fc.record({ tool: hostileText(), commits: count }), { maxLength: 6 }),
  })
  .map(({ marked, read, ownCommits, tools }) => {
    if (read === null) return { shareFloor: null, marked: 0, read, ownCommits, tools: [] }
    const shareFloor = ownCommits ? Math.min(1, marked / ownCommits) : null
    const seen = { shareFloor, marked, read: Math.max(read, marked), ownCommits }
    return { ...seen, tools: marked === 0 ? [] : tools }
  })

const account = fc
  .record({
    login: anyLogin(),
    scores: fc.option(scores, { freq: 8 }),
    percentile: fc.option(
      fc.record({ value: outOfHundred, of: hostileText(), population: hostileText() }),
    ),
    archetype: fc.option(fc.record({ id: fc.constantFrom(...archetypeIds), confidence: share })),
    strongest: fc.array(signal, { maxLength: 2 }),
    next: fc.option(
      fc.record({
        label: hostileText(),
        text: hostileText(),
        gain: fc.double({ min: 0, max: 100, noNaN: true }),
      }),
    ),
    languages: fc.option(fc.array(fc.record({ name: hostileText(), share }), { maxLength: 12 })),
    calendar: fc.option(calendar),
    ai,
  })
  .map((facts): EmbedFacts => ({
    version: embedFactsVersion,
    formula: '2026.1',
    asOf: new Date(lastDay + day / 2).toISOString(),
    kind: 'user',
    ...facts,
    streaks: facts.calendar && streaksOf(facts.calendar, new Date(lastDay)),
    organization: null,
  }))

const organization = fc.record({
  repositories: count,
  read: count,
  active: count,
  licensed: fc.option(share),
  since: fc.option(fc.constant('2016-03-09')),
})

/** Facts of a person: scored or, where the account is run by automation, not. */
export function personFacts(): fc.Arbitrary<EmbedFacts> {
  return account
}

/** Facts of whatever an account can be. */
export function anyFacts(): fc.Arbitrary<EmbedFacts> {
  const impersonal = fc
    .tuple(account, fc.constantFrom('organization', 'bot'), fc.option(organization))
    .map(([facts, kind, described]): EmbedFacts => ({
      ...facts,
      kind,
      scores: null,
      percentile: null,
      archetype: null,
      strongest: [],
      next: null,
      organization: kind === 'organization' ? described : null,
    }))
  return fc.oneof({ arbitrary: account, weight: 4 }, { arbitrary: impersonal, weight: 1 })
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
