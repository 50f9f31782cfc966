/** Everything that one developer did in the months of the samples. */
import { blueprints } from './blueprints/index.ts'
import { localOf, momentOf } from './clock.ts'
import { impossibleCommits, mergeCommit, workCommit, type SampleCommit } from './commits.ts'
import { accountDistributions, type Metric } from './distributions.ts'
import { quantileOf } from './log-normal.ts'
import { mergeMessage, subjectLine } from './messages/message.ts'
import type { Persona, RepositoryPlan } from './persona.ts'
import { pullRequestAt, threadNumbers, type PullRequest, type Thread } from './pull-requests.ts'
import { pick, randomFrom, type Random } from './random.ts'
import { canPush, isWorkable, repositoryChooser } from './repository-choice.ts'
import { drawMoments, type Period } from './schedule.ts'

/** The samples reach back 14 months, so that there is something before the year that is scored. */
const daysOfSamples = 425
const dayMilliseconds = 86_400_000

export type Activity = {
  /** Newest first. */
  commits: readonly SampleCommit[]
  pullRequests: readonly PullRequest[]
  reviews: readonly Thread[]
  issues: readonly Thread[]
}

/** What the persona did until `asOf`: the same for the same persona, whoever else there is. */
export function activityOf(persona: Persona, asOf: Date): Activity {
  const random = randomFrom(persona.login)
  const period = activePeriod(persona, asOf)
  const moments = (count: number) =>
    drawMoments(random, period, count, persona.rhythm).map((local) => momentOf(local, persona.zone))

  const numberOf = threadNumbers()
  const workable = persona.repositories.filter(isWorkable)
  const pushable = workable.filter((plan) => canPush(persona, plan))
  const ofOthers = workable.filter(({ owner }) => owner !== undefined)
  const threads = (count: number, plans: readonly RepositoryPlan[]) => {
    const choose = repositoryChooser(random, plans, persona.focus)
    return moments(count).flatMap((createdAt): Thread[] => {
      const plan = choose(createdAt)
      return plan ? [{ plan, createdAt, number: numberOf(plan, createdAt) }] : []
    })
  }

  const pullRequests = threads(
    countAt(persona, 'pullRequests'),
    ofOthers.length > 0 ? ofOthers : workable,
  ).map((thread) => pullRequestAt(random, thread, asOf))
  const issues = threads(countAt(persona, 'issues'), workable)
  const reviews = threads(countAt(persona, 'reviews'), workable)

  const commitCount = Math.round(countAt(persona, 'commits') * yearsOf(period))
  const merged = pullRequests.flatMap((each) => commitOfMerged(random, persona, each) ?? [])
  const merges = threads(Math.round(commitCount * (persona.mergesOfOthers ?? 0)), pushable).map(
    (thread) => mergeOfOther(random, persona, thread),
  )
  const choosePushable = repositoryChooser(random, pushable, persona.focus)
  const work = moments(Math.max(0, commitCount - merges.length - merged.length)).flatMap(
    (authored) => {
      const plan = choosePushable(authored)
      return plan ? workCommit(random, persona, plan, { authored }) : []
    },
  )
  const impossible = persona.habit === 'broken-clock' ? impossibleCommits(random, persona) : []
  const commits = [...merged, ...merges, ...work, ...impossible].toSorted(newestFirst)
  return { commits, pullRequests, reviews, issues }
}

/** How often the person does it, by the place among the accounts of the published quantiles. */
export function countAt({ place }: Persona, metric: Metric): number {
  const share = place[metric]
  return share === undefined ? 0 : Math.floor(quantileOf(accountDistributions[metric], share))
}

/** From the first repository that the person can work in, at most 14 months back, to `asOf`. */
function activePeriod({ createdAt, repositories, zone }: Persona, asOf: Date): Period {
  const firstRepository = Math.min(
    asOf.getTime(),
    ...repositories.filter(isWorkable).map((plan) => Date.parse(plan.createdAt)),
  )
  const from = Math.max(
    asOf.getTime() - daysOfSamples * dayMilliseconds,
    Date.parse(createdAt) + dayMilliseconds,
    firstRepository + dayMilliseconds,
  )
  return { from: localOf(new Date(from), zone), to: localOf(asOf, zone) }
}

/** The length in years; somebody who began within the year did a year's work since. */
function yearsOf({ from, to }: Period): number {
  return Math.max(1, (to.getTime() - from.getTime()) / dayMilliseconds / 365)
}

/** What a merged pull request left in the history: a squashed commit, or a merge into one's own. */
function commitOfMerged(
  random: Random,
  persona: Persona,
  { plan, number, createdAt, mergedAt }: PullRequest,
): SampleCommit | null {
  if (!mergedAt) return null
  const title = subjectLine(random, persona.voice, blueprints[plan.blueprint].field)
  if (plan.owner === undefined) {
    const message = mergeMessage(random, { number, from: persona.login, title })
    return mergeCommit(random, persona, plan, mergedAt, message, false)
  }
  const moments = { authored: createdAt, committed: mergedAt }
  return workCommit(random, persona, plan, moments, `${title} (#${number})`)
}

function mergeOfOther(
  random: Random,
  persona: Persona,
  { plan, number, createdAt }: Thread,
): SampleCommit {
  const title = subjectLine(random, { style: 'plain' }, blueprints[plan.blueprint].field)
  const message = mergeMessage(random, { number, from: pick(random, contributors), title })
  return mergeCommit(random, persona, plan, createdAt, message, true)
}

/** People whose pull requests are merged: names invented. */
const contributors = [
  'juno-jolt',
  'pim-pixelpot',
  'tess-teaspoon',
  'wanda-weathervane',
  'oslo-oddsock',
  'bruno-breadcrumb',
  'kit-kettledrum',
]

const newestFirst = (one: SampleCommit, other: SampleCommit) =>
  Date.parse(other.facts.authoredDate) - Date.parse(one.facts.authoredDate)
