/** How a person works, whatever the work is about. Each value is null where it is unknown. */
import { mayHoldMore, valueOr, type Commit, type Evidence } from '../evidence/index.ts'
import {
  kindOfCommit,
  subjectKinds,
  type ReadSubject,
  type SubjectKind,
} from './commit-subjects.ts'

export type Conduct = {
  /** Own commits of the window. */
  commits: number | null
  /** What the own commits are, as shares of them. */
  kinds: Kinds | null
  /** How many commits `kinds` rests on. */
  read: number
  reviews: number | null
  collaboration: Collaboration | null
  /** Share of own commits that go to repositories of the own account. */
  ownership: number | null
  scatter: Scatter | null
  rise: Rise | null
}

type Kinds = Record<SubjectKind, number>

/**
 * Pull requests of the window into repositories of others, as the newest pull requests divide, and
 * the share that they, reviews and issues have among all contributions.
 */
type Collaboration = {
  pullRequests: number
  reviews: number
  issues: number
  commits: number
  share: number
}

/** Contributions by repository: to `places` of `owners`, `each` on the average. */
type Scatter = {
  contributions: number
  places: number
  each: number
  owners: number
  /** Whether there may be more places than could be listed. */
  isFloor: boolean
}

/** How steeply and how lately somebody began; `newest` is the share of the last 90 days. */
type Rise = {
  newest: number
  growth: number
  newness: number
  youngAccount: boolean
  /** The month of the first activity. */
  since: string
  contributions: number
}

const dayMilliseconds = 86_400_000
const ownerOf = (repository: string) => repository.slice(0, repository.indexOf('/')).toLowerCase()

export function conductOf(evidence: Evidence, readSubject: ReadSubject): Conduct {
  const login = evidence.subject.login.toLowerCase()
  const byRepository = valueOr(evidence.totalsByRepository.commits, null)
  const listed = byRepository && sum(Object.values(byRepository))
  const commits = valueOr(evidence.totals.commits, listed)
  const read = valueOr(evidence.commits, null)
  const pullRequests = valueOr(evidence.pullRequests, null)
  return {
    commits,
    kinds: kindsOf(read, byRepository, login, readSubject),
    read: read?.length ?? 0,
    reviews: valueOr(evidence.totals.reviews, null),
    collaboration: collaborationOf(evidence, commits),
    ownership: byRepository && listed ? ownedCommits(byRepository, login) / listed : null,
    scatter: scatterOf(evidence.totalsByRepository.commits, pullRequests),
    rise: riseOf(evidence),
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

const ownedCommits = (byRepository: Record<string, number>, login: string) =>
  sum(Object.entries(byRepository).map(([name, count]) => (ownerOf(name) === login ? count : 0)))

/**
 * What the commits read tell of all: only the newest of each repository are read, so each
 * repository's shares weigh as its own commits do.
 */
function kindsOf(
  read: readonly Commit[] | null,
  byRepository: Record<string, number> | null,
  login: string,
  readSubject: ReadSubject,
): Kinds | null {
  if (!read || read.length === 0) return null
  const tallies = new Map<string, Kinds>()
  for (const commit of read) {
    const tally = tallies.get(commit.repository) ?? noKinds()
    tally[kindOfCommit(readSubject(commit), login, ownerOf(commit.repository))] += 1
    tallies.set(commit.repository, tally)
  }
  const shares = noKinds()
  let all = 0
  for (const [repository, tally] of tallies) {
    const readHere = sum(Object.values(tally))
    const weight = Math.max(byRepository?.[repository] ?? 0, readHere)
    all += weight
    for (const kind of subjectKinds) shares[kind] += (weight * tally[kind]) / readHere
  }
  for (const kind of subjectKinds) shares[kind] /= all
  return shares
}

const noKinds = (): Kinds => ({
  'own-work': 0,
  'merge-of-others': 0,
  'merge-of-unknown': 0,
  'merge-of-own': 0,
  'merge-of-bots': 0,
  release: 0,
  upkeep: 0,
})

function collaborationOf(
  { totals, pullRequests: listed }: Evidence,
  commits: number | null,
): Collaboration | null {
  const { pullRequests, reviews, issues } = totals
  if (commits === null || !pullRequests.known || !reviews.known || !issues.known) return null
  if (!listed.known) return null
  const outside = listed.value.filter(({ intoOwn }) => !intoOwn).length
  if (listed.value.length === 0 && pullRequests.value > 0) return null
  const requests = Math.round((pullRequests.value * outside) / Math.max(1, listed.value.length))
  const all = requests + reviews.value + issues.value
  if (all + commits === 0) return null
  return {
    pullRequests: requests,
    reviews: reviews.value,
    issues: issues.value,
    commits,
    share: all / (all + commits),
  }
}

/** Pull requests are not bound to the window: whoever contributes rarely shows in them. */
function scatterOf(
  byRepository: Evidence['totalsByRepository']['commits'],
  pullRequests: readonly { repository: string }[] | null,
): Scatter | null {
  if (!byRepository.known && !pullRequests) return null
  const counts = new Map<string, number>(Object.entries(valueOr(byRepository, {})))
  const requested = new Map<string, number>()
  for (const { repository } of pullRequests ?? [])
    requested.set(repository, (requested.get(repository) ?? 0) + 1)
  for (const [repository, count] of requested)
    counts.set(repository, Math.max(count, counts.get(repository) ?? 0))
  const places = [...counts].filter(([, count]) => count > 0)
  if (places.length === 0) return null
  const contributions = sum(places.map(([, count]) => count))
  return {
    contributions,
    places: places.length,
    each: contributions / places.length,
    owners: new Set(places.map(([name]) => ownerOf(name))).size,
    isFloor: !byRepository.known || mayHoldMore(byRepository),
  }
}

const newestDays = 90
/** Up to nine months after the first activity one is new; after two years no more. */
const newUntilDays = 270
const settledAfterDays = 730

function riseOf(evidence: Evidence): Rise | null {
  const { asOf, calendar, subject } = evidence
  if (!calendar.known) return null
  const { firstDay, counts } = calendar.value
  const past = counts.slice(0, Math.max(0, Math.floor(daysBetween(firstDay, asOf)) + 1))
  const first = past.findIndex((count) => count > 0)
  const age = first < 0 ? null : daysSinceFirstActivity(evidence, firstDay, past.length - first)
  if (age === null) return null

  const contributions = sum(past)
  const span = past.slice(first)
  const centre = sum(span.map((count, day) => count * (day + 0.5))) / (contributions * span.length)
  const newest = sum(past.slice(-newestDays)) / contributions
  // Before there are earlier days to compare with, the newest are everything and tell nothing.
  const comparable = upTo(span.length - newestDays, newestDays)
  return {
    newest,
    growth: Math.max(upTo(newest - 0.25, 0.5) * comparable, upTo(centre - 0.5, 0.25)),
    newness: 1 - upTo(age - newUntilDays, settledAfterDays - newUntilDays),
    youngAccount:
      subject.createdAt.known && daysBetween(subject.createdAt.value, asOf) < settledAfterDays,
    since: new Date(Date.parse(asOf) - age * dayMilliseconds).toISOString().slice(0, 7),
    contributions,
  }
}

const daysBetween = (from: string, to: string) =>
  (Date.parse(to) - Date.parse(from)) / dayMilliseconds

/** Silence of this length at the beginning of the calendar is silence before it too. */
const silentDays = 30

/**
 * Days since the first activity, as far as can be told; null where it cannot. GitHub counts the year
 * of joining among the years of activity, whatever happened in it: it tells only where nothing else
 * does.
 */
function daysSinceFirstActivity(
  { asOf, activeYears, subject }: Evidence,
  firstDay: string,
  daysSinceFirstInCalendar: number,
): number | null {
  const joined = subject.createdAt.known ? subject.createdAt.value : null
  const accountDays = joined === null ? null : daysBetween(joined, asOf)
  if (!activeYears.known) return accountDays
  const joinedYear = joined === null ? null : Number(joined.slice(0, 4))
  const firstYear = Math.min(...activeYears.value.filter((year) => year !== joinedYear))
  const silentBefore = daysBetween(firstDay, asOf) - daysSinceFirstInCalendar >= silentDays
  const beganInCalendar = firstYear >= Number(firstDay.slice(0, 4)) && silentBefore
  const activeDays = beganInCalendar
    ? daysSinceFirstInCalendar
    : daysBetween(`${Number.isFinite(firstYear) ? firstYear : firstDay.slice(0, 4)}-01-01`, asOf)
  return Math.min(activeDays, accountDays ?? Infinity)
}

/** How much of `full` the value reaches, 0–1. */
export const upTo = (value: number, full: number): number => Math.min(1, Math.max(0, value / full))
