/**
 * The first round: one request for the account, its repositories and a year of contributions. Where
 * GitHub finds that too large it is asked in parts, the year in halves and quarters; where GitHub
 * refuses a part, the rest is asked without it.
 */
import { halves, type Field, type Repository, type Window } from '../../../shared/evidence/index.ts'
import { accountData, type AccountAnswer, type RepositoriesPage } from './graphql-answers.ts'
import type { GraphqlAnswer, GraphqlError } from './classify.ts'
import type { GitHubClient } from './client.ts'
import { joinContributions, unknownContributions, type Contributions } from './contributions.ts'
import { GitHubFailure, mayPassInParts } from './failure.ts'
import { accountEvidence, contributionsEvidence, fieldMaker } from './graphql-evidence.ts'
import type { Meter } from './meter.ts'
import { accountQuery, contributionsQuery, partOfPath, type QueryPart } from './queries.ts'
import { unknownReasonOf } from './unknown-reason.ts'

export type Account = ReturnType<typeof accountEvidence> & {
  nodeId: string
  contributions: Contributions
  /** Where the next page of repositories begins; null when there is none. */
  nextPage: string | null
}

type Asked = { account: AccountAnswer; errors: GraphqlError[] }

/** Requests that must stay for the second round when the year is halved; quarters may use them up. */
const callsOfSecondRound = 2
const windowDepth = 2

/** Reads the account. Throws a `GitHubFailure` when not even its first part can be had. */
export async function readAccount(
  client: GitHubClient,
  meter: Meter,
  login: string,
  window: Window,
  at: string,
): Promise<Account> {
  const ask = (query: (omit: ReadonlySet<QueryPart>) => string, span: Window) =>
    askForAccount(client, query, {
      login,
      from: span.from.toISOString(),
      to: span.to.toISOString(),
    })

  const readContributions = async (span: Window, depth: number): Promise<Contributions> => {
    try {
      const { account, errors } = await ask(contributionsQuery, span)
      const make = fieldMaker(errors, at)
      const whole = contributionsEvidence(account.contributionsCollection, account.login, make)
      const tooLarge = !account.contributionsCollection && isTooLarge(errors)
      return tooLarge && mayHalve(depth) ? await readInHalves(span, depth) : whole
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error
      if (error.kind === 'resource-limits' && mayHalve(depth)) return readInHalves(span, depth)
      return unknownContributions(unknownReasonOf(error))
    }
  }
  const mayHalve = (depth: number) =>
    depth < windowDepth && meter.remaining >= 2 + (depth === 0 ? callsOfSecondRound : 0)
  const readInHalves = async (span: Window, depth: number) => {
    const [earlier, later] = await Promise.all(
      halves(span).map((half) => readContributions(half, depth + 1)),
    )
    return joinContributions(earlier!, later!)
  }

  let asked: Asked
  let contributions: Contributions | null = null
  try {
    asked = await ask(accountQuery, window)
  } catch (error) {
    if (!(error instanceof GitHubFailure) || !mayPassInParts(error)) throw error
    ;[asked, contributions] = await Promise.all([
      ask((omit) => accountQuery(new Set([...omit, 'contributionsCollection'])), window),
      readInHalves(window, 0),
    ])
  }

  const { account, errors } = asked
  const make = fieldMaker(errors, at)
  if (account.__typename === 'Organization') {
    contributions = unknownContributions('not-applicable')
  } else if (contributions === null) {
    const missing = !account.contributionsCollection
    contributions =
      missing && isTooLarge(errors) && mayHalve(0)
        ? await readInHalves(window, 0)
        : contributionsEvidence(account.contributionsCollection, account.login, make)
  }
  return {
    ...accountEvidence(account, make),
    nodeId: account.id,
    contributions,
    nextPage: nextPageOf(account.repositories),
  }
}

/** Where the page after this one begins; null when it is the last. */
export function nextPageOf(page: RepositoriesPage | null | undefined): string | null {
  return page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null
}

/**
 * Joins the repositories that the person owns with those they contributed to. Where only the latter
 * are known, nobody can say how many are missing.
 */
export function joinRepositories(
  owned: Field<Repository[]>,
  contributed: Field<Repository[]>,
): Field<Repository[]> {
  if (!owned.known && contributed.known) {
    return { ...contributed, missing: [{ count: null, reason: owned.reason }] }
  }
  if (!owned.known) return owned
  if (!contributed.known) return owned
  const names = new Set(owned.value.map((repository) => repository.nameWithOwner))
  const others = contributed.value.filter((repository) => !names.has(repository.nameWithOwner))
  return { ...owned, value: [...owned.value, ...others] }
}

function isTooLarge(errors: readonly GraphqlError[]): boolean {
  return errors.some((error) => error.type === 'RESOURCE_LIMITS_EXCEEDED')
}

/**
 * One answer about the account. A part that GitHub refuses where the schema allows no null takes the
 * whole account with it: then the same is asked once more without that part.
 */
async function askForAccount(
  client: GitHubClient,
  query: (omit: ReadonlySet<QueryPart>) => string,
  variables: Record<string, unknown>,
): Promise<Asked> {
  const first = parseAccount(await client.graphql(query(new Set()), variables))
  if (first.account) return { account: first.account, errors: first.errors }

  const { errors } = first
  if (isTooLarge(errors)) throw new GitHubFailure('resource-limits')
  const refused = errors.filter((error) => error.type === 'FORBIDDEN')
  const parts = refused.flatMap((error) => partOfPath(error.path ?? []) ?? [])
  if (parts.length > 0) {
    const second = parseAccount(await client.graphql(query(new Set(parts)), variables))
    if (second.account) {
      return { account: second.account, errors: [...second.errors, ...refused] }
    }
    throw new GitHubFailure('forbidden')
  }
  if (refused.length > 0) throw new GitHubFailure('forbidden')
  if (errors.every((error) => error.type === 'NOT_FOUND')) throw new GitHubFailure('not-found')
  throw new GitHubFailure('server-error')
}

/** The account of an answer; parts that are not of the promised shape are dropped, with an error. */
function parseAccount({ data, errors }: GraphqlAnswer): {
  account: AccountAnswer | null
  errors: GraphqlError[]
} {
  if (data['repositoryOwner'] === undefined && errors.length === 0) {
    throw new GitHubFailure('malformed-answer')
  }
  const parsed = accountData.safeParse(data)
  if (parsed.success) return { account: parsed.data.repositoryOwner ?? null, errors }

  const owner = data['repositoryOwner'] as Record<string, unknown>
  const broken: GraphqlError[] = []
  for (const issue of parsed.error.issues) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? '' : step))
    const part = partOfPath(path)
    if (part === null) throw new GitHubFailure('malformed-answer')
    const [outer, inner] = part.split('.') as [string, string | undefined]
    if (inner === undefined) owner[outer] = null
    else (owner[outer] as Record<string, unknown>)[inner] = null
    broken.push({ type: 'MALFORMED', path })
  }
  const mended = accountData.safeParse(data)
  if (!mended.success) throw new GitHubFailure('malformed-answer')
  return { account: mended.data.repositoryOwner ?? null, errors: [...errors, ...broken] }
}
