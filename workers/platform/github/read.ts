/**
 * Reads what GitHub says in public of a login, in two rounds at most: a provisional answer after the
 * first, the final one after the second. Whatever fails on the way makes values unknown; only when
 * not even the account can be had does reading fail.
 */
import {
  evidenceVersion,
  isBotLogin,
  known,
  unknown,
  valueOr,
  yearBefore,
  mapField,
  type Commit,
  type Evidence,
  type Field,
  type Repository,
} from '../../../shared/evidence/index.ts'
import { createGitHubClient, type GitHubClient } from './client.ts'
import { createDeadline, type Deadline } from './deadline.ts'
import { GitHubFailure, mayPassWithAnotherToken } from './failure.ts'
import { readFurtherRepositories, type FurtherRepositories } from './further-repositories.ts'
import { joinRepositories, readAccount, type Account } from './graphql-account.ts'
import { batchesOf, chooseRepositories, readDetails } from './graphql-details.ts'
import type { RepositoryFiles } from './graphql-repository.ts'
import type { Meter } from './meter.ts'
import { readByRest } from './rest-reading.ts'
import type { ReadUrgency, TokenPool } from './token-pool.ts'

export type ReadEvent =
  | { kind: 'progress'; step: 'account' | 'details' }
  | { kind: 'provisional'; evidence: Evidence }
  | { kind: 'final'; evidence: Evidence }

export type ReadOptions = {
  login: string
  /** The moment for which to read; the window is the year before it. */
  asOf: Date
  apiUrl: string
  fetch: (request: Request) => Promise<Response>
  pool: TokenPool
  /**
   * Which readings go before others when little is left of the tokens; `visitor` where it is not
   * said. Any other that finds no token fails as `reserved` without asking GitHub.
   */
  urgency?: ReadUrgency | undefined
  /** Counts the requests and bounds them: `createMeter(healthyCallsAtFirst, …)`. */
  meter: Meter
  /** Ends the work when the client leaves. */
  signal?: AbortSignal
  /** Milliseconds since 1970. */
  now: () => number
  /** For a scan that began by waiting: what is left of its time. */
  deadlineMilliseconds?: number | undefined
  /** Hears that GitHub refused a token. */
  onTokenRefused?: (() => void) | undefined
}

/** A scan ends after this long, whatever GitHub does. */
export const scanDeadlineMilliseconds = 8000

/** Requests by REST beyond those that a scan by GraphQL has left. */
const callsOfRestRetry = 1

/** Requests of a healthy scan before more is known: the account, and two batches of details. */
export const healthyCallsAtFirst = 3

/**
 * Reads a login. Yields progress, then provisional evidence, then the final evidence; without a
 * token only the final one. Throws a `GitHubFailure` when the account cannot be had, and the
 * signal's own reason when the client leaves.
 */
export async function* readGitHub(options: ReadOptions): AsyncGenerator<ReadEvent> {
  const milliseconds = options.deadlineMilliseconds ?? scanDeadlineMilliseconds
  const deadline = createDeadline(milliseconds, options.signal, options.now)
  try {
    yield* readWithin(deadline, options)
  } finally {
    deadline.dispose()
  }
}

async function* readWithin(deadline: Deadline, options: ReadOptions): AsyncGenerator<ReadEvent> {
  const { login, asOf, meter, now } = options
  const client = createGitHubClient({ ...options, deadline })
  const window = yearBefore(asOf)
  const at = new Date(now()).toISOString()

  yield { kind: 'progress', step: 'account' }
  if (isBotLogin(login) || !client.hasToken()) {
    yield { kind: 'final', evidence: await readByRest(client, login, window, at) }
    return
  }

  let account: Account
  try {
    account = await readAccount(client, meter, login, window, at)
  } catch (error) {
    const withoutToken =
      error instanceof GitHubFailure && mayPassWithAnotherToken(error) && !client.hasToken()
    if (!withoutToken) throw error
    meter.grant(callsOfRestRetry)
    yield { kind: 'final', evidence: await readByRest(client, login, window, at) }
    return
  }

  const evidence = provisionalEvidence(account, asOf, window)
  if (evidence.subject.kind !== 'user') {
    yield { kind: 'final', evidence }
    return
  }
  yield { kind: 'provisional', evidence }
  yield { kind: 'progress', step: 'details' }
  yield {
    kind: 'final',
    evidence: await finalEvidence(client, meter, account, evidence, window, at),
  }
}

function provisionalEvidence(
  account: Account,
  asOf: Date,
  window: { from: Date; to: Date },
): Evidence {
  const { activeYears, calendar, totals, totalsByRepository, contributed } = account.contributions
  return {
    version: evidenceVersion,
    asOf: asOf.toISOString(),
    window: { from: window.from.toISOString(), to: window.to.toISOString() },
    subject: account.subject,
    calendar,
    totals,
    totalsByRepository,
    activeYears,
    pullRequests: account.pullRequests,
    repositories: joinRepositories(account.owned, contributed),
    ownedRepositoryCount: account.ownedRepositoryCount,
    commits: unknown(account.subject.kind === 'organization' ? 'not-applicable' : 'not-read'),
  }
}

async function finalEvidence(
  client: GitHubClient,
  meter: Meter,
  account: Account,
  evidence: Evidence,
  window: { from: Date; to: Date },
  at: string,
): Promise<Evidence> {
  const { login } = account.subject
  const chosen = chooseRepositories(
    valueOr(evidence.repositories, []),
    valueOr(evidence.totalsByRepository.commits, {}),
  )
  const batches = batchesOf(chosen)
  const [{ commits, files }, further] = await Promise.all([
    readDetails(client, meter, batches, { login, nodeId: account.nodeId }, window, at),
    readFurtherRepositories(client, meter, login, account.nextPage, at),
  ])
  return {
    ...evidence,
    commits: withUnlisted(commits, evidence.repositories),
    repositories: withFurther(
      mapField(evidence.repositories, (list) =>
        withFiles([...list, ...further.repositories], files),
      ),
      further,
      valueOr(evidence.ownedRepositoryCount, null),
    ),
  }
}

/** Of a repository that GitHub did not list no commits could be read. */
function withUnlisted(
  commits: Field<Commit[]>,
  repositories: Field<Repository[]>,
): Field<Commit[]> {
  if (!repositories.known) return repositories
  const [unlisted, ...others] = repositories.missing ?? []
  if (!commits.known || !unlisted) return commits
  const { value, source, at, missing = [] } = commits
  if (value.length === 0) return unknown(unlisted.reason)
  return known(value, source, at, [...missing, unlisted, ...others])
}

/** The list says how many of the account's repositories it lacks where it was not read to its end. */
function withFurther(
  repositories: Field<Repository[]>,
  { lost, endedBy }: FurtherRepositories,
  ownedCount: number | null,
): Field<Repository[]> {
  if (!repositories.known) return repositories
  const { value, source, at, missing = [] } = repositories
  const lacking = [...missing, ...lost]
  if (endedBy === null) return known(value, source, at, lacking)
  const owned = value.filter(({ relation }) => relation === 'owned').length
  const told = lacking.reduce((sum, { count }) => sum + (count ?? 0), owned)
  const count = ownedCount === null ? null : Math.max(1, ownedCount - told)
  return known(value, source, at, [...lacking, { count, reason: endedBy }])
}

function withFiles(
  repositories: readonly Repository[],
  files: readonly RepositoryFiles[],
): Repository[] {
  const byName = new Map(files.map((file) => [file.nameWithOwner, file]))
  return repositories.map((repository) => ({
    ...repository,
    ...byName.get(repository.nameWithOwner),
  }))
}
