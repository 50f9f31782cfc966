/** Answers who shows the id of a hook, or the address of a pull request, with its findings and their code. */
import { findingsInput, type AskFindings, type Findings } from '../../../shared/api/findings.ts'
import type { Change } from '../../../shared/review/change.ts'
import type { Configuration } from '../../../shared/review/configuration/configuration.ts'
import { reviewChange } from '../../../shared/review/review-change.ts'
import { asPhantomError, PhantomError } from '../../platform/errors/index.ts'
import { errorNameOf, logLine } from '../../platform/log/index.ts'
import { checkedRequest } from '../../platform/request-body/checked-request.ts'
import { StoreError, type AtomicStore } from '../../platform/store/session-store.ts'
import { refuseLate } from '../app/refuse-late.ts'
import type { AppRepository } from '../app/repository-of-writer.ts'
import { ruleBook } from '../engine/rule-book.ts'
import { memoryKey } from '../hooks/hook-keys.ts'
import { memoryNameOf, type HookRecords } from '../hooks/hook-records.ts'
import { isSameName } from '../hooks/repository-names.ts'
import { hostFailure } from '../hosts/host-failure.ts'
import type { PullReference, VcsHost } from '../hosts/index.ts'
import {
  apiUrlOf,
  hostOf,
  hostWith,
  patienceMilliseconds,
  type Addresses,
} from '../reviews/host-of.ts'
import type { MemoryPlace } from '../queue/access.ts'
import { pullOf } from '../reviews/pull-of.ts'
import type { ReviewTools } from '../../../shared/review/review-file.ts'
import { openMemory, type Memory } from '../session/memory.ts'
import type { SignIns } from '../sign-in/sign-ins.ts'
import { readFindings } from './read-findings.ts'

export type FindingsWorld = {
  /** Empty where no hooks are offered: then there is none of any id. */
  secret: string
  records: Pick<HookRecords, 'find'>
  signIns: Pick<SignIns, 'wayOf'>
  store: AtomicStore
  addresses: Addresses
  tools: () => Promise<ReviewTools>
  /** What GitHub gave who signed in; null where nobody did. */
  ownToken: string | null
  /** A repository of the GitHub App that who signed in may write to; null for any other. Missing without an App. */
  ofApp?: (repository: string) => Promise<AppRepository | null>
  now: () => number
  wait: (milliseconds: number) => Promise<unknown>
}

/** What a pull request is read with. */
type Access = { reference: PullReference; host: VcsHost; memory: Memory | null }

/**
 * The findings. Throws `validation_failed`, `hook_refused` for no hook of ours, `host_refused` and `host_unavailable`
 * for its host, `store_unavailable` where nobody knows what was said.
 */
export async function answerFindings(request: Request, world: FindingsWorld): Promise<Findings> {
  const input = inputIn(await (await checkedRequest(request)).json().catch(() => null))
  const { reference, host, memory } = await accessTo(input, world)
  const tools = await world.tools()
  const rules = ruleBook([...tools.textRules, ...tools.changeRules])
  const reading = readFindings({
    reference,
    host,
    memory,
    review: async (change: Change, { layers }: Configuration) =>
      reviewChange(change, tools, layers),
    describe: (rule) => rules.get(rule),
    interrupted: (error) =>
      logLine({ event: 'review_interrupted', errorName: errorNameOf(error) }, console.log),
    apiUrl: apiUrlOf(reference.host, world.addresses),
    now: world.now,
    signal: AbortSignal.any([request.signal, AbortSignal.timeout(patienceMilliseconds)]),
  })
  return reading.catch((error: unknown) => {
    throw refusalOf(error)
  })
}

function refusalOf(error: unknown): PhantomError {
  if (error instanceof StoreError) return new PhantomError('store_unavailable', { cause: error })
  return hostFailure(error) ?? asPhantomError(error)
}

async function accessTo(input: AskFindings, world: FindingsWorld): Promise<Access> {
  return input.hook === undefined
    ? accessByAddress(input, world)
    : accessByHook({ ...input, hook: input.hook }, world)
}

/** As anybody may ask; with a token that came along, or the sign-in of who asks for GitHub. */
async function accessByAddress(
  { pull, token }: Pick<AskFindings, 'pull' | 'token'>,
  world: FindingsWorld,
): Promise<Access> {
  const { addresses, ownToken } = world
  const reference = pullOf(String(pull))
  if (reference === undefined) throw refused('pull')
  const own = reference.host === 'github' ? (ownToken ?? undefined) : undefined
  if (own !== undefined && token === undefined) return accessOfSignedIn(reference, own, world)
  return { reference, host: hostOf(reference, token ?? own, addresses), memory: null }
}

/**
 * By the GitHub App where it is there and they may write, else as GitHub shows it to them. What is not shown to them, and
 * not theirs by the App, is refused late: nobody learns which private repositories have the App.
 */
async function accessOfSignedIn(
  reference: PullReference,
  ownToken: string,
  world: FindingsWorld,
): Promise<Access> {
  const { addresses, secret, ofApp, now } = world
  const host = hostOf(reference, ownToken, addresses)
  if (!ofApp) return { reference, host, memory: null }
  const begun = now()
  const signal = AbortSignal.timeout(patienceMilliseconds)
  const [isShown, found] = await Promise.all([
    unlessRefused(host.readPullRequest(reference, signal)),
    ofApp(reference.repository).catch((error: unknown) => refusalOf(error)),
  ])
  // What GitHub shows them is shown, whatever the App cannot say now.
  if (found instanceof PhantomError && !isShown) throw found
  if (found && !(found instanceof PhantomError)) {
    const { id, token } = found
    const key = await memoryKey(secret, { kind: 'repository', id })
    const memory = memoryIn(world, { host: 'github', memoryKey: key, name: id })
    const credential = { kind: 'app', token } as const
    return { reference, host: hostWith(reference, credential, addresses), memory: await memory }
  }
  if (!isShown) await refuseLate(begun, world)
  return { reference, host, memory: null }
}

const unlessRefused = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  )

const memoryIn = ({ store }: FindingsWorld, { host, memoryKey: key, name }: MemoryPlace) =>
  openMemory({
    store,
    random: (bytes) => void crypto.getRandomValues(bytes),
    memoryKey: key,
    host,
    repository: name,
  })

/** With what the record of the hook holds, and only for pull requests of its repository. */
async function accessByHook(
  { hook, pull }: Pick<AskFindings, 'pull'> & { hook: string },
  world: FindingsWorld,
): Promise<Access> {
  const { secret, records, signIns, addresses } = world
  const found = secret ? await records.find(hook) : null
  if (found === null) throw new PhantomError('hook_refused')
  const { record } = found
  const reference = referenceIn(pull, record)
  const memory = memoryIn(world, {
    host: record.host,
    memoryKey: await memoryKey(secret, { kind: 'hook', hookId: hook }),
    name: memoryNameOf(record),
  })
  const { credential, through } = signIns.wayOf(hook, record)
  const host = hostWith(record, credential, addresses, through)
  return { reference, host, memory: await memory }
}

function referenceIn(
  pull: AskFindings['pull'],
  { host, repository, repositoryId }: Pick<PullReference, 'host' | 'repository' | 'repositoryId'>,
): PullReference {
  if (typeof pull === 'number') return { host, repository, repositoryId, number: pull }
  const named = pullOf(pull)
  if (named?.host !== host || !isSameName(named.repository, repository))
    throw refused('pull', 'names a pull request of another repository than the webhook’s')
  return { ...named, repository, repositoryId }
}

function inputIn(body: unknown): AskFindings {
  const parsed = findingsInput.safeParse(body)
  if (parsed.success) return parsed.data
  const named = new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? 'body')))
  const fields = [...named].map((field) => ({ field, problem: problemOf(field) }))
  throw new PhantomError('validation_failed', { fields })
}

const refused = (field: string, problem = problemOf(field)) =>
  new PhantomError('validation_failed', { fields: [{ field, problem }] })

const problems: Readonly<Record<string, string>> = {
  hook: 'takes the id of a webhook, the 22 characters at the end of its address; the number of a pull request needs it',
  pull: 'takes the number of a pull request, or its address at github.com, gitlab.com or bitbucket.org',
  token: 'takes a token of the pull request’s host, and goes without hook',
}

const problemOf = (field: string): string =>
  Object.hasOwn(problems, field)
    ? problems[field]!
    : 'takes JSON with pull, and hook or token where they are needed'
