/**
 * The second round: own commits and files of the repositories that matter most, in batches that run
 * side by side, and the further pages of long repository lists beside them.
 */
import {
  halves,
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
import { commitsEvidence, fieldMaker, reasonOfError, repositoriesOf } from './graphql-evidence.ts'
import type { Meter } from './meter.ts'
import {
  detailsQuery,
  filesQuery,
  manifestPaths,
  repositoriesPageQuery,
  signalFolders,
} from './queries.ts'
import { unknownReasonOf } from './unknown-reason.ts'

export const repositoriesInDetail = 10
/** Two requests side by side: more of them cost GitHub more, a single one takes longer. */
const mostBatches = 2
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

/** The chosen repositories in batches, each of which is one request. */
export function batchesOf(chosen: readonly string[]): string[][] {
  const size = Math.max(1, Math.ceil(chosen.length / mostBatches))
  const batches = Math.ceil(chosen.length / size)
  return Array.from({ length: batches }, (_, index) =>
    chosen.slice(index * size, (index + 1) * size),
  )
}

/** What a scan reads of the chosen repositories. */
export type Details = { commits: Field<Commit[]>; files: RepositoryFiles[] }

export type RepositoryFiles = Pick<Repository, 'nameWithOwner' | 'paths' | 'manifests'>

/** The details of one repository. */
type Detail = { commits: Field<Commit[]>; files: RepositoryFiles }

/**
 * What a batch is asked for, one after the other when GitHub finds it too large: everything, the
 * newest commits of half the window, the files alone.
 */
const ladder = ['whole', 'half-window', 'files-alone'] as const

/** Reads the newest own commits of the window (at most 100 a repository) and the files' signals. */
export async function readDetails(
  client: GitHubClient,
  meter: Meter,
  batches: readonly (readonly string[])[],
  { login, nodeId }: { login: string; nodeId: string },
  window: Window,
  at: string,
): Promise<Details> {
  const [, newerHalf] = halves(window)
  const queryOf = (step: (typeof ladder)[number], batch: readonly string[]) =>
    step === 'files-alone' ? filesQuery(batch) : detailsQuery(batch)
  const variablesOf = (step: (typeof ladder)[number]) => {
    if (step === 'files-alone') return {}
    const { from, to } = step === 'whole' ? window : newerHalf
    return { author: nodeId, from: from.toISOString(), to: to.toISOString() }
  }
  /** `without`: why the commits are no longer asked for, on the last rung. */
  const ask = async (
    batch: readonly string[],
    rung = 0,
    without: UnknownReason = 'not-read',
  ): Promise<Detail[]> => {
    const step = ladder[rung]!
    try {
      const answer = await client.graphql(queryOf(step, batch), variablesOf(step))
      return eachRepository(answer, batch, (nameWithOwner, found, errors) => ({
        commits: step === 'files-alone' ? unknown(without) : commitsOf(found, errors, login, at),
        files: { nameWithOwner, ...filesOf(found, errors, at) },
      }))
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error
      const reason = unknownReasonOf(error)
      const mayDescend = rung + 1 < ladder.length && mayPassInParts(error) && meter.remaining > 0
      if (mayDescend) return ask(batch, rung + 1, reason)
      return batch.map((repository) => failed(repository, reason))
    }
  }
  const details = (await Promise.all(batches.map((batch) => ask(batch)))).flat()
  return {
    commits: joinCommits(
      details.map(({ commits }) => commits),
      at,
    ),
    files: details.map(({ files }) => files),
  }
}

function failed(nameWithOwner: string, reason: UnknownReason): Detail {
  const missing = unknown(reason)
  return { commits: missing, files: { nameWithOwner, paths: missing, manifests: missing } }
}

/** Unknown only where no repository's commits could be read. */
function joinCommits(fields: readonly Field<Commit[]>[], at: string): Field<Commit[]> {
  const read = fields.filter((field) => field.known)
  const [first] = fields
  if (first && read.length === 0) return first
  return known(
    read.flatMap((field) => field.value),
    'graphql',
    at,
  )
}

/** Calls `read` with what each alias of a batch answered and the errors that name it. */
function eachRepository<Result>(
  { data, errors }: GraphqlAnswer,
  batch: readonly string[],
  read: (nameWithOwner: string, answer: unknown, errors: readonly GraphqlError[]) => Result,
): Result[] {
  const tooLarge = errors.some(({ type }) => type === 'RESOURCE_LIMITS_EXCEEDED')
  if (tooLarge && batch.every((_, index) => data[`r${index}`] == null)) {
    throw new GitHubFailure('resource-limits')
  }
  return batch.map((nameWithOwner, index) => {
    const alias = `r${index}`
    const own = errors.filter(({ path }) => path?.[0] === alias)
    return read(nameWithOwner, withoutRefused(data[alias], own), own)
  })
}

/** The answer without the keys that are null because of an error: null alone means that there is none. */
function withoutRefused(answer: unknown, errors: readonly GraphqlError[]): unknown {
  if (typeof answer !== 'object' || answer === null || errors.length === 0) return answer
  const refused = new Set(errors.map(({ path }) => path?.[1]))
  return Object.fromEntries(
    Object.entries(answer).filter(([key, value]) => value !== null || !refused.has(key)),
  )
}

const historyKey = 'defaultBranchRef'

/** Why the history is missing, or why the files are; an error of the whole repository tells of both. */
function missingReason(errors: readonly GraphqlError[], of: 'history' | 'files'): UnknownReason {
  const concerned = errors.find(
    ({ path }) => path?.[1] === undefined || (path[1] === historyKey) === (of === 'history'),
  )
  return concerned ? reasonOfError(concerned) : 'upstream-failed'
}

function commitsOf(
  answer: unknown,
  errors: readonly GraphqlError[],
  login: string,
  at: string,
): Field<Commit[]> {
  const parsed = commitsOfRepository.safeParse(answer)
  if (!parsed.success) return unknown('upstream-failed')
  const reason = () => unknown(missingReason(errors, 'history'))
  if (!parsed.data) return reason()
  const { nameWithOwner, defaultBranchRef } = parsed.data
  if (defaultBranchRef === null) return known([], 'graphql', at)
  const nodes = defaultBranchRef?.target?.history?.nodes
  if (!nodes) return reason()
  return known(commitsEvidence(nameWithOwner, login, nodes), 'graphql', at)
}

/** A key that is there and null means that there is no such folder or file. */
function filesOf(
  answer: unknown,
  errors: readonly GraphqlError[],
  at: string,
): Pick<Repository, 'paths' | 'manifests'> {
  const missing = unknown(missingReason(errors, 'files'))
  const repository = filesOfRepository.safeParse(answer)
  const objectAt = (alias: string) => {
    const parsed = repositoryObject.safeParse(repository.data?.[alias])
    return parsed.success ? parsed.data : undefined
  }
  const root = repository.success ? objectAt('root') : undefined
  if (root === undefined) return { paths: missing, manifests: missing }

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
    manifests: nothingReadable ? missing : known(texts, 'graphql', at),
  }
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
