/** The one meaning of "own commit", for the scores and for the summary of AI marks alike. */
import type { Commit, Evidence } from '../evidence/index.ts'
import { createCommitClassifier, type ClassifiedCommit } from './classify.ts'

export type OwnCommit = {
  readonly commit: Commit
  /** When it was authored, in milliseconds. */
  readonly at: number
  readonly found: ClassifiedCommit
}

const day = 86_400_000

/** Commits authored in a year to the moment, and a day on, for clocks that are ahead. */
export function yearOfCommits(asOf: Date): { from: number; to: number } {
  return { from: asOf.getTime() - 365 * day, to: asOf.getTime() + day }
}

/**
 * The person's own commits up to the moment, the newest first, each once: none in forks, by others,
 * by bots or dated outside the year. Null where commits are unknown. This reads every message, so
 * whoever needs them twice hands them on.
 */
export function ownCommitsOf(
  { subject, repositories, commits }: Pick<Evidence, 'subject' | 'repositories' | 'commits'>,
  asOf: Date,
): OwnCommit[] | null {
  if (!commits.known) return null
  const { from, to } = yearOfCommits(asOf)
  const login = subject.login.toLowerCase()
  const forks = new Set<string>()
  if (repositories.known)
    for (const { isFork, nameWithOwner } of repositories.value) if (isFork) forks.add(nameWithOwner)
  const classify = createCommitClassifier()
  const own: OwnCommit[] = []
  for (const commit of commits.value) {
    const at = Date.parse(commit.authoredAt)
    if (!(at >= from && at <= to) || forks.has(commit.repository) || !isBy(login, commit)) continue
    const found = classify(commit)
    if (!isAutomated(found)) own.push({ commit, at, found })
  }
  return own.sort(newestFirst).filter(isFirstOfItsKind)
}

/**
 * A commit without a login is taken for the person's, since the evidence was asked for their
 * commits, unless its author is an app.
 */
function isBy(login: string, { author }: Commit): boolean {
  if (author.login !== null) return author.login.toLowerCase() === login
  return !author.name.endsWith('[bot]') && !author.email.includes('[bot]@')
}

function isAutomated({ marks }: ClassifiedCommit): boolean {
  return marks.some(({ place, class: kind }) => place === 'author' && kind === 'automation')
}

function newestFirst(one: OwnCommit, two: OwnCommit): number {
  return (
    two.at - one.at ||
    inOrder(one.commit.oid, two.commit.oid) ||
    inOrder(one.commit.repository, two.commit.repository)
  )
}

function inOrder(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0
}

/** Whether the one before it, in order, is another commit: a page that moved repeats some. */
function isFirstOfItsKind(
  { commit }: OwnCommit,
  index: number,
  all: readonly OwnCommit[],
): boolean {
  const before = all[index - 1]?.commit
  return before?.oid !== commit.oid || before.repository !== commit.repository
}
