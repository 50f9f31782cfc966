/** From a persona to everything that GitHub would know of the developer. */
import type { Developer } from '../facts/index.ts'
import { activityOf, countAt, type Activity } from './activity.ts'
import { utcStamp } from './clock.ts'
import type { SampleCommit } from './commits.ts'
import type { Persona } from './persona.ts'
import { nameWithOwner, repositoriesOf } from './repositories.ts'

/** The moment for which all samples speak. */
export const asOf = new Date('2026-11-15T12:00:00Z')

/** A developer, and the commits with what only the samples know of them. */
export type Sample = { persona: Persona; facts: Developer; commits: readonly SampleCommit[] }

/** The sample of a persona: the same for the same persona, whoever else there is. */
export function sampleOf(persona: Persona): Sample {
  const activity = activityOf(persona, asOf)
  return { persona, commits: activity.commits, facts: factsOf(persona, activity) }
}

function factsOf(persona: Persona, activity: Activity): Developer {
  const { restrictedContributions } = persona
  const { commits, pullRequests, reviews, issues } = activity
  const followers = countAt(persona, 'followers')
  return {
    login: persona.login,
    type: persona.type,
    name: persona.name,
    createdAt: `${persona.createdAt}T07:00:00Z`,
    followers,
    following: Math.round(followers / 2),
    organizations: [...(persona.organizations ?? [])],
    ...(restrictedContributions !== undefined && { restrictedContributions }),
    repositories: repositoriesOf(persona, lastPushes(commits)),
    commits: commits.map(({ facts }) => facts),
    pullRequests: pullRequests.map(({ plan, number, state, createdAt, mergedAt }) => ({
      repo: nameWithOwner(persona, plan),
      number,
      state,
      createdAt: utcStamp(createdAt),
      mergedAt: mergedAt && utcStamp(mergedAt),
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
  }
}

/** When each repository got its newest commit that is not dated in the future: UTC by `owner/name`. */
function lastPushes(commits: readonly SampleCommit[]): Map<string, string> {
  const pushes = new Map<string, Date>()
  for (const { facts } of commits) {
    const moment = new Date(facts.committedDate)
    const newest = pushes.get(facts.repo)
    if (moment <= asOf && (!newest || moment > newest)) pushes.set(facts.repo, moment)
  }
  return new Map([...pushes].map(([repo, moment]) => [repo, utcStamp(moment)]))
}
