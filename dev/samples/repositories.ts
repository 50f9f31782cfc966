/** From the plan of a repository to its facts. */
import type { RepositoryFacts } from '../facts/index.ts'
import { blueprints } from './blueprints/index.ts'
import { manifestText } from './blueprints/manifest.ts'
import { accountDistributions, treeBytes, treeScales } from './distributions.ts'
import { drawLogNormal, quantileOf, scaled } from './log-normal.ts'
import type { Persona, RepositoryPlan } from './persona.ts'
import { integerBetween, randomFrom, type Random } from './random.ts'
import { zipfWeights } from './zipf.ts'

/**
 * Facts of the person's repositories in the order of the plans. What is drawn is drawn by the name of
 * the repository, so that two people see the same tree. `pushedAt` is by `owner/name`.
 */
export function repositoriesOf(
  persona: Persona,
  pushedAt: ReadonlyMap<string, string>,
): RepositoryFacts[] {
  const stars = starsByName(persona)
  return persona.repositories.map((plan) => {
    const random = randomFrom(nameWithOwner(persona, plan))
    const createdAt = `${plan.createdAt}T08:00:00Z`
    const isOwned = plan.owner === undefined
    const stargazerCount = isOwned ? (stars.get(plan.name) ?? 0) : integerBetween(random, 150, 9000)
    return {
      owner: plan.owner ?? persona.login,
      name: plan.name,
      isOwned,
      isFork: plan.isFork ?? false,
      isArchived: plan.isArchived ?? false,
      createdAt,
      pushedAt: pushedAt.get(nameWithOwner(persona, plan)) ?? plannedPush(plan) ?? createdAt,
      stargazerCount,
      forkCount: Math.round(stargazerCount / 7),
      ...contentOf(random, plan),
      description: plan.description,
    }
  })
}

function plannedPush({ pushedAt }: RepositoryPlan): string | undefined {
  return pushedAt && `${pushedAt}T16:00:00Z`
}

/** `owner/name` */
export function nameWithOwner(persona: Persona, plan: RepositoryPlan): string {
  return `${plan.owner ?? persona.login}/${plan.name}`
}

function contentOf(random: Random, plan: RepositoryPlan) {
  const { languages, topics, paths, manifests = [] } = blueprints[plan.blueprint]
  const license = plan.license === undefined ? 'MIT' : plan.license
  const bytes = drawLogNormal(random, scaled(treeBytes, treeScales[plan.size ?? 'small']))
  const sizes = Object.entries(languages)
    .map(([name, share]) => ({ name, size: Math.max(1, Math.round(bytes * share)) }))
    .toSorted((one, other) => other.size - one.size)
  return {
    primaryLanguage: sizes[0]?.name ?? null,
    languages: sizes,
    topics: [...topics, ...(plan.topics ?? [])],
    license,
    paths: [
      ...new Set([
        '.gitignore',
        'README.md',
        ...(license ? ['LICENSE'] : []),
        ...paths,
        ...manifests.map(({ path }) => path),
        ...(plan.paths ?? []),
      ]),
    ].toSorted(),
    ...(manifests.length > 0 && {
      manifests: manifests.map((manifest) => ({
        path: manifest.path,
        text: manifestText(manifest, plan.name),
      })),
    }),
  }
}

/** The stars of the account at its place, split over its own repositories by Zipf's law. */
function starsByName({ place, focus, repositories }: Persona): Map<string, number> {
  const total = place.stars === undefined ? 0 : quantileOf(accountDistributions.stars, place.stars)
  const own = repositories.filter(({ owner, isFork }) => owner === undefined && !isFork)
  const weights = zipfWeights(own.length, focus)
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return new Map(
    own.map(({ name }, index) => [name, Math.round((total * (weights[index] ?? 0)) / sum)]),
  )
}
