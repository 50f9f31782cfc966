/**
 * The second round: own commits and files of the repositories that matter most, in batches that run
 * side by side, and the further pages of long repository lists beside them.
 */
import {
  known,
  unknown,
  type Commit,
  type Field,
  type Repository,
  type UnknownReason,
  type Window,
} from '../../../shared/evidence/index.ts'
import type { GraphqlAnswer, GraphqlError } from './classify.ts'
import type { GitHubClient } from './client.ts'
import { GitHubFailure, mayPassInParts } from './failure.ts'
import { nextPageOf } from './graphql-account.ts'
import {
  accountData,
  commitsOfRepository,
  filesOfRepository,
  repositoryObject,
} from './graphql-answers.ts'
import { commitEvidence, fieldMaker, reasonOfError, repositoriesOf } from './graphql-evidence.ts'
import type { Meter } from './meter.ts'
import {
  commitsQuery,
  filesQuery,
  manifestPaths,
  repositoriesPageQuery,
  signalFolders,
} from './queries.ts'
import { unknownReasonOf } from './unknown-reason.ts'

export const repositoriesInDetail = 10
const batchSize = 5
/** The first page is read already: up to 1,000 repositories in all. */
const furtherPages = 9

/**
 * The repositories that are read in detail: those with most own commits in the window, filled up
 * with the owned ones pushed to last. Forks never count, so they are never read.
 */
export function chooseRepositories(
  repositories: readonly Repository[],
  commits: Readonly<Record<string, number>>,
): string[] {
  const rank = (repository: Repository) => commits[repository.nameWithOwner] ?? 0
  return repositories
    .filter((repository) => !repository.isFork)
    .filter((repository) => repository.relation === 'owned' || rank(repository) > 0)
    .sort(
      (one, two) =>
        rank(two) - rank(one) ||
        (two.pushedAt ?? '').localeCompare(one.pushedAt ?? '') ||
        one.nameWithOwner.localeCompare(two.nameWithOwner),
    )
    .slice(0, repositoriesInDetail)
    .map((repository) => repository.nameWithOwner)
}

/** The chosen repositories in batches: each is one request for commits and one for files. */
export function batchesOf(chosen: readonly string[]): string[][] {
  const batches = Math.ceil(chosen.length / batchSize)
  return Array.from({ length: batches }, (_, index) =>
    chosen.slice(index * batchSize, (index + 1) * batchSize),
  )
}

/** Asks for a batch; one that is too large is asked again in two parts, as far as calls remain. */
async function askInBatches<Result>(
  meter: Meter,
  batch: readonly string[],
  ask: (batch: readonly string[]) => Promise<Result[]>,
  failed: (repository: string, reason: UnknownReason) => Result,
  maySplit = true,
): Promise<Result[]> {
  try {
    return await ask(batch)
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error
    if (maySplit && mayPassInParts(error) && batch.length > 1 && meter.remaining >= 2) {
      const middle = Math.ceil(batch.length / 2)
      const parts = await Promise.all(
        [batch.slice(0, middle), batch.slice(middle)].map((part) =>
          askInBatches(meter, part, ask, failed, false),
        ),
      )
      return parts.flat()
    }
    return batch.map((repository) => failed(repository, unknownReasonOf(error)))
  }
}

/** The newest own commits of the window (at most 100 a repository). */
export async function readCommits(
  client: GitHubClient,
  meter: Meter,
  batches: readonly (readonly string[])[],
  nodeId: string,
  window: Window,
  at: string,
): Promise<Field<Commit[]>> {
  const variables = {
    author: nodeId,
    from: window.from.toISOString(),
    to: window.to.toISOString(),
  }
  const ask = async (batch: readonly string[]) =>
    eachRepository(
      await client.graphql(commitsQuery(batch), variables),
      batch,
      (answer, reason) => {
        const parsed = commitsOfRepository.safeParse(answer)
        if (!parsed.success) return unknown('upstream-failed')
        if (!parsed.data) return unknown(reason)
        const { nameWithOwner, defaultBranchRef } = parsed.data
        if (defaultBranchRef === null) return known([], 'graphql', at)
        const nodes = defaultBranchRef?.target?.history?.nodes
        if (!nodes) return unknown(reason)
        const commits = nodes.flatMap((node) => (node && commitEvidence(nameWithOwner, node)) ?? [])
        return known(commits, 'graphql', at)
      },
    )
  const fields: Field<Commit[]>[] = await Promise.all(
    batches.map((batch) => askInBatches(meter, batch, ask, (_, reason) => unknown(reason))),
  ).then((lists) => lists.flat())

  const read = fields.filter((field) => field.known)
  if (fields.length > 0 && read.length === 0) return fields[0]!
  return known(
    read.flatMap((field) => field.value),
    'graphql',
    at,
  )
}

export type RepositoryFiles = Pick<Repository, 'nameWithOwner' | 'paths' | 'manifests'>

/** Entries of the root and the signal folders, and the manifests' texts. */
export async function readFiles(
  client: GitHubClient,
  meter: Meter,
  batches: readonly (readonly string[])[],
  at: string,
): Promise<RepositoryFiles[]> {
  const failed = (nameWithOwner: string, reason: UnknownReason): RepositoryFiles => ({
    nameWithOwner,
    paths: unknown(reason),
    manifests: unknown(reason),
  })
  const ask = async (batch: readonly string[]) =>
    eachRepository(
      await client.graphql(filesQuery(batch), {}),
      batch,
      (answer, reason, nameWithOwner) => {
        const parsed = filesOfRepository.safeParse(answer)
        if (!parsed.success || !parsed.data) return failed(nameWithOwner, reason)
        return { nameWithOwner, ...filesOf(parsed.data, reason, at) }
      },
    )
  const lists = await Promise.all(batches.map((batch) => askInBatches(meter, batch, ask, failed)))
  return lists.flat()
}

/** A key that is there and null means that there is no such folder or file. */
function filesOf(
  answer: Record<string, unknown>,
  reason: UnknownReason,
  at: string,
): Pick<Repository, 'paths' | 'manifests'> {
  const objectAt = (alias: string) => {
    const parsed = repositoryObject.safeParse(answer[alias])
    return parsed.success ? parsed.data : undefined
  }
  const root = objectAt('root')
  if (root === undefined) return { paths: unknown(reason), manifests: unknown(reason) }

  const paths: string[] = []
  const add = (prefix: string, entries: readonly { name: string; type: string }[]) => {
    for (const entry of entries) {
      paths.push(prefix + entry.name + (entry.type === 'tree' ? '/' : ''))
    }
  }
  add('', root?.entries ?? [])
  const folders = signalFolders.map((_, index) => objectAt(`folder${index}`))
  signalFolders.forEach((folder, index) => add(`${folder}/`, folders[index]?.entries ?? []))

  const objects = manifestPaths.map((path, index) => ({
    path,
    object: objectAt(`manifest${index}`),
  }))
  const unread = objects.some(({ object }) => object === undefined)
  const texts = objects.flatMap(({ path, object }) =>
    typeof object?.text === 'string' ? [{ path, text: object.text }] : [],
  )
  const present = objects.filter(({ object }) => object).length
  const nothingReadable = texts.length === 0 && (unread || present > 0)
  return {
    paths: known(paths, 'graphql', at),
    manifests: nothingReadable ? unknown(reason) : known(texts, 'graphql', at),
  }
}

/** The answer without the keys that are null because of an error: null alone means that there is none. */
function withoutRefused(answer: unknown, errors: readonly GraphqlError[]): unknown {
  if (typeof answer !== 'object' || answer === null) return answer
  const refused = new Set(errors.map(({ path }) => path?.[1]))
  return Object.fromEntries(
    Object.entries(answer).filter(([key, value]) => value !== null || !refused.has(key)),
  )
}

/** Calls `read` with what each alias of a batch answered, and the reason should it be missing. */
function eachRepository<Result>(
  { data, errors }: GraphqlAnswer,
  batch: readonly string[],
  read: (answer: unknown, reason: UnknownReason, nameWithOwner: string) => Result,
): Result[] {
  const tooLarge = errors.some(({ type }) => type === 'RESOURCE_LIMITS_EXCEEDED')
  if (tooLarge && batch.every((_, index) => data[`r${index}`] == null)) {
    throw new GitHubFailure('resource-limits')
  }
  return batch.map((nameWithOwner, index) => {
    const alias = `r${index}`
    const own = errors.filter(({ path }) => path?.[0] === alias)
    const reason = own[0] ? reasonOfError(own[0]) : 'upstream-failed'
    return read(withoutRefused(data[alias], own), reason, nameWithOwner)
  })
}

/** The repositories of the pages after the first, in order; stops at the first page that fails. */
export async function readFurtherRepositories(
  client: GitHubClient,
  meter: Meter,
  login: string,
  firstPage: string | null,
  at: string,
): Promise<Repository[]> {
  const repositories: Repository[] = []
  let after = firstPage
  for (let page = 0; after !== null && page < furtherPages; page += 1) {
    try {
      meter.grant(1)
      const { data, errors } = await client.graphql(repositoriesPageQuery, { login, after })
      const parsed = accountData.safeParse(data)
      const answer = parsed.success ? parsed.data.repositoryOwner?.repositories : null
      repositories.push(
        ...repositoriesOf(
          answer?.nodes ?? [],
          'owned',
          fieldMaker(errors, at),
          (index) => `repositories.nodes.${index}`,
        ),
      )
      after = nextPageOf(answer)
    } catch (error) {
      if (error instanceof GitHubFailure) break
      throw error
    }
  }
  return repositories
}
