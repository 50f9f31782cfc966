/** What is decided by hand about an invented developer. All else is drawn. */
import type { ArchetypeId } from '../../shared/archetype/verdict.ts'
import type { BlueprintName } from './blueprints/index.ts'
import type { ZoneName } from './clock.ts'
import type { Metric, treeScales, zipfExponents } from './distributions.ts'
import type { Voice } from './messages/message.ts'

export type RepositoryPlan = {
  name: string
  blueprint: BlueprintName
  description: string | null
  /** A day, as `2024-05-01`. */
  createdAt: string
  /** Whose it is, where it is not the person's own. */
  owner?: string
  size?: keyof typeof treeScales
  isFork?: boolean
  isArchived?: boolean
  /** The day of the last push, where nobody's commits of the samples tell it. */
  pushedAt?: string
  license?: string | null
  /** On top of those of the blueprint. */
  paths?: readonly string[]
  topics?: readonly string[]
}

/** What the commits of an account are, where they are not the ordinary work of a person. */
type Habit =
  /** Every commit is a release. */
  | 'releases'
  /** Every commit brings a dependency up to date. */
  | 'dependency-updates'
  /** One commit in three names a tool that had no part in it. */
  | 'names-tools'
  /** A clock that was wrong now and then: commits of 1970 and of years to come. */
  | 'broken-clock'

/** What a careful reader would answer, and why. */
type Label = {
  archetype: ArchetypeId | null
  expect: 'insufficient-data' | 'automation-not-scored' | 'organization-not-scored' | null
  /** A second answer that could be defended. */
  acceptable: readonly ArchetypeId[]
  reason: string
  tags: readonly string[]
}

export type Persona = {
  login: string
  type: 'User' | 'Bot' | 'Organization'
  name: string | null
  /** A day, as `2016-04-02`. */
  createdAt: string
  zone: ZoneName
  organizations?: readonly string[]
  /**
   * The place (0–1) among the accounts of the published quantiles: at 0.5 half of them do less. What
   * is not named is not done at all. All but the commits are published for a life, and stand here
   * for the 14 months of the samples.
   */
  place: Partial<Record<Metric, number>>
  /** How commits spread over the repositories, which stand in the order of their weight. */
  focus: keyof typeof zipfExponents
  rhythm: 'steady' | 'growing'
  voice: Voice
  /** Share of the commits that merge the pull requests of others. */
  mergesOfOthers?: number
  /** Share of the commits (merges aside) that carry the mark of one of these AI tools. */
  aiMarks?: { share: number; tools: readonly string[] }
  restrictedContributions?: number
  habit?: Habit
  repositories: readonly RepositoryPlan[]
  label: Label
}

/** A plan in one line; what is left out of `more` is as most repositories are. */
export function repository(
  name: string,
  blueprint: BlueprintName,
  createdAt: string,
  description: string | null,
  more: Omit<RepositoryPlan, 'name' | 'blueprint' | 'createdAt' | 'description'> = {},
): RepositoryPlan {
  return { name, blueprint, createdAt, description, ...more }
}
