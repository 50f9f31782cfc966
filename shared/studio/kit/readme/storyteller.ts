/** Storyteller: the year in prose, told by whom it is about, with room for chapters of their own. */
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
  listText,
  loginText,
  organizationText,
  strongestText,
  yearOf,
} from './told.ts'

/** Who speaks: a person says I, an organisation we; an automated account is spoken of. */
const voices = {
  user: { who: 'I', whose: 'my', greeting: 'Hello, this is' },
  organization: { who: 'we', whose: 'our', greeting: 'Hello, this is' },
  bot: { who: 'it', whose: 'its', greeting: 'This is' },
} as const

export function storyteller(draft: Draft): string {
  const { facts } = draft
  return joined([
    `# ${voices[facts.kind].greeting} ${loginText(facts)}`,
    banner(draft),
    placeFor('how it began: the first thing that you built because you wanted it to exist.'),
    section('The year', [yearStory(draft), yearOf(facts) && card(draft, 'activity')]),
    section('The work', [workStory(draft), languageStory(draft)]),
    section('The help', [helpStory(draft)]),
    sectionFor('The next chapter', 'what you want to learn, make or find next.'),
    mainCard(draft),
    sourceLine(draft),
  ])
}

function yearStory({ facts }: Draft): string | null {
  const year = yearOf(facts)
  if (year === null) return null
  const { whose } = voices[facts.kind]
  const streak =
    year.current === null
      ? ''
      : ` When these lines were written, one of ${year.current} was still going on.`
  return (
    `In the twelve months before ${dayText(facts)}, GitHub counts ${year.contributions} of ` +
    `${whoseOwn(whose)}. They fall on ${year.activeDays}, and the longest run without a gap ` +
    `lasted ${year.longest}.${streak}`
  )
}

const whoseOwn = (whose: 'my' | 'our' | 'its') =>
  ({ my: 'mine', our: 'ours', its: 'its own' })[whose]

function workStory(draft: Draft): string | null {
  const { facts } = draft
  const archetype = archetypeOf(facts)
  if (archetype === null) return organizationText(facts)
  const strongest = strongestText(facts)
  return (
    `Who reads [the public record](${explained(draft)}) without knowing me would guess an ` +
    `**${archetype.name}**: “${archetype.description}”` +
    (strongest === null ? '' : ` ${strongest}`)
  )
}

function languageStory({ facts }: Draft): string | null {
  const [first, ...others] = languagesOf(facts, 6)
  if (first === undefined) return null
  const { whose } = voices[facts.kind]
  const next = others.slice(0, 2).map(({ name, percent }) => `${name} (${percent})`)
  const rest = others.slice(2).map(({ name }) => name)
  const sentences = [
    `The largest part of the code in ${whose} own public repositories is ${first.name}, ` +
      `${first.percent} of its bytes${next.length > 0 ? `; then come ${listText(next)}` : ''}.`,
    rest.length > 0 ? `Traces lead further, to ${listText(rest)}.` : null,
  ]
  return sentences.filter((sentence) => sentence !== null).join(' ')
}

function helpStory({ facts }: Draft): string | null {
  const ai = aiOf(facts)
  if (ai === null) return null
  if (!ai.found)
    return `No AI tool left its mark in the ${ai.read} that were read, which proves nothing about the help that leaves none.`
  const { who, whose } = voices[facts.kind]
  const tools = ai.tools.map(({ name, commits }) => `${name} in ${commits}`)
  return (
    `Not all of it was written alone. At least ${ai.share} of the commits that ${who} made in that ` +
    `year carry the mark of an AI tool: ${ai.counted}, where ${ai.read} of ${whose} work were read.` +
    (tools.length > 0 ? ` The marks name ${listText(tools)}.` : '')
  )
}
