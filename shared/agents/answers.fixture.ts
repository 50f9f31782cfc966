/** An answer of the API for every tool, as the product makes it. Only tests import this. */
import * as fc from 'fast-check'
import { compareScorecards } from '../comparison/compare.ts'
import { anyEvidence, fullEvidence } from '../evidence/arbitrary.ts'
import { buildScorecard } from '../score/build.ts'
import type { Scorecard } from '../score/scorecard.ts'

/** Where the API answers in these tests. */
export const site = 'https://scope.example'

/** Scorecards of people of all kinds, with anything unknown. */
export const anyScorecard = (): fc.Arbitrary<Scorecard> =>
  anyEvidence().map((evidence) => buildScorecard(evidence, { stage: 'final' }))

/** One that has something in every place. */
export const fullScorecard = (): Scorecard =>
  fc
    .sample(fullEvidence(), { seed: 7, numRuns: 40 })
    .map((evidence) => buildScorecard(evidence, { stage: 'final' }))
    .toSorted((one, two) => JSON.stringify(two).length - JSON.stringify(one).length)[0]!

/** What the API answers to the request of a tool, by the operation's name. */
export function answersOf(card: Scorecard): Readonly<Record<string, unknown>> {
  const { login } = card.subject
  return {
    'scan.get': card,
    'scans.compare': compareScorecards([
      { login, kind: 'scorecard', scorecard: card },
      { login: 'nobody', kind: 'problem', code: 'not_found' },
    ]),
    'embeds.show': {
      kind: 'card',
      url: `${site}/card/${login}.svg?theme=nord`,
      page: `${site}/u/${login}`,
      alt: `Git Phantom Scope of ${login}`,
      markdown: `[![Score](${site}/card/${login}.svg)](${site}/u/${login})`,
      html: `<a href="${site}/u/${login}"><img src="${site}/card/${login}.svg" alt="Score"></a>`,
      picture: null,
      restructuredText: '',
      asciidoc: '',
    },
    'insights.get': {
      metric: 'archetype_distribution',
      period: '30d',
      from: '2026-08-01',
      to: '2026-08-31',
      scans: 900,
      spans: 4,
      threshold: 20,
      hasNoise: false,
      formula: card.formula,
      text: 'Told of 900 scans.',
      data: [{ archetype: 'code_explorer', count: 300 }],
      other: 0,
    },
    'samples.list': { source: 'samples', logins: [login] },
    'opt-out.start': {
      login,
      token: 'phantom-opt-out-abc',
      withdrawalToken: 'phantom-withdrawal-abc',
      expiresAt: '2026-08-24T12:00:00.000Z',
      places: ['In the bio of the GitHub profile.'],
      status: 'waiting',
    },
    'opt-out.confirm': { login, status: 'opted-out' },
    'texts.write': {
      login,
      use: 'bio',
      locale: 'en',
      promptVersion: '1',
      formula: card.formula,
      writer: 'deterministic',
      sentences: [{ text: 'Writes mostly Rust.', evidence: ['language.1'] }],
      evidence: { 'language.1': { label: 'Rust', value: '60 %', url: null } },
      text: 'Writes mostly Rust.',
      dropped: 0,
      problem: null,
      costMicros: null,
    },
  }
}
