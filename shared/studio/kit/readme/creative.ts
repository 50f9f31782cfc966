/** Creative: pictures and bars first, with a wink; the numbers are the same. */
import { lineOfText } from '../markdown-text.ts'
import {
  banner,
  card,
  type Draft,
  explained,
  joined,
  mainCard,
  pictureOfKit,
  placeFor,
  section,
  sectionFor,
  sourceLine,
} from './pieces.ts'
import {
  aiOf,
  archetypeOf,
  languagesOf,
  listText,
  loginText,
  organizationText,
  yearOf,
} from './told.ts'

export function creative(draft: Draft): string {
  const { facts } = draft
  const archetype = archetypeOf(facts)
  const bars = languageBars(draft)
  return joined([
    banner(draft),
    `# You found ${loginText(facts)}`,
    archetype &&
      `> Class: **${archetype.name}** (says [the record](${explained(draft)}), ${archetype.sureness} sure)\\\n` +
        `> Ability: ${archetype.description}`,
    organizationText(facts),
    placeFor('the one thing that visitors should remember of you.'),
    section('Ingredients', [
      bars,
      bars && '_By bytes, in own public repositories._',
      bars && pictureOfKit(draft, 'skill-wheel', `Skill wheel of ${loginText(facts)}`),
    ]),
    section('Weather report', [weather(draft), yearOf(facts) && card(draft, 'activity')]),
    section('Robots on board', robots(draft)),
    section('Scoreboard', [mainCard(draft)]),
    sectionFor('Ask me about', 'three things that you could talk about all night.'),
    sourceLine(draft),
  ])
}

const barCells = 25
const longestName = 20

/**
 * A block of code: what stands in it is text, whatever it is. No line of it can end the block, for
 * each ends with a share.
 */
function languageBars({ facts }: Draft): string | null {
  const shown = languagesOf(facts, 6)
  if (shown.length === 0) return null
  const names = shown.map(({ plain }) => lineOfText(plain, longestName))
  const width = Math.max(...names.map((name) => name.length))
  const lines = shown.map(({ share, percent }, index) => {
    const cells = Math.min(barCells, Math.round(share * barCells))
    const bar = '█'.repeat(cells) + '░'.repeat(barCells - cells)
    return `  ${names[index]!.padEnd(width)}  ${bar}  ${percent.padStart(4)}`
  })
  return ['```text', ...lines, '```'].join('\n')
}

function weather({ facts }: Draft): string | null {
  const year = yearOf(facts)
  if (year === null) return null
  const now = year.current === null ? '' : ` Right now: a streak, ${year.current} long.`
  return (
    `${year.contributions} in a year, spread over ${year.activeDays}. ` +
    `Longest spell without a break: ${year.longest}.${now}`
  )
}

function robots({ facts }: Draft): (string | null)[] {
  const ai = aiOf(facts)
  if (!ai?.found) return []
  const crew = ai.tools.map(({ name, commits }) => `${name} (${commits})`)
  return [
    `At least ${ai.share} of own commits carry the mark of a machine: ` +
      `${ai.counted}, with ${ai.read} read.`,
    crew.length > 0 ? `Crew, by commits: ${listText(crew)}.` : null,
  ]
}
