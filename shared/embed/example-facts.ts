/** What embeds know of accounts that do not exist, for tests and the gallery of drawings. */
import type { EmbedFacts } from './facts.ts'
import { embedFactsVersion } from './facts-version.ts'
import { streaksOf } from './streaks.ts'

const asOf = '2026-11-15T12:00:00.000Z'

/** Contributions of each day from 16 November 2025 to 15 November 2026, one digit a day. */
const contributions = [
  '0202004102154305414000112340223122100000000000003041142002034240211320021',
  '1100001011011111100012110011021011110100111111111011101111110211210011233',
  '0335423541111423223231322253504151400214425025014000300200211000012101012',
  '1111201020031211011011111111101101000000000000000001100221311002101101011',
  '1111201200111040014332002105100320011033213011120100121230023302114242313',
].join('')

const calendar = { firstDay: '2025-11-16', counts: [...contributions].map(Number) }

/** A developer of whom nearly everything is known. */
export const exampleFacts: EmbedFacts = {
  version: embedFactsVersion,
  formula: '2026.1',
  asOf,
  login: 'ada-lumen',
  kind: 'user',
  scores: {
    overall: { score: 69.2, coverage: 0.93, confidence: 'high' },
    dimensions: {
      activity: { score: 84.2, coverage: 1 },
      collaboration: { score: 61.4, coverage: 0.96 },
      stackDiversity: { score: 72.8, coverage: 1 },
      aiSavviness: { score: 58.4, coverage: 0.76 },
    },
  },
  percentile: {
    value: 83.4,
    of: 'Own commits',
    population: 'people who starred GitHub Readme Stats, sampled in 2023, commits of a year',
  },
  archetype: { id: 'open_source_maintainer', confidence: 0.84 },
  strongest: [
    { id: 'activity.commits', label: 'Own commits', counted: 28.4, most: 35 },
    { id: 'collaboration.merged', label: 'Merged by others', counted: 25.1, most: 30 },
  ],
  next: { label: 'Reviews given', text: '3 more reviews', gain: 4.1 },
  languages: [
    { name: 'TypeScript', share: 0.462 },
    { name: 'Rust', share: 0.218 },
    { name: 'Python', share: 0.131 },
    { name: 'CSS', share: 0.084 },
    { name: 'Go', share: 0.052 },
    { name: 'Shell', share: 0.031 },
    { name: 'Jupyter Notebook', share: 0.015 },
    { name: 'Dockerfile', share: 0.007 },
  ],
  calendar,
  streaks: streaksOf(calendar, new Date(asOf)),
  ai: {
    shareFloor: 0.2238,
    marked: 94,
    read: 300,
    ownCommits: 420,
    tools: [
      { tool: 'Claude Code', commits: 61 },
      { tool: 'GitHub Copilot', commits: 24 },
      { tool: 'Cursor', commits: 9 },
    ],
  },
  organization: null,
}

const withoutPersonalFacts = {
  scores: null,
  percentile: null,
  archetype: null,
  strongest: [],
  next: null,
  calendar: null,
  streaks: null,
  ai: { shareFloor: null, marked: 0, read: null, ownCommits: null, tools: [] },
} satisfies Partial<EmbedFacts>

/** An organisation: it is described, not scored. */
export const exampleOrganizationFacts: EmbedFacts = {
  ...exampleFacts,
  ...withoutPersonalFacts,
  login: 'lumen-works',
  kind: 'organization',
  languages: [
    { name: 'TypeScript', share: 0.574 },
    { name: 'Go', share: 0.243 },
    { name: 'HCL', share: 0.112 },
    { name: 'Shell', share: 0.071 },
  ],
  organization: { repositories: 48, read: 48, active: 17, licensed: 0.875, since: '2016-03-09' },
}

/** The same score in every dimension. */
const scoredAlike = (score: number, coverage: number): EmbedFacts['scores'] => {
  const each = { score, coverage }
  return {
    overall: { ...each, confidence: 'low' },
    dimensions: { activity: each, collaboration: each, stackDiversity: each, aiSavviness: each },
  }
}

/** A person of whom GitHub told nothing but that the account exists. */
export const exampleUnknownFacts: EmbedFacts = {
  ...exampleFacts,
  ...withoutPersonalFacts,
  login: 'quiet-lumen',
  scores: scoredAlike(0, 0),
  languages: null,
}

const restingCalendar = { ...calendar, counts: calendar.counts.map(() => 0) }

/** A person of whom everything is known: there is nothing yet. */
export const exampleEmptyFacts: EmbedFacts = {
  ...exampleUnknownFacts,
  login: 'new-lumen',
  scores: scoredAlike(0, 1),
  next: { label: 'Recency', text: 'a contribution today', gain: 15 },
  languages: [],
  calendar: restingCalendar,
  streaks: streaksOf(restingCalendar, new Date(asOf)),
  ai: { shareFloor: null, marked: 0, read: 0, ownCommits: 0, tools: [] },
}

/** A machine user: an account of a person by its kind, run by automation. */
export const exampleBotFacts: EmbedFacts = {
  ...exampleFacts,
  ...withoutPersonalFacts,
  login: 'tidy-lumen',
  calendar,
  streaks: exampleFacts.streaks,
}
