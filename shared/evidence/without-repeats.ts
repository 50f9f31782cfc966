/**
 * Evidence with each repository once. A page that moved while it was read repeats some, and the one
 * entry may know what the other does not.
 */
import type { Evidence, Repository } from './evidence.ts'
import { type Field, type Known, mapField } from './field.ts'

/** The same evidence where nothing is repeated; else one entry a name, whatever their order. */
export function withoutRepeats(evidence: Evidence): Evidence {
  const { repositories } = evidence
  if (!repositories.known) return evidence
  const names = new Set(repositories.value.map(({ nameWithOwner }) => nameWithOwner))
  return names.size === repositories.value.length
    ? evidence
    : { ...evidence, repositories: mapField(repositories, joinByName) }
}

function joinByName(repositories: readonly Repository[]): Repository[] {
  const byName = new Map<string, Repository>()
  for (const repository of repositories) {
    const before = byName.get(repository.nameWithOwner)
    byName.set(repository.nameWithOwner, before ? join(before, repository) : repository)
  }
  return [...byName.values()]
}

/** What either knows: lists of both, and where they contradict each other, the later in order. */
function join(one: Repository, two: Repository): Repository {
  return {
    nameWithOwner: one.nameWithOwner,
    relation: one.relation === 'owned' ? 'owned' : two.relation,
    isFork: one.isFork || two.isFork,
    isArchived: one.isArchived || two.isArchived,
    createdAt: one.createdAt < two.createdAt ? one.createdAt : two.createdAt,
    pushedAt: later(one.pushedAt, two.pushedAt),
    primaryLanguage: later(one.primaryLanguage, two.primaryLanguage),
    description: later(one.description, two.description),
    topics: inAny([...one.topics, ...two.topics], String),
    license: later(one.license, two.license),
    languages: eitherOf(one.languages, two.languages, (all) => {
      const byBytes = all.toSorted((left, right) => right.bytes - left.bytes)
      return inAny(byBytes, ({ name }) => name)
    }),
    paths: eitherOf(one.paths, two.paths, (all) => inAny(all, String)),
    manifests: eitherOf(one.manifests, two.manifests, (all) =>
      inAny(all, ({ path, text }) => `${path}\n${text}`),
    ),
  }
}

function later(one: string | null, two: string | null): string | null {
  if (one === null || two === null) return one ?? two
  return one > two ? one : two
}

/** One of each key, the first, in the order of the keys. */
function inAny<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const byKey = new Map<string, Item>()
  for (const item of items) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item)
  return [...byKey].toSorted(([one], [two]) => (one < two ? -1 : 1)).map(([, item]) => item)
}

/** Known where one of them is. It lacks nothing where one of them lacks nothing. */
function eitherOf<Item>(
  one: Field<Item[]>,
  two: Field<Item[]>,
  joined: (items: readonly Item[]) => Item[],
): Field<Item[]> {
  if (one.known && two.known) {
    const [first, last] = [one, two].toSorted(byMissing) as [Known<Item[]>, Known<Item[]>]
    return { ...first, value: joined([...first.value, ...last.value]) }
  }
  if (one.known) return { ...one, value: joined(one.value) }
  if (two.known) return { ...two, value: joined(two.value) }
  return one.reason < two.reason ? one : two
}

function byMissing(one: Known<unknown>, two: Known<unknown>): number {
  const keyOf = ({ missing = [], at, source }: Known<unknown>) =>
    JSON.stringify([missing, at, source])
  const [left, right] = [keyOf(one), keyOf(two)]
  if (!one.missing !== !two.missing) return one.missing ? 1 : -1
  return left < right ? -1 : left > right ? 1 : 0
}
