/**
 * What of the evidence may count: the person's own work, in the window, outside forks, not done by
 * bots. Every dimension reads this and nothing else.
 */
import { yearOfCommits, type OwnCommit as ReadCommit } from '../ai-marks/index.ts'
import {
  type Commit,
  type Evidence,
  type Repository,
  type UnknownReason,
  valueOr,
} from '../evidence/index.ts'
import type { DetectedTechnology } from '../stack/index.ts'
import { activeDaysOf, dateOfDay, dayOf, offsetOf } from './days.ts'

export type OwnCommit = {
  commit: Commit
  at: number
  /** Minutes east of Greenwich, where the author's clock stood. */
  offset: number
  /** The day on the author's own calendar. */
  day: number
  /** The AI tool that marked it, or null. */
  tool: string | null
}

/** The field's value, or null and the reason why it is unknown. */
type Seen<Value> = { value: Value } | { value: null; reason: UnknownReason }

export type PublicRecord = {
  evidence: Evidence
  login: string
  /** The moment that the record speaks for. */
  asOf: Date
  window: Window
  /** Today in the most western of the time zones that the person commits from, or Greenwich. */
  today: number
  /** All that are no forks, by name. */
  repositories: Seen<readonly Repository[]>
  /** What its repositories show. */
  technologies: readonly DetectedTechnology[]
  /** The newest first. */
  commits: Seen<readonly OwnCommit[]>
  /** Own commits of the window by repository, as far as the evidence proves them. */
  commitsIn: ReadonlyMap<string, number>
  /** Days with a contribution, ascending; from own commits alone where the calendar is unknown. */
  activeDays: Seen<readonly number[]>
  isOwn: (nameWithOwner: string) => boolean
  isFork: (nameWithOwner: string) => boolean
  /** An own repository that is not listed may be a fork: it is one until it is known not to be. */
  mayBeFork: (nameWithOwner: string) => boolean
}

/** From 365 days before the moment of the evidence to a day after it: dates outside do not count. */
type Window = {
  from: number
  to: number
  firstDay: number
  lastDay: number
  firstDate: string
  lastDate: string
}

/** So many own commits make a repository one that the person works in, not just passes through. */
export const commitsOfRealWork = 3

/** The part of the evidence, which repeats no repository, that may count at `asOf`. */
export function readPublicRecord(
  evidence: Evidence,
  asOf: Date,
  {
    own,
    technologies,
  }: { own: readonly ReadCommit[] | null; technologies: readonly DetectedTechnology[] },
): PublicRecord {
  const login = evidence.subject.login
  const window = windowOf(asOf)
  const isOwn = ownershipOf(login)
  const forks = new Set(
    evidence.repositories.known
      ? evidence.repositories.value.flatMap((repository) =>
          repository.isFork ? [repository.nameWithOwner] : [],
        )
      : [],
  )
  const isFork = (nameWithOwner: string) => forks.has(nameWithOwner)
  const listed = new Set(
    valueOr(evidence.repositories, []).map(({ nameWithOwner }) => nameWithOwner),
  )
  const mayBeFork = (nameWithOwner: string) =>
    isFork(nameWithOwner) || (isOwn(nameWithOwner) && !listed.has(nameWithOwner))
  const commits: Seen<OwnCommit[]> = evidence.commits.known
    ? { value: ownCommits() }
    : { value: null, reason: evidence.commits.reason }
  const commitsRead = commits.value ?? []
  return {
    evidence,
    login,
    asOf,
    window,
    today: mostWesternToday(commitsRead, asOf),
    repositories: evidence.repositories.known
      ? { value: standalone(evidence.repositories.value) }
      : { value: null, reason: evidence.repositories.reason },
    technologies,
    commits,
    commitsIn: commitsByRepository(),
    activeDays: seenActiveDays(),
    isOwn,
    isFork,
    mayBeFork,
  }

  function ownCommits(): OwnCommit[] {
    return (own ?? []).map(({ commit, at, found }) => {
      const offset = offsetOf(commit.authoredAt)
      const isMarked = found.class === 'authored' || found.class === 'assisted'
      return { commit, at, offset, day: dayOf(at, offset), tool: isMarked ? found.tool : null }
    })
  }

  function commitsByRepository(): Map<string, number> {
    const byRepository = new Map<string, number>()
    for (const { commit } of commitsRead)
      byRepository.set(commit.repository, (byRepository.get(commit.repository) ?? 0) + 1)
    const counted = evidence.totalsByRepository.commits
    if (counted.known)
      for (const [name, count] of Object.entries(counted.value))
        if (count > 0 && !forks.has(name))
          byRepository.set(name, Math.max(byRepository.get(name) ?? 0, count))
    return byRepository
  }

  function seenActiveDays(): Seen<readonly number[]> {
    const { calendar } = evidence
    if (!calendar.known && commitsRead.length === 0) return { value: null, reason: calendar.reason }
    const days = new Set(commitsRead.map(({ day }) => day))
    if (calendar.known)
      for (const day of activeDaysOf(calendar.value, window.firstDay, window.lastDay)) days.add(day)
    return { value: [...days].toSorted((one, two) => one - two) }
  }
}

function windowOf(asOf: Date): Window {
  const { from, to } = yearOfCommits(asOf)
  const firstDay = dayOf(from)
  const lastDay = dayOf(to)
  return {
    from,
    to,
    firstDay,
    lastDay,
    firstDate: dateOfDay(firstDay),
    lastDate: dateOfDay(lastDay - 1),
  }
}

function standalone(repositories: readonly Repository[]): Repository[] {
  return repositories
    .filter(({ isFork }) => !isFork)
    .toSorted((one, two) => (one.nameWithOwner < two.nameWithOwner ? -1 : 1))
}

function ownershipOf(login: string): (nameWithOwner: string) => boolean {
  const own = `${login.toLowerCase()}/`
  return (nameWithOwner) => nameWithOwner.slice(0, own.length).toLowerCase() === own
}

/**
 * The earliest "today" of all the time zones seen, so that reading more commits can only shorten
 * the time since the last activity.
 */
function mostWesternToday(commits: readonly OwnCommit[], asOf: Date): number {
  const western = commits.reduce((least, { offset }) => Math.min(least, offset), 0)
  return dayOf(asOf.getTime(), western)
}
