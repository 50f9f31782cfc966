/** Which AI marks a commit carries, and what they make of it. */
import { onceFor } from '../evidence/index.ts'
import { proveIdentity, type Person, type Proof } from './match-identity.ts'
import { marksOfMessage } from './message-marks.ts'
import type { AiMarkClass } from './summary.ts'

export const markPlaces = ['author', 'committer', 'co-author', 'trailer', 'footer'] as const
export type MarkPlace = (typeof markPlaces)[number]

export type AiMark = Proof & { readonly place: MarkPlace }

export type ClassifiedCommit = {
  class: AiMarkClass
  /** Null for commits without an AI mark. */
  tool: string | null
  /** Which row or rule decided, as `kind:what`; null for class `none`. */
  rule: string | null
  marks: AiMark[]
}

export type CommitToClassify = {
  message: string
  author: Person | null
  committer: Person | null
}

export type ClassifyCommit = (commit: CommitToClassify) => ClassifiedCommit

const order: readonly AiMark['class'][] = ['authored', 'assisted', 'automation']

/**
 * The class of a commit by the identities in its author, committer, trailers and footers. Of several
 * marks the strongest class decides (authored, assisted, automation), and within it the first of
 * author, committer, co-author, other trailer, footer. Prose never counts, so `none` proves nothing.
 */
export const classifyCommit: ClassifyCommit = (commit) => classify(commit, proveIdentity)

/** The same for many: each person is read once, whom readers give as one object for hundreds. */
export function createCommitClassifier(): ClassifyCommit {
  const prove = onceFor(proveIdentity)
  return (commit) => classify(commit, prove)
}

function classify(
  { message, author, committer }: CommitToClassify,
  prove: typeof proveIdentity,
): ClassifiedCommit {
  const marks = [...marksOfPeople(author, committer, prove), ...marksOfMessage(message)]
  const deciding = strongest(marks)
  if (!deciding) return { class: 'none', tool: null, rule: null, marks }
  const tool = deciding.class === 'automation' ? null : deciding.tool
  return { class: deciding.class, tool, rule: deciding.rule, marks }
}

function marksOfPeople(
  author: Person | null,
  committer: Person | null,
  prove: typeof proveIdentity,
): AiMark[] {
  const marks: AiMark[] = []
  const wrote = author && prove(author)
  if (wrote) marks.push({ ...wrote, place: 'author' })
  const committed = committer && prove(committer)
  // Bots commit what people wrote whenever a merge queue or an import runs: that is no mark.
  if (committed && committed.class !== 'automation') {
    // A tool that commits a person's change rebased it or helped; the author says who wrote it.
    const isToolsOwn = wrote !== null && wrote.class !== 'automation'
    marks.push({
      ...committed,
      place: 'committer',
      class: isToolsOwn ? committed.class : 'assisted',
    })
  }
  return marks
}

function strongest(marks: readonly AiMark[]): AiMark | null {
  let first: AiMark | null = null
  for (const mark of marks) if (!first || rank(mark) < rank(first)) first = mark
  return first
}

function rank({ class: name, place }: AiMark): number {
  return order.indexOf(name) * markPlaces.length + markPlaces.indexOf(place)
}
