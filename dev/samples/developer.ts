/** From a persona to everything that GitHub would know of the developer. */
import type { Developer } from '../facts/index.ts'
import { blueprints } from './blueprints/index.ts'
import { localOf, momentOf, utcStamp } from './clock.ts'
import { impossibleCommits, mergeCommit, workCommit, type SampleCommit } from './commits.ts'
import { accountDistributions, type Metric } from './distributions.ts'
import { quantileOf } from './log-normal.ts'
import { mergeMessage, subjectLine } from './messages/message.ts'
import type { Persona, RepositoryPlan } from './persona.ts'
import { pullRequestAt, threadNumbers, type PullRequest } from './pull-requests.ts'
import { pick, randomFrom, weightedIndex, type Random } from './random.ts'
import { nameWithOwner, repositoriesOf, zipfWeights } from './repositories.ts'
import { drawMoments, type Period } from './schedule.ts'

/** The moment for which all samples speak. */
export const asOf = new Date('2026-11-15T12:00:00Z')

/** The samples reach back 14 months, so that there is something before the year that is scored. */
const daysOfSamples = 425
const dayMilliseconds = 86_400_000

/** A developer, and the commits with what only the samples know of them. */
export type Sample = { persona: Persona; facts: Developer; commits: readonly SampleCommit[] }

/** The sample of a persona: the same for the same persona, whoever else there is. */
export function sampleOf(persona: Persona): Sample {
  const random = randomFrom(persona.login)
  const period = activePeriod(persona)
  const days = (period.to.getTime() - period.from.getTime()) / dayMilliseconds
  const moments = (count: number) =>
    drawMoments(random, period, count, persona.rhythm).map((local) => momentOf(local, persona.zone))
  const times = (metric: Metric) => moments(countAt(persona, metric))
  const numberOf = threadNumbers()
  const at = (createdAt: Date, plan: RepositoryPlan | null) =>
    plan && { plan, createdAt, number: numberOf(plan, createdAt) }

  const contributed = repositoryChooser(random, persona, 'contributed')
  const anyOf = repositoryChooser(random, persona, 'any')
  const threads = (metric: Metric, choose: typeof anyOf) =>
    times(metric).flatMap((moment) => at(moment, choose(moment)) ?? [])

  const pullRequests = threads('pullRequests', contributed).map((thread) =>
    pullRequestAt(random, { ...thread, asOf }),
  )
  const issues = threads('issues', anyOf)
  const reviews = threads('reviews', anyOf)

  const ofPullRequests = pullRequests.flatMap((each) => commitOfMerged(random, persona, each) ?? [])
  const commitCount = Math.round((countAt(persona, 'commits') * Math.max(365, days)) / 365)
  const mergeCount = Math.round(commitCount * (persona.mergesOfOthers ?? 0))
  const merges = moments(mergeCount).flatMap(
    (moment) => mergeOfOther(random, persona, at(moment, anyOf(moment))) ?? [],
  )
  const work = moments(Math.max(0, commitCount - merges.length - ofPullRequests.length)).flatMap(
    (authored) => {
      const plan = anyOf(authored)
      return plan ? workCommit(random, persona, plan, { authored }) : []
    },
  )
  const [first] = persona.repositories
  const impossible =
    persona.habit === 'broken-clock' && first ? impossibleCommits(random, persona, first) : []
  const commits = [...ofPullRequests, ...merges, ...work, ...impossible].sort(newestFirst)

  const followers = countAt(persona, 'followers')
  return {
    persona,
    commits,
    facts: {
      login: persona.login,
      type: persona.type,
      name: persona.name,
      createdAt: `${persona.createdAt}T09:00:00Z`,
      followers,
      following: Math.round(followers / 2),
      organizations: [...(persona.organizations ?? [])],
      ...(persona.restrictedContributions !== undefined && {
        restrictedContributions: persona.restrictedContributions,
      }),
      repositories: repositoriesOf(persona, lastPushes(commits)),
      commits: commits.map(({ facts }) => facts),
      pullRequests: pullRequests.map((each) => ({
        repo: nameWithOwner(persona, each.plan),
        number: each.number,
        state: each.state,
        createdAt: utcStamp(each.createdAt),
        mergedAt: each.mergedAt && utcStamp(each.mergedAt),
      })),
      reviews: reviews.map(({ plan, number, createdAt }) => ({
        repo: nameWithOwner(persona, plan),
        number,
        submittedAt: utcStamp(createdAt),
      })),
      issues: issues.map(({ plan, number, createdAt }) => ({
        repo: nameWithOwner(persona, plan),
        number,
        createdAt: utcStamp(createdAt),
      })),
    },
  }
}

/** From the first repository that the person can work in, at most 14 months back, to `asOf`. */
function activePeriod({ createdAt, repositories, zone }: Persona): Period {
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

/** How often the person does it, by the place among the accounts of the published quantiles. */
function countAt({ place }: Persona, metric: Metric): number {
  const share = place[metric]
  return share === undefined ? 0 : Math.floor(quantileOf(accountDistributions[metric], share))
}

const isWorkable = ({ isFork, isArchived }: RepositoryPlan) => !isFork && !isArchived

/**
 * Draws repositories that exist at a moment, by Zipf's law in the order of the plans. `contributed`
 * keeps to repositories of others where the person has any.
 */
function repositoryChooser(
  random: Random,
  { repositories, focus }: Persona,
  which: 'any' | 'contributed',
): (moment: Date) => RepositoryPlan | null {
  const workable = repositories.filter(isWorkable)
  const ofOthers = workable.filter(({ owner }) => owner !== undefined)
  const plans = which === 'contributed' && ofOthers.length > 0 ? ofOthers : workable
  const weights = zipfWeights(plans.length, focus)
  return (moment) => {
    const existing = plans.map(
      (plan) => Date.parse(plan.createdAt) + dayMilliseconds < moment.getTime(),
    )
    if (!existing.includes(true)) return null
    const draw = weightedIndex(weights.map((weight, index) => (existing[index] ? weight : 0)))
    return plans[draw(random)] ?? null
  }
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
  thread: { plan: RepositoryPlan; number: number; createdAt: Date } | null,
): SampleCommit | null {
  if (!thread) return null
  const { plan, number, createdAt } = thread
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

/** The newest commit of each repository that is not in the future, in UTC. Newest commits first. */
function lastPushes(commits: readonly SampleCommit[]): Map<string, string> {
  const pushes = new Map<string, string>()
  for (const { facts } of commits) {
    const moment = new Date(facts.committedDate)
    const known = pushes.get(facts.repo)
    if (moment <= asOf && (known === undefined || moment > new Date(known))) {
      pushes.set(facts.repo, utcStamp(moment))
    }
  }
  return pushes
}
