/** Professional: what, with what, and how the year went, in short lists. */
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
  languagesOf,
  loginText,
  organizationText,
  strongestText,
  yearOf,
} from './told.ts'

export function professional(draft: Draft): string {
  const { facts } = draft
  const archetype = archetypeOf(facts)
  const languages = languagesOf(facts, 5)
  return joined([
    banner(draft),
    `# ${loginText(facts)}`,
    archetype &&
      `**${archetype.name}**, as [the public record](${explained(draft)}) reads. ${archetype.description}`,
    organizationText(facts),
    placeFor('in two sentences, what you work on now and for whom.'),
    sectionFor('Projects', 'two or three, each with a link and the problem that it solves.'),
    section('Languages', [
      languages.map(({ name, percent }) => `${name} ${percent}`).join(' · '),
      languages.length > 0 ? 'Shares of the bytes in own public repositories.' : null,
    ]),
    section('The past year', [yearList(draft), yearOf(facts) && card(draft, 'activity')]),
    section('In numbers', [mainCard(draft)]),
    sectionFor('Contact', 'how you want to be reached.'),
    sourceLine(draft),
  ])
}

function yearList({ facts }: Draft): string {
  const year = yearOf(facts)
  const ai = aiOf(facts)
  const items = [
    year &&
      `${year.contributions} on ${year.activeDays}; the longest streak lasted ${year.longest}.`,
    strongestText(facts),
    ai?.found
      ? `AI tools left a mark in at least ${ai.share} of own commits (${ai.counted}; ${ai.read} read).`
      : null,
  ]
  return items
    .filter((item) => item !== null)
    .map((item) => `- ${item}`)
    .join('\n')
}
