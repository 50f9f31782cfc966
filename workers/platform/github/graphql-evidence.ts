/** Maps GitHub's GraphQL answers into evidence. What an error names is unknown, with its reason. */
import {
  known,
  unknown,
  type Calendar,
  type Commit,
  type Evidence,
  type Field,
  type Identity,
  type Repository,
  type UnknownReason,
} from '../../../shared/evidence/index.ts'
import type { GraphqlError } from './classify.ts'
import type { Contributions } from './contributions.ts'
import type {
  AccountAnswer,
  ContributionsAnswer,
  CountsByRepository,
  CommitAnswer,
  IdentityAnswer,
  RepositoryAnswer,
} from './graphql-answers.ts'

/** Makes fields from what one answer holds: known where it has the value, else why not. */
export type FieldMaker = <Value, Result>(
  value: Value | null | undefined,
  path: string,
  read: (value: Value) => Result,
) => Field<Result>

/** The maker for an answer that came at `at` with these errors; paths are joined by dots. */
export function fieldMaker(errors: readonly GraphqlError[], at: string): FieldMaker {
  const reasons = errors.map((error) => ({
    path: (error.path ?? []).slice(1).join('.'),
    reason: reasonOfError(error),
  }))
  return (value, path, read) => {
    const refused = reasons.find((error) => path === error.path)
    if (refused) return unknown(refused.reason)
    if (value !== null && value !== undefined) return known(read(value), 'graphql', at)
    const cause = reasons.find(
      (error) => error.path.startsWith(`${path}.`) || path.startsWith(`${error.path}.`),
    )
    return unknown(cause?.reason ?? 'upstream-failed')
  }
}

export function reasonOfError(error: GraphqlError): UnknownReason {
  if (error.type === 'FORBIDDEN' || error.type === 'INSUFFICIENT_SCOPES') return 'forbidden'
  if (error.type === 'RESOURCE_LIMITS_EXCEEDED') return 'resource-limits'
  if (error.type === 'RATE_LIMITED') return 'rate-limited'
  return 'upstream-failed'
}

/** The account itself: who it is, what it owns and the pull requests it opened. */
export function accountEvidence(
  account: AccountAnswer,
  make: FieldMaker,
): Pick<Evidence, 'subject' | 'pullRequests' | 'ownedRepositoryCount'> & {
  owned: Field<Repository[]>
} {
  const own = `${account.login.toLowerCase()}/`
  const isOrganization = account.__typename === 'Organization'
  return {
    subject: {
      login: account.login,
      kind: isOrganization ? 'organization' : 'user',
      name: nullable(account, 'name', make),
      avatarUrl: nullable(account, 'avatarUrl', make),
      createdAt: make(account.createdAt, 'createdAt', (date) => date),
    },
    pullRequests: isOrganization
      ? unknown('not-applicable')
      : listOf(account.pullRequests?.nodes, 'pullRequests', make, (nodes) =>
          nodes.flatMap((node) =>
            node?.repository
              ? [
                  {
                    repository: node.repository.nameWithOwner,
                    intoOwn: node.repository.nameWithOwner.toLowerCase().startsWith(own),
                    createdAt: node.createdAt,
                    mergedAt: node.mergedAt ?? null,
                  },
                ]
              : [],
          ),
        ),
    ownedRepositoryCount: make(account.repositories, 'repositories', (page) => page.totalCount),
    owned: ownedRepositories(account.repositories?.nodes, make),
  }
}

/** Null is a value for a name or a picture; only an absent key is unknown. */
function nullable(
  account: AccountAnswer,
  key: 'name' | 'avatarUrl',
  make: FieldMaker,
): Field<string | null> {
  const value = account[key]
  return make(value === undefined ? null : { value }, key, (present) => present.value)
}

/** A page of the account's own repositories. */
export function ownedRepositories(
  nodes: readonly (RepositoryAnswer | null | undefined)[] | null | undefined,
  make: FieldMaker,
): Field<Repository[]> {
  return listOf(nodes, 'repositories', make, (answers) =>
    repositoriesOf(answers, 'owned', make, (index) => `repositories.nodes.${index}`),
  )
}

/** A list of the account, and what of it is null: those that GitHub could not give. */
function listOf<Node, Item>(
  nodes: readonly Node[] | null | undefined,
  key: string,
  make: FieldMaker,
  read: (nodes: readonly Node[]) => Item[],
): Field<Item[]> {
  const list = make(nodes, key, read)
  if (!list.known) return list
  const missing = (nodes ?? []).flatMap((node, index) => {
    if (node) return []
    const lost = make<Node, Node>(null, `${key}.nodes.${index}`, (value) => value)
    return lost.known ? [] : [{ count: 1, reason: lost.reason }]
  })
  return known(list.value, list.source, list.at, missing)
}

/** The repositories of a list, without those that are private or that GitHub could not give. */
export function repositoriesOf(
  nodes: readonly (RepositoryAnswer | null | undefined)[],
  relation: Repository['relation'],
  make: FieldMaker,
  pathOf: (index: number) => string,
): Repository[] {
  return nodes.flatMap((node, index) => {
    if (!node || node.isPrivate) return []
    return [
      {
        nameWithOwner: node.nameWithOwner,
        relation,
        isFork: node.isFork,
        isArchived: node.isArchived,
        createdAt: node.createdAt,
        pushedAt: node.pushedAt ?? null,
        primaryLanguage: node.primaryLanguage?.name ?? null,
        description: node.description ?? null,
        topics: (node.repositoryTopics?.nodes ?? []).flatMap((topic) =>
          topic ? [topic.topic.name] : [],
        ),
        license: node.licenseInfo?.spdxId ?? null,
        languages: make(node.languages?.edges, `${pathOf(index)}.languages`, (edges) =>
          edges.flatMap((edge) => (edge ? [{ name: edge.node.name, bytes: edge.size }] : [])),
        ),
        paths: unknown('not-read'),
        manifests: unknown('not-read'),
      } satisfies Repository,
    ]
  })
}

/** What the person contributed in one span of time. */
export function contributionsEvidence(
  collection: ContributionsAnswer | null | undefined,
  login: string,
  make: FieldMaker,
): Contributions {
  const field = <Key extends keyof ContributionsAnswer, Result>(
    key: Key,
    read: (value: NonNullable<ContributionsAnswer[Key]>) => Result,
  ): Field<Result> => {
    const value: ContributionsAnswer[Key] | undefined = collection?.[key]
    return make<NonNullable<ContributionsAnswer[Key]>, Result>(
      value ?? null,
      `contributionsCollection.${key}`,
      read,
    )
  }
  const total = (key: `total${string}` & keyof ContributionsAnswer) =>
    field(key, (value) => value as number)
  const own = `${login.toLowerCase()}/`

  return {
    activeYears: field('contributionYears', (years) => [...years].sort((one, two) => one - two)),
    calendar: field('contributionCalendar', calendarOf),
    totals: {
      commits: total('totalCommitContributions'),
      pullRequests: total('totalPullRequestContributions'),
      reviews: total('totalPullRequestReviewContributions'),
      issues: total('totalIssueContributions'),
    },
    totalsByRepository: {
      commits: field('commitContributionsByRepository', countsOf),
      pullRequests: field('pullRequestContributionsByRepository', countsOf),
      reviews: field('pullRequestReviewContributionsByRepository', countsOf),
      issues: field('issueContributionsByRepository', countsOf),
    },
    contributed: field('commitContributionsByRepository', (entries) => {
      const others = entries.map(({ repository }) =>
        repository.nameWithOwner.toLowerCase().startsWith(own) ? null : repository,
      )
      const list = 'contributionsCollection.commitContributionsByRepository'
      return repositoriesOf(others, 'contributed', make, (index) => `${list}.${index}.repository`)
    }),
  }
}

function countsOf(entries: NonNullable<CountsByRepository>): Record<string, number> {
  return Object.fromEntries(
    entries
      .filter(({ repository }) => !repository.isPrivate)
      .map(({ repository, contributions }) => [repository.nameWithOwner, contributions.totalCount]),
  )
}

function calendarOf({ weeks }: NonNullable<ContributionsAnswer['contributionCalendar']>): Calendar {
  const days = weeks
    .flatMap((week) => week.contributionDays)
    .sort((one, two) => (one.date < two.date ? -1 : 1))
  return {
    firstDay: days[0]?.date ?? '1970-01-01',
    counts: days.map((day) => day.contributionCount),
  }
}

/**
 * Commits of which GitHub said that the account is their author. One without a date is left out:
 * nothing says where to place it.
 */
export function commitsEvidence(
  repository: string,
  login: string,
  nodes: readonly (CommitAnswer | null | undefined)[],
): Commit[] {
  const authors = createIdentities(login)
  const committers = createIdentities(null)
  const commits: Commit[] = []
  for (const node of nodes) {
    const authoredAt = node?.author?.date
    if (!authoredAt) continue
    commits.push({
      repository,
      oid: node.oid,
      authoredAt,
      message: node.message,
      author: authors(node.author),
      committer: committers(node.committer),
    })
  }
  return commits
}

/** Makes identities, one object for each: hundreds of commits in a row are by the same person. */
function createIdentities(login: string | null) {
  let last: Identity = { name: '', email: '', login }
  return (answer: IdentityAnswer | null | undefined): Identity => {
    const name = answer?.name ?? ''
    const email = answer?.email ?? ''
    if (last.email !== email || last.name !== name) last = { name, email, login }
    return last
  }
}
