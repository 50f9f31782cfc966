/**
 * The GraphQL queries of a scan, as text made from parts, so that a part that GitHub refuses can be
 * left out and the rest asked again. No `stargazers` (refused since July 2026), no follower counts.
 */
import { pullRequestsListed, repositoriesListed } from '../../../shared/evidence/index.ts'

/** A part of the first query, named by its path of response keys below the account. */
export type QueryPart = string

const repositoryFields = `
  nameWithOwner isFork isArchived isPrivate createdAt pushedAt description
  primaryLanguage { name }
  licenseInfo { spdxId }
  repositoryTopics(first: 10) { nodes { topic { name } } }
  languages(first: 10, orderBy: { field: SIZE, direction: DESC }) { edges { size node { name } } }`

/**
 * What people and organisations have alike, asked of the interface that both are: asked of each kind
 * it would cost twice the points.
 */
const ownerParts: Record<string, string> = {
  avatarUrl: 'avatarUrl',
  repositories: `repositories(
    first: 100, ownerAffiliations: OWNER, privacy: PUBLIC
    orderBy: { field: PUSHED_AT, direction: DESC }
  ) { totalCount pageInfo { hasNextPage endCursor } nodes { ${repositoryFields} } }`,
}

const userParts: Record<string, string> = {
  name: 'name',
  createdAt: 'createdAt',
  pullRequests: `pullRequests(first: ${pullRequestsListed}, orderBy: { field: CREATED_AT, direction: DESC }) {
    nodes { createdAt mergedAt repository { nameWithOwner } }
  }`,
}

const countsByRepository = (field: string) =>
  `${field}(maxRepositories: ${repositoriesListed}) {
    repository { nameWithOwner isPrivate } contributions { totalCount }
  }`

const contributionParts: Record<string, string> = {
  contributionYears: 'contributionYears',
  totalCommitContributions: 'totalCommitContributions',
  totalPullRequestContributions: 'totalPullRequestContributions',
  totalPullRequestReviewContributions: 'totalPullRequestReviewContributions',
  totalIssueContributions: 'totalIssueContributions',
  contributionCalendar:
    'contributionCalendar { weeks { contributionDays { date contributionCount } } }',
  commitContributionsByRepository: `commitContributionsByRepository(maxRepositories: ${repositoriesListed}) {
    repository { ${repositoryFields} } contributions { totalCount }
  }`,
  pullRequestContributionsByRepository: countsByRepository('pullRequestContributionsByRepository'),
  pullRequestReviewContributionsByRepository: countsByRepository(
    'pullRequestReviewContributionsByRepository',
  ),
  issueContributionsByRepository: countsByRepository('issueContributionsByRepository'),
}

const without = (parts: Record<string, string>, prefix: string, omit: ReadonlySet<QueryPart>) =>
  Object.entries(parts)
    .filter(([key]) => !omit.has(prefix + key))
    .map(([, text]) => text)
    .join('\n')

/** GitHub refuses a variable that nothing uses. */
const variables = (omit: ReadonlySet<QueryPart>) =>
  omit.has('contributionsCollection')
    ? '$login: String!'
    : '$login: String!, $from: DateTime!, $to: DateTime!'

const contributions = (omit: ReadonlySet<QueryPart>) =>
  omit.has('contributionsCollection')
    ? ''
    : `contributionsCollection(from: $from, to: $to) {
        ${without(contributionParts, 'contributionsCollection.', omit)}
      }`

const rateLimit = 'rateLimit { cost remaining limit resetAt }'

/** The account with everything of it that one request can give. */
export function accountQuery(omit: ReadonlySet<QueryPart> = new Set()): string {
  return `query Account(${variables(omit)}) {
    ${rateLimit}
    repositoryOwner(login: $login) {
      __typename id login
      ${without(ownerParts, '', omit)}
      ... on Organization { name createdAt }
      ... on User {
        ${without(userParts, '', omit)}
        ${contributions(omit)}
      }
    }
  }`
}

/** The contributions of one span of time alone. */
export function contributionsQuery(omit: ReadonlySet<QueryPart> = new Set()): string {
  return `query Contributions(${variables(omit)}) {
    ${rateLimit}
    repositoryOwner(login: $login) {
      __typename id login
      ... on User { url ${contributions(omit)} }
    }
  }`
}

/** A further page of the account's repositories. */
export const repositoriesPageQuery = `query RepositoriesPage($login: String!, $after: String!) {
  ${rateLimit}
  repositoryOwner(login: $login) {
    __typename id login
    ... on User {
      repositories(
        first: 100, after: $after, ownerAffiliations: OWNER, privacy: PUBLIC
        orderBy: { field: PUSHED_AT, direction: DESC }
      ) { totalCount pageInfo { hasNextPage endCursor } nodes { ${repositoryFields} } }
    }
  }
}`

/** Which paths of the answers belong to which part: the keys that `accountQuery` can leave out. */
export function partOfPath(path: readonly (string | number)[]): QueryPart | null {
  const [, key, inner] = path
  if (typeof key !== 'string') return null
  if (key === 'contributionsCollection') {
    return typeof inner === 'string' && inner in contributionParts ? `${key}.${inner}` : key
  }
  return key in ownerParts || key in userParts ? key : null
}

const repositoryArguments = (nameWithOwner: string) => {
  const slash = nameWithOwner.indexOf('/')
  const [owner, name] = [nameWithOwner.slice(0, slash), nameWithOwner.slice(slash + 1)]
  return `owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(name)}`
}

const aliased = (repositories: readonly string[], fields: string) =>
  repositories
    .map(
      (repository, index) =>
        `r${index}: repository(${repositoryArguments(repository)}) {${fields}}`,
    )
    .join('\n')

/** Folders besides the root whose entries signal tools. */
export const signalFolders = ['.github', '.github/workflows', '.cursor', '.claude'] as const

/** Dependency manifests that are read from the root of a repository. */
export const manifestPaths = [
  'package.json',
  'pyproject.toml',
  'requirements.txt',
  'go.mod',
  'Cargo.toml',
  'Gemfile',
  'composer.json',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
] as const

const objectAt = (alias: string, path: string, fields: string) =>
  `${alias}: object(expression: ${JSON.stringify(`HEAD:${path}`)}) { ${fields} }`

const treeFields = '... on Tree { entries { name type } }'
const textFields = '... on Blob { text isTruncated }'

const files = [
  objectAt('root', '', treeFields),
  ...signalFolders.map((folder, index) => objectAt(`folder${index}`, folder, treeFields)),
  ...manifestPaths.map((path, index) => objectAt(`manifest${index}`, path, textFields)),
].join('\n')

/** How many of the newest own commits are read of a repository. */
export const commitsOfHistory = 100

const ownHistory = `defaultBranchRef { target { ... on Commit {
  history(first: ${commitsOfHistory}, since: $from, until: $to, author: { id: $author }) {
    totalCount
    nodes {
      oid message
      author { name email date }
      committer { name email }
    }
  }
} } }`

/** The newest own commits, trees and manifests of a batch of repositories, as aliases `r0`, `r1`, … */
export function detailsQuery(repositories: readonly string[]): string {
  return `query Details($author: ID!, $from: GitTimestamp!, $to: GitTimestamp!) {
    ${rateLimit}
    ${aliased(repositories, `nameWithOwner\n${ownHistory}\n${files}`)}
  }`
}

/** Trees and manifests alone. */
export function filesQuery(repositories: readonly string[]): string {
  return `query Files {
    ${rateLimit}
    ${aliased(repositories, `nameWithOwner\n${files}`)}
  }`
}
