/** Collaboration: what the person does with and for others. */
import { mergesWorkOfOthers } from '../archetype/commit-subjects.ts'
import {
  type Field,
  mayHoldMore,
  pullRequestsListed,
  type UnknownReason,
} from '../evidence/index.ts'
import { anchors } from './anchors.ts'
import { activitySample } from './activity.ts'
import { halfAndNinety, issuesOfAYear, pullRequestsOfAYear, reviewsOfAYear } from './curves.ts'
import { buildDimension } from './dimension.ts'
import { commitLink, linksPerSignal, repositoryLink, searchLink } from './links.ts'
import {
  atLeast,
  countWithFloors,
  exactly,
  inList,
  type Measure,
  partly,
  unmeasured,
} from './measure.ts'
import type { PublicRecord } from './public-record.ts'
import type { Reading, Step } from './reading.ts'
import type { Dimension } from './scorecard.ts'
import {
  asFarAsSeen,
  listed,
  namesOf,
  nextRoundNumber,
  numbered,
  sentence,
  tally,
} from './wording.ts'

export function scoreCollaboration(record: PublicRecord): Dimension {
  const sample = activitySample(record)
  return buildDimension('collaboration', 'Collaboration', sample, readCollaboration(record))
}

/** Its signals, in the order in which they are shown. */
export function readCollaboration(record: PublicRecord): Reading[] {
  const others = repositoriesOfOthers(record)
  return [
    readPullRequestsOpened(record),
    readPullRequestsMergedElsewhere(record),
    readReviews(record),
    readIssues(record),
    readBreadthOfRepositories(others),
    readBreadthOfOwners(others),
    readMergesForOthers(record),
  ]
}

function readPullRequestsOpened(record: PublicRecord): Reading {
  const measure = countWithFloors(record.evidence.totals.pullRequests, [
    sumIn(record, 'pullRequests'),
    pullRequestsIn(record).filter(
      ({ repository, createdAt }) => inWindow(record, createdAt) && !record.mayBeFork(repository),
    ).length,
  ])
  return {
    id: 'collaboration.pullRequests',
    label: 'Pull requests opened',
    unit: 'pull requests in a year',
    most: 20,
    measure,
    curve: pullRequestsOfAYear,
    table: anchors.pullRequests,
    why: () => sentence(`${tally(measure, 'pull request')} opened in the year`),
    next: (value) => toRoundNumber(value, 'more pull request'),
    evidence: [
      searchLink(
        record,
        'pullrequests',
        'Pull requests',
        `is:pr author:${record.login}`,
        'created',
      ),
    ],
  }
}

function readPullRequestsMergedElsewhere(record: PublicRecord): Reading {
  const { evidence, login } = record
  const { pullRequests } = evidence
  const elsewhere = pullRequestsIn(record).filter(
    ({ repository, intoOwn }) =>
      !intoOwn && !record.isOwn(repository) && !record.isFork(repository),
  )
  const merged = elsewhere.filter(({ mergedAt }) => mergedAt && inWindow(record, mergedAt))
  const openedOrMerged = elsewhere.filter(
    ({ createdAt, mergedAt }) =>
      inWindow(record, createdAt) || (mergedAt && inWindow(record, mergedAt)),
  )
  const measure = pullRequests.known
    ? inList(merged.length, partly('newest-pull-requests', pullRequestsListed), {
        isFull: pullRequests.value.length >= pullRequestsListed,
      })
    : unmeasured(pullRequests.reason)
  return {
    id: 'collaboration.merged',
    label: 'Merged by others',
    unit: 'pull requests merged in a year',
    most: 30,
    measure,
    curve: halfAndNinety(5, 60),
    why: () =>
      sentence(
        `${tally(measure, 'pull request')} merged into repositories of others` +
          (merged.length
            ? `, ${Math.round((100 * merged.length) / openedOrMerged.length)} % of those read ` +
              'that were opened or merged in the year'
            : asFarAsSeen(measure)),
      ),
    details: () => (merged.length ? { share: merged.length / openedOrMerged.length } : {}),
    next: (value) => toRoundNumber(value, 'more merged pull request'),
    evidence: [
      searchLink(
        record,
        'pullrequests',
        'Merged into repositories of others',
        `is:pr is:merged author:${login} -user:${login}`,
        'merged',
      ),
    ],
  }
}

function readReviews(record: PublicRecord): Reading {
  const { evidence, login } = record
  const measure = countWithFloors(evidence.totals.reviews, [sumIn(record, 'reviews')])
  return {
    id: 'collaboration.reviews',
    label: 'Reviews given',
    unit: 'reviews in a year',
    most: 25,
    measure,
    curve: reviewsOfAYear,
    table: anchors.reviews,
    why: () => sentence(`${tally(measure, 'pull request review')} given in the year`),
    next: (value) => toRoundNumber(value, 'more review'),
    evidence: [
      searchLink(
        record,
        'pullrequests',
        'Reviewed pull requests',
        `is:pr reviewed-by:${login} -author:${login}`,
      ),
    ],
  }
}

function readIssues(record: PublicRecord): Reading {
  const { evidence, login } = record
  const measure = countWithFloors(evidence.totals.issues, [sumIn(record, 'issues')])
  return {
    id: 'collaboration.issues',
    label: 'Issues opened',
    unit: 'issues in a year',
    most: 15,
    measure,
    curve: issuesOfAYear,
    table: anchors.issues,
    why: () => sentence(`${tally(measure, 'issue')} opened in the year`),
    next: (value) => toRoundNumber(value, 'more issue'),
    evidence: [searchLink(record, 'issues', 'Issues', `is:issue author:${login}`, 'created')],
  }
}

type Breadth = { names: readonly string[]; measureOf: (value: number) => Measure }

/** Repositories of other owners that the person committed, opened, reviewed or reported in. */
function repositoriesOfOthers(record: PublicRecord): Breadth {
  const { totalsByRepository, pullRequests } = record.evidence
  const maps = Object.values(totalsByRepository)
  const names = new Set<string>(record.commitsIn.keys())
  for (const map of maps)
    if (map.known) for (const [name, count] of Object.entries(map.value)) if (count) names.add(name)
  for (const { repository, createdAt } of pullRequestsIn(record))
    if (inWindow(record, createdAt)) names.add(repository)

  const others = [...names].filter((name) => !record.isOwn(name) && !record.isFork(name)).toSorted()
  return { names: others, measureOf: (value) => measureAcross(maps, value, pullRequests.known) }
}

const listsGiven = partly('lists-given')

/** A value read from several lists, of which some may be unknown and some may be full. */
function measureAcross(
  lists: readonly Field<Record<string, number>>[],
  value: number,
  isKnownElsewhere: boolean,
): Measure {
  const measures = lists.map((list) =>
    list.known ? inList(value, listsGiven, { isFull: mayHoldMore(list) }) : unmeasured(list.reason),
  )
  const known = measures.filter((measure) => measure.known)
  if (known.length === 0 && !value && !isKnownElsewhere) return measures[0]!
  const coverage = known.reduce((sum, measure) => sum + measure.coverage, 0) / lists.length
  return coverage < 1 ? atLeast(value, coverage, Infinity, listsGiven) : exactly(value)
}

function readBreadthOfRepositories({ names, measureOf }: Breadth): Reading {
  const measure = measureOf(names.length)
  return {
    id: 'collaboration.repositories',
    label: 'Repositories of others',
    unit: 'repositories in a year',
    most: 15,
    measure,
    curve: halfAndNinety(3, 20),
    why: () =>
      sentence(
        `contributed to ${tally(measure, 'repository', 'repositories')} of other owners` +
          asFarAsSeen(measure),
      ),
    next: (value) => ({
      value: value + 1,
      text: 'a contribution to one more repository of others',
    }),
    evidence: names.slice(0, linksPerSignal).map(repositoryLink),
  }
}

function readBreadthOfOwners({ names, measureOf }: Breadth): Reading {
  const owners = [...new Set(names.map((name) => name.slice(0, name.indexOf('/'))))]
  const measure = measureOf(owners.length)
  return {
    id: 'collaboration.owners',
    label: 'Breadth of collaboration',
    unit: 'other owners in a year',
    most: 10,
    measure,
    curve: halfAndNinety(2, 10),
    why: () =>
      sentence(
        `worked with ${tally(measure, 'other account or organisation', 'other accounts or organisations')}` +
          (owners.length ? `: ${listed(owners)}` : asFarAsSeen(measure)),
      ),
    details: () => namesOf(owners),
    next: (value) => ({ value: value + 1, text: 'a contribution to one more owner' }),
    evidence: owners.slice(0, linksPerSignal).map((owner) => ({
      label: owner,
      url: `https://github.com/${encodeURIComponent(owner)}`,
    })),
  }
}

function readMergesForOthers(record: PublicRecord): Reading {
  const { commits } = record
  const login = record.login.toLowerCase()
  const merges = (commits.value ?? []).filter(({ commit }) => mergesWorkOfOthers(commit, login))
  const measure = measureOfCommits(record, merges.length)
  return {
    id: 'collaboration.merges',
    label: "Others' work merged",
    unit: 'merges in a year',
    most: 10,
    measure,
    curve: halfAndNinety(5, 60),
    why: () =>
      sentence(
        `${tally(measure, 'pull request')} of others merged with a merge commit in the year` +
          `${asFarAsSeen(measure)}; squashed and rebased ones leave no trace`,
      ),
    next: (value) =>
      toRoundNumber(
        value,
        'more merged pull request of others',
        'more merged pull requests of others',
      ),
    evidence: merges
      .slice(0, linksPerSignal)
      .map(({ commit }) => commitLink(commit.repository, commit.oid)),
  }
}

/** What was found in the own commits that were read; those not read could all have been more of it. */
export function measureOfCommits({ commits, evidence }: PublicRecord, value: number): Measure {
  if (commits.value === null) return unmeasured(commits.reason)
  const read = commits.value.length
  const total = evidence.totals.commits
  const unread = total.known ? Math.max(0, total.value - read) : Infinity
  if (unread === 0) return exactly(value)
  if (read === 0) return unmeasured(reasonUnread(evidence), unread)
  return total.known
    ? atLeast(value, read / total.value, value + unread, partly('own-commits', read, total.value))
    : atLeast(value, 0.5, Infinity, partly('own-commits-read', read))
}

/** Why there are own commits, or may be, and none of them was read. */
function reasonUnread({ commits, totals }: PublicRecord['evidence']): UnknownReason {
  const missing = (commits.known && commits.missing?.[0]) || null
  if (missing) return missing.reason
  return totals.commits.known ? 'not-read' : totals.commits.reason
}

function pullRequestsIn({ evidence }: PublicRecord) {
  return evidence.pullRequests.known ? evidence.pullRequests.value : []
}

function inWindow({ window }: PublicRecord, dateTime: string): boolean {
  const at = Date.parse(dateTime)
  return at >= window.from && at <= window.to
}

function sumIn(
  { evidence, isFork }: PublicRecord,
  kind: keyof PublicRecord['evidence']['totalsByRepository'],
): number {
  const counts = evidence.totalsByRepository[kind]
  if (!counts.known) return 0
  return Object.entries(counts.value).reduce(
    (sum, [name, count]) => (isFork(name) ? sum : sum + count),
    0,
  )
}

function toRoundNumber(value: number, noun: string, plural?: string): Step {
  const target = nextRoundNumber(value)
  return { value: target, text: numbered(target - value, noun, plural) }
}
