/** Recruiter-ready: what is claimed, what it rests on, and what it does not say. */
import {
  banner,
  card,
  type Draft,
  explained,
  joined,
  mainCard,
  placeFor,
  section,
  sectionFor,
  sourceLine,
} from './pieces.ts'
import {
  aiOf,
  archetypeOf,
  dayText,
  languagesOf,
  loginText,
  organizationText,
  percentileText,
  scoresOf,
  yearOf,
} from './told.ts'

export function recruiterReady(draft: Draft): string {
  const { facts } = draft
  return joined([
    `# ${loginText(facts)}`,
    banner(draft),
    section('At a glance', [
      glance(draft),
      placeFor(
        facts.kind === 'organization'
          ? 'which roles are open, and how to apply.'
          : 'the role you look for, where, from when; and how to reach you.',
      ),
    ]),
    sectionFor(
      'Selected work',
      'three projects: what was the problem, what did you do, what came of it.',
    ),
    section('Evidence', [scoreTable(draft), evidence(draft), mainCard(draft)]),
    section('Languages', [languagesOf(facts, 1).length > 0 ? card(draft, 'languages') : null]),
    section('What these numbers do not say', [limits(draft)]),
    sourceLine(draft),
  ])
}

function glance({ facts }: Draft): string {
  const archetype = archetypeOf(facts)
  const languages = languagesOf(facts, 4).map(({ name, percent }) => `${name} (${percent})`)
  const year = yearOf(facts)
  return list([
    archetype && `**Work reads as:** ${archetype.name}, ${archetype.sureness} sure`,
    organizationText(facts),
    languages.length > 0
      ? `**Writes:** ${languages.join(', ')}, by bytes of own public code`
      : null,
    year && `**Active:** on ${year.activeDays} of the year before ${dayText(facts)}`,
  ])
}

/** Words and numbers of ours alone: a cell could not hold any text. */
function scoreTable({ facts }: Draft): string | null {
  const scores = scoresOf(facts)
  if (scores === null) return null
  const rows = [scores.overall, ...scores.dimensions].map(
    ({ name, score, known }) => `| ${name} | ${score} | ${known} |`,
  )
  return ['| Score | Of 100 | Evidence known |', '| :-- | --: | --: |', ...rows].join('\n')
}

function evidence(draft: Draft): string {
  const { facts } = draft
  const scores = scoresOf(facts)
  const percentile = percentileText(facts)
  const ai = aiOf(facts)
  const tools = ai?.found ? ai.tools.map(({ name }) => name).join(', ') : ''
  return list([
    scores &&
      `**Confidence:** ${scores.confidence}. [Every number leads to its evidence](${explained(draft)})`,
    percentile && `**Among others:** ${percentile}`,
    ai?.found
      ? `**AI tools:** marks in at least ${ai.share} of own commits (${ai.counted}; ${ai.read} read)` +
        `${tools === '' ? '' : `: ${tools}`}`
      : null,
  ])
}

function limits({ facts }: Draft): string {
  const scores = scoresOf(facts)
  return list([
    'Only what GitHub shows to everybody is read: other work is not in them.',
    scores && '“Evidence known” is the share of what the score looks for that could be read.',
    aiOf(facts) && 'Marks of AI tools are a floor: where there is none, nothing is proved.',
    'A score counts what is visible; it does not weigh how good or how hard the work was.',
  ])
}

const list = (items: readonly (string | null)[]): string =>
  items
    .filter((item) => item !== null)
    .map((item) => `- ${item}`)
    .join('\n')
