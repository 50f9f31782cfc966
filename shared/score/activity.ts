/** Activity: how much, how steadily and how lately the person works in public. */
import { type Evidence, mayHoldMore, repositoriesListed } from '../evidence/index.ts'
import { anchors } from './anchors.ts'
import { commitsOfAYear, fading, halfAndNinety, upTo } from './curves.ts'
import { currentRun, dateOfDay, longestRun } from './days.ts'
import { buildDimension } from './dimension.ts'
import { linksPerSignal, profileLink, repositoryLink, searchLink } from './links.ts'
import {
  atLeast,
  countWithFloors,
  exactly,
  inList,
  type Measure,
  partly,
  unmeasured,
} from './measure.ts'
import { commitsOfRealWork, type PublicRecord } from './public-record.ts'
import type { Reading } from './reading.ts'
import type { Dimension } from './scorecard.ts'
import { asFarAsSeen, nextRoundNumber, numbered, sentence, tally } from './wording.ts'

export function scoreActivity(record: PublicRecord): Dimension {
  return buildDimension('activity', 'Activity', activitySample(record), readActivity(record))
}

/** Its signals, in the order in which they are shown. */
export function readActivity(record: PublicRecord): Reading[] {
  return [
    readCommits(record),
    readActiveWeeks(record),
    readActiveDays(record),
    readLongestStreak(record),
    readRecency(record),
    readRepositoriesKeptAlive(record),
    readMomentum(record),
  ]
}

/** The contributions of the year that were seen. */
export function activitySample({ evidence, commits }: PublicRecord) {
  const { calendar, totals } = evidence
  const inCalendar = calendar.known
    ? calendar.value.counts.reduce((sum, count) => sum + count, 0)
    : 0
  const inTotals = totals.commits.known ? totals.commits.value : 0
  return { size: Math.max(inCalendar, inTotals, commits.value?.length ?? 0), plenty: 50 }
}

function readCommits(record: PublicRecord): Reading {
  const { evidence, login } = record
  const inRepositories = [...record.commitsIn.values()].reduce((sum, count) => sum + count, 0)
  const measure = countWithFloors(evidence.totals.commits, [inRepositories])
  return {
    id: 'activity.commits',
    label: 'Own commits',
    unit: 'commits in a year',
    most: 35,
    measure,
    curve: commitsOfAYear,
    table: anchors.commits,
    why: () => sentence(`${tally(measure, 'own commit')} in the year`),
    next: (value) => {
      const target = nextRoundNumber(value)
      return { value: target, text: `${numbered(target - value, 'more commit')} in a year` }
    },
    evidence: [searchLink(record, 'commits', 'Own commits', `author:${login}`, 'author-date')],
  }
}

/** Whole weeks are counted back from tomorrow, so that no evidence moves their borders. */
function weeksOf(record: PublicRecord, days: readonly number[]): Set<number> {
  return new Set(days.map((day) => Math.floor((record.window.lastDay - day) / 7)))
}

/** Whether the calendar has every day of activity: that of local clones knows of no others. */
const hasWholeCalendar = ({ calendar }: Evidence) => calendar.known && !calendar.missing

/** A measure of the active days: exact where the calendar is whole, else a floor from own commits. */
function measureDays(record: PublicRecord, measure: (days: readonly number[]) => number): Measure {
  const { activeDays, evidence } = record
  if (activeDays.value === null) return unmeasured(activeDays.reason)
  const value = measure(activeDays.value)
  return hasWholeCalendar(evidence)
    ? exactly(value)
    : atLeast(value, 0.5, Infinity, partly('own-commits-alone'))
}

function readActiveWeeks(record: PublicRecord): Reading {
  const full = 48
  const measure = measureDays(record, (days) => weeksOf(record, days).size)
  return {
    id: 'activity.weeks',
    label: 'Active weeks',
    unit: 'weeks of 53',
    most: 25,
    measure,
    curve: upTo(full),
    why: () => sentence(`Active in ${tally(measure, 'week')} of the year`),
    next: (value) => stepUpTo(value, Math.min(full, value + 4), 'more active week'),
    evidence: [profileLink(record)],
  }
}

function readActiveDays(record: PublicRecord): Reading {
  const measure = measureDays(record, (days) => days.length)
  return {
    id: 'activity.days',
    label: 'Active days',
    unit: 'days in a year',
    most: 15,
    measure,
    curve: halfAndNinety(50, 220),
    why: () => sentence(`Active on ${tally(measure, 'day')} of the year`),
    next: (value) => stepUpTo(value, Math.min(365, nextRoundNumber(value)), 'more active day'),
    evidence: [profileLink(record)],
  }
}

function readLongestStreak(record: PublicRecord): Reading {
  const measure = measureDays(record, longestRun)
  const current = currentRun(new Set(record.activeDays.value ?? []), record.asOf)
  return {
    id: 'activity.streak',
    label: 'Longest streak',
    unit: 'days in a row',
    most: 10,
    measure,
    curve: halfAndNinety(5, 30),
    why: () =>
      sentence(
        `the longest run has ${tally(measure, 'day')}, ${current ? `the one that goes on now ${current}` : 'none goes on now'}`,
      ),
    details: () => ({ current }),
    next: (value) => {
      const target = nextRoundNumber(value)
      return { value: target, text: `a run of ${numbered(target, 'day')}` }
    },
    evidence: [profileLink(record)],
  }
}

/** Days since the last activity; a year without any reads as 366. */
function readRecency(record: PublicRecord): Reading {
  const last = record.activeDays.value?.at(-1)
  const since = last === undefined ? 366 : Math.max(0, record.today - last)
  const measured = measureDays(record, () => since)
  const measure: Measure = measured.known
    ? { ...measured, best: measured.coverage < 1 ? 0 : since }
    : measured
  return {
    id: 'activity.recency',
    label: 'Recency',
    unit: 'days since the last activity',
    most: 15,
    measure,
    curve: fading(7, 30),
    why: () =>
      last === undefined
        ? 'No public activity in the year.'
        : sentence(
            `last ${hasWholeCalendar(record.evidence) ? '' : 'seen '}active on ${dateOfDay(last)}, ` +
              `${numbered(since, 'day')} ago`,
          ),
    details: () => (last === undefined ? {} : { lastDay: dateOfDay(last) }),
    next: (value) => (value > 7 ? { value: 0, text: 'a contribution today' } : null),
    evidence: [profileLink(record)],
  }
}

type CommitsByRepository = Evidence['totalsByRepository']['commits']

function readRepositoriesKeptAlive(record: PublicRecord): Reading {
  const { evidence } = record
  const alive = [...record.commitsIn]
    .filter(([, count]) => count >= commitsOfRealWork)
    .toSorted(([one, ones], [two, twos]) => twos - ones || (one < two ? -1 : 1))
  const measure = measureAlive(evidence.totalsByRepository.commits, alive.length)
  return {
    id: 'activity.repositories',
    label: 'Repositories kept alive',
    unit: 'repositories',
    most: 10,
    measure,
    curve: halfAndNinety(3, 15),
    why: () =>
      sentence(
        `${tally(measure, 'repository', 'repositories')} with ${commitsOfRealWork} or more own ` +
          `commits in the year${asFarAsSeen(measure)}; forks do not count`,
      ),
    next: (value) => ({
      value: value + 1,
      text: `${commitsOfRealWork} commits in one more repository`,
    }),
    evidence: alive.slice(0, linksPerSignal).map(([name]) => repositoryLink(name)),
  }
}

function measureAlive(counted: CommitsByRepository, alive: number): Measure {
  if (counted.known)
    return inList(alive, partly('first-repositories', repositoriesListed), {
      isFull: mayHoldMore(counted),
    })
  return alive > 0
    ? atLeast(alive, 0.5, Infinity, partly('own-commits-read'))
    : unmeasured(counted.reason)
}

function readMomentum(record: PublicRecord): Reading {
  const quarter = 13
  const measure = measureDays(
    record,
    (days) => [...weeksOf(record, days)].filter((week) => week < quarter).length,
  )
  return {
    id: 'activity.momentum',
    label: 'Momentum',
    unit: `weeks of the last ${quarter}`,
    most: 15,
    measure,
    curve: upTo(quarter - 1),
    why: () =>
      sentence(`Active in ${tally(measure, 'week')} of the last ${quarter}${asFarAsSeen(measure)}`),
    next: (value) => stepUpTo(value, Math.min(quarter - 1, value + 3), 'more active week'),
    evidence: [profileLink(record)],
  }
}

function stepUpTo(value: number, target: number, noun: string) {
  return target > value ? { value: target, text: numbered(target - value, noun) } : null
}
