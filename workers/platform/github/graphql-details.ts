/**
 * The second round: own commits and files of the repositories that matter most, in batches that run
 * side by side.
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
import {
  commitsOf,
  filesOf,
  type RepositoryAnswer,
  type RepositoryFiles,
} from './graphql-repository.ts'
import type { Meter } from './meter.ts'
import { detailsQuery, filesQuery } from './queries.ts'
import { unknownReasonOf } from './unknown-reason.ts'

export const repositoriesInDetail = 10
/** Two requests side by side: more of them cost GitHub more, a single one takes longer. */
const mostBatches = 2

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
  /** `because`: why not everything is asked for, on every rung but the first. */
  const ask = async (
    batch: readonly string[],
    rung = 0,
    because: UnknownReason | null = null,
  ): Promise<Detail[]> => {
    const step = ladder[rung]!
    try {
      const answer = await client.graphql(queryOf(step, batch), variablesOf(step))
      return eachRepository(answer, batch, (nameWithOwner, found) => ({
        commits:
          step === 'files-alone'
            ? unknown(because ?? 'not-read')
            : commitsOf(found, { login, at, onlyNewer: because }),
        files: { nameWithOwner, ...filesOf(found, at) },
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

/** Unknown where no repository's commits could be read; else those that could, and what is missing. */
function joinCommits(fields: readonly Field<Commit[]>[], at: string): Field<Commit[]> {
  const read = fields.filter((field) => field.known)
  const [first] = fields
  if (first && read.length === 0) return first
  return known(
    read.flatMap((field) => field.value),
    'graphql',
    at,
    fields.flatMap((field) =>
      field.known ? (field.missing ?? []) : [{ count: 1, reason: field.reason }],
    ),
  )
}

/** Calls `read` with what each alias of a batch answered. */
function eachRepository<Result>(
  { data, errors }: GraphqlAnswer,
  batch: readonly string[],
  read: (nameWithOwner: string, found: RepositoryAnswer) => Result,
): Result[] {
  const tooLarge = errors.some(({ type }) => type === 'RESOURCE_LIMITS_EXCEEDED')
  if (tooLarge && batch.every((_, index) => data[`r${index}`] == null)) {
    throw new GitHubFailure('resource-limits')
  }
  return batch.map((nameWithOwner, index) => {
    const alias = `r${index}`
    const own = errors.filter(({ path }) => path?.[0] === alias)
    return read(nameWithOwner, { answer: withoutRefused(data[alias], own), errors: own })
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
