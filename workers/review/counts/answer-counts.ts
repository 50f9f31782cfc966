/** Answers who shows the id of a hook, or may write to a repository of the App, with what its reviews counted. */
import type * as z from 'zod/mini'
import { countsInput, type ReviewCounts } from '../../../shared/api/review-counts.ts'
import { countedSpans, type CountedSpan } from '../../../shared/review/counted.ts'
import { modelRules } from '../../../shared/review/large-model/model-rules.ts'
import { changeRules } from '../../../shared/review/rules/change-rules.ts'
import { textRules } from '../../../shared/review/rules/text-rules.ts'
import type { SignedInPerson } from '../../platform/bindings.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { checkedRequest } from '../../platform/request-body/checked-request.ts'
import { within } from '../../platform/within.ts'
import { ruleBook } from '../engine/rule-book.ts'
import { refuseLate } from '../app/refuse-late.ts'
import type { Person } from '../app/repository-of-writer.ts'
import type { Subject } from '../hooks/hook-keys.ts'
import type { HookRecords } from '../hooks/hook-records.ts'
import { hostFailure } from '../hosts/host-failure.ts'
import { keyOfOwn } from './count-names.ts'
import { readCounts } from './read-counts.ts'

type World = {
  secret: string
  records: Pick<HookRecords, 'find'>
  read: (names: string[]) => Promise<Record<string, number>>
  /** Who sent a request. */
  signedIn: (request: Request) => Promise<SignedInPerson>
  /** The number of a repository of the App that somebody may write to; null for any other. */
  ownRepository: (repository: string, person: Person) => Promise<string | null>
  now: () => number
  wait: (milliseconds: number) => Promise<unknown>
}

/** The database's own deadline is shorter. */
const deadlineMilliseconds = 5_000

/**
 * What was counted, and the cookie of who asked with one. Throws `validation_failed`, `hook_refused` for no hook of
 * ours, `not_signed_in`, `repository_refused`, `host_unavailable`, `store_unavailable`.
 */
export async function answerCounts(
  request: Request,
  world: World,
): Promise<{ counts: ReviewCounts; setCookie: string | null }> {
  const { url, headers } = request
  const body: unknown = await (await checkedRequest(request)).json().catch(() => null)
  const { hook, repository, weeks } = inputIn(body)
  if (repository === undefined) {
    return { counts: await countsOfHook(hook!, weeks, world), setCookie: null }
  }
  const cookie = headers.get('cookie')
  const asking = new Request(url, { headers: cookie === null ? {} : { cookie } })
  const person = await within(personMilliseconds, world.signedIn(asking), late).catch(late)
  if (person.kind === 'refused') throw new PhantomError(person.code)
  const id = await ownRepositoryOf(repository, person, world)
  const { counts } = await countsOf({ kind: 'repository', id }, weeks, world)
  return { counts, setCookie: person.setCookie }
}

const personMilliseconds = 2_000

async function countsOfHook(hookId: string, weeks: CountedSpan, world: World) {
  const { counts, isEmpty } = await countsOf({ kind: 'hook', hookId }, weeks, world)
  // Nothing was counted: by a hook that is there, or under an id that is none.
  if (isEmpty && !(await world.records.find(hookId))) throw new PhantomError('hook_refused')
  return counts
}

async function countsOf(subject: Subject, weeks: CountedSpan, { secret, read, now }: World) {
  const key = (await keyOfOwn(secret, subject))!
  const rules = [...ruleBook([...textRules, ...changeRules, ...modelRules]).keys()]
  const readInTime = (names: string[]) =>
    within(deadlineMilliseconds, read(names), late).catch(late)
  return readCounts({ key, weeks, rules, now: now(), read: readInTime })
}

/**
 * The number of a repository that is theirs. How long GitHub takes would tell a private repository that has the App
 * from none: every refusal waits.
 */
async function ownRepositoryOf(
  repository: string,
  person: Person,
  { ownRepository, now, wait }: World,
): Promise<string> {
  const begun = now()
  try {
    const id = await ownRepository(repository, person)
    if (id !== null) return id
  } catch (error) {
    const failure = hostFailure(error)
    // What GitHub refuses there it refuses the App, and nobody who asks.
    throw failure?.code === 'host_refused'
      ? new PhantomError('host_unavailable')
      : (failure ?? error)
  }
  await refuseLate(begun, { now, wait })
  throw new PhantomError('repository_refused')
}

function late(): never {
  throw new PhantomError('store_unavailable')
}

function inputIn(body: unknown): z.infer<typeof countsInput> {
  const parsed = countsInput.safeParse(body)
  if (parsed.success) return parsed.data
  const named = new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? 'body')))
  const fields = [...named].map((field) => ({ field, problem: problemOf(field) }))
  throw new PhantomError('validation_failed', { fields })
}

function problemOf(field: string): string {
  if (field === 'hook')
    return 'takes the id of a webhook, the 22 characters at the end of its address; it or repository'
  if (field === 'repository') return 'takes owner/name of a repository at GitHub'
  if (field === 'weeks') return `takes ${countedSpans.join(', ')}`
  return 'takes JSON with hook or repository, and weeks'
}
