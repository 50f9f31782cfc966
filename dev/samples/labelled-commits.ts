/** Commits with the answer beside them, for the evaluation of the table of AI marks. */
import { aiMarks, automations, markLines, type AiMark, type Identity } from './ai-marks.ts'
import {
  lookalikeBot,
  peopleNamedLikeTools,
  proseNamingTools,
  quotedMarks,
} from './hard-negatives.ts'
import { commitMessage, mergeMessage, type Voice } from './messages/message.ts'
import { vocabularies, type Field } from './messages/vocabulary.ts'
import { integerBetween, pick, randomFrom, type Random } from './random.ts'

/** One line of `commits.ndjson`, in the format of `../shared/data/github/ai-commits.ndjson`. */
export type LabelledCommit = {
  id: string
  repo: string
  message: string
  /** Null where the author is a person. */
  author: Identity | null
  committer?: Identity
  label: 'authored' | 'assisted' | 'automation' | 'none'
  tool: string | null
  why: string
  mark: 'a1' | 'bot-author' | 'bot-trailer' | 'hard-negative' | 'plain'
  terms?: readonly string[]
}
type Unnumbered = Omit<LabelledCommit, 'id' | 'repo'>

/** All labelled commits: the same ones at each call. */
export function labelledCommits(): LabelledCommit[] {
  const random = randomFrom('labelled commits')
  const all = [
    ...aiMarks.flatMap((mark) => markedCommits(random, mark)),
    ...aiderByName(random),
    ...[...automations, lookalikeBot].flatMap((identity) => automationCommits(random, identity)),
    ...hardNegatives(random),
    ...plainCommits(random),
  ]
  const repositories = ['lintern-tools/lintern', 'pebble-ui/pebble-react', 'granite-ledger/ledger']
  return all.map((commit, index) =>
    Object.assign(
      { id: `s-${String(index + 1).padStart(4, '0')}`, repo: pick(random, repositories) },
      commit,
    ),
  )
}

const voices: readonly Voice[] = [
  { style: 'conventional' },
  { style: 'plain' },
  { style: 'plain', foreign: 'japanese' },
  { style: 'conventional', foreign: 'ukrainian' },
  { style: 'plain', signedOffBy: 'Wanda Weathervane <wanda-weathervane@example.invalid>' },
]
const commitsWithLines = 4
const commitsByAuthor = 2
const plainCommitCount = 40

function message(random: Random, marks: readonly string[] = []): string {
  const fields = Object.keys(vocabularies) as Field[]
  return commitMessage(random, pick(random, voices), pick(random, fields), { marks })
}

const repeat = <Item>(count: number, make: () => Item): Item[] =>
  Array.from({ length: count }, make)

/** The mark at the end of messages of people, after co-authors too; and the tool as the author. */
function markedCommits(random: Random, mark: AiMark): Unnumbered[] {
  const label = { label: mark.class, tool: mark.tool, mark: 'a1' } as const
  const person = 'Co-authored-by: Kit Kettledrum <kit-kettledrum@example.invalid>'
  const withLines = repeat(commitsWithLines, () => {
    const lines = pick(random, [markLines(mark), [...markLines(mark), person]])
    return { message: message(random, lines), author: null, ...label, why: 'trailer or footer' }
  })
  const { identity } = mark
  if (!identity || mark.class === 'assisted') return withLines
  const byAuthor = repeat(commitsByAuthor, () => ({
    message: message(random),
    author: identity,
    ...label,
    why: 'author identity',
  }))
  return [...withLines, ...byAuthor]
}

/** Aider keeps the person's address and adds itself to the name. */
function aiderByName(random: Random): Unnumbered[] {
  return repeat(3, () => ({
    message: message(random),
    author: { name: 'Tess Teaspoon (aider)', email: 'tess-teaspoon@example.invalid' },
    label: 'authored',
    tool: 'Aider',
    why: 'suffix of the author name',
    mark: 'a1',
  }))
}

function automationCommits(random: Random, identity: Identity): Unnumbered[] {
  const common = { label: 'automation', tool: null } as const
  const trailer = `Co-authored-by: ${identity.name} <${identity.email}>`
  return [
    ...repeat(7, () => ({
      message: message(random),
      author: identity,
      ...common,
      why: 'author is an automation account',
      mark: 'bot-author' as const,
    })),
    ...repeat(4, () => ({
      message: message(random, [trailer]),
      author: null,
      ...common,
      why: 'a trailer names an automation account; a person committed it',
      mark: 'bot-trailer' as const,
    })),
  ]
}

function hardNegatives(random: Random): Unnumbered[] {
  return [
    ...proseNamingTools.map(({ term, subject }) => negative(term, subject)),
    ...proseNamingTools.map(({ term, subject }) =>
      negative(
        term,
        mergeMessage(random, {
          number: integerBetween(random, 1, 900),
          from: 'tess-teaspoon',
          title: subject,
        }),
      ),
    ),
    ...peopleNamedLikeTools.map(({ term, person }) =>
      negative(term, message(random, [`Co-authored-by: ${person}`])),
    ),
    ...quotedMarks.map(({ term, paragraph }) =>
      negative(term, `${message(random)}\n\n${paragraph}`),
    ),
  ]
}

/** A commit that names a tool and is not marked by it. */
function negative(term: string, text: string): Unnumbered {
  return {
    message: text,
    author: null,
    label: 'none',
    tool: null,
    why: `names ${term} without a mark`,
    mark: 'hard-negative',
    terms: [term],
  }
}

function plainCommits(random: Random): Unnumbered[] {
  return repeat(plainCommitCount, () => ({
    message: message(random),
    author: null,
    label: 'none',
    tool: null,
    why: 'no mark and no name of a tool',
    mark: 'plain',
  }))
}
