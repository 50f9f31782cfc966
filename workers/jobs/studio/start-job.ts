/** Begins a job for its owner, once for each idempotency key. */
import type { StartJob } from '../../../shared/api/job-order.ts'
import { idempotencyKeyForm, type AssetName, type JobView } from '../../../shared/api/jobs.ts'
import { embedFactsSchema, type EmbedFacts } from '../../../shared/embed/facts.ts'
import type { FactsOfLogin } from '../../platform/bindings.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { ModelOrder } from './job-record.ts'
import { jobLifetimeMilliseconds } from './job-state.ts'
import { modelFor } from './models/model-for.ts'
import { checkKey, orderModel } from './models/order-model.ts'
import { providersOf } from './models-of.ts'
import { jobIdOfKey, newJobId, sealedJobId, type Owner } from './owner.ts'
import { payForJob } from './pay-for-job.ts'
import { jobObjectName, jobObjectOf, ownerObjectOf, type StudioEnv } from './studio-env.ts'
import type { Begun, StudioJobApi } from './studio-job-api.ts'

type Asking = {
  request: Request
  requestId: string
  owner: Owner
  asked: StartJob
  /** The header as it came. */
  idempotencyKey: string | null
  origin: string
  factsOf: FactsOfLogin
}

/** The job, new or begun before. Throws a `PhantomError` where there is none. */
export async function startJob(env: StudioEnv, asking: Asking): Promise<JobView> {
  const { owner, idempotencyKey } = asking
  const job = await idOf(owner, idempotencyKey)
  // A key is sealed anew for each request: it does not make another order of it.
  const asked = JSON.stringify({ ...asking.asked, key: null })
  const object = await jobObjectOf(env, job)
  const known = idempotencyKey === null ? null : await object.find(job, owner.name, asked)
  const view = viewIn(known) ?? (await begin(env, asking, { job, asked }))
  // Where the first message was lost, or may have been, one more does no harm.
  if (view.state === 'queued') await env.STUDIO.send({ job })
  return view
}

/** For as long as trying a key takes at most, and somewhat less than who asks waits for an answer. */
const mostLooks = 32
const lookMilliseconds = 250

type Named = { job: string; asked: string }

async function begin(env: StudioEnv, asking: Asking, named: Named): Promise<JobView> {
  const { request, requestId, asked: order, idempotencyKey } = asking
  const model = modelFor({ ...order, idempotencyKey }, new Date())
  const drawnBy = model && (await orderModel(env, model, asking))
  const cost = { images: model ? order.pictures.length : 0, triesKey: order.key !== null }
  const paid = await payForJob(env, { headers: request.headers, requestId }, cost)
  try {
    const { isNew, view } = await beginPaid(env, asking, { ...named, drawnBy })
    // Somebody else has paid for the same order at the same moment.
    if (!isNew) await paid.giveBack()
    return view
  } catch (error) {
    await paid.giveBack()
    throw error
  }
}

async function beginPaid(
  env: StudioEnv,
  { owner, asked: order, origin, factsOf }: Asking,
  { job, asked, drawnBy }: Named & { drawnBy: ModelOrder | null },
): Promise<{ isNew: boolean; view: JobView }> {
  const { login, pictures, kit, readmeStyle, theme, mode, colours, provider } = order
  const place = ownerObjectOf(env, owner.name)
  const objectName = await jobObjectName(job)
  const sealed = await sealedJobId(owner, job, random)
  const reserved = await place.reserve(objectName, sealed, Date.now() + jobLifetimeMilliseconds)
  if (reserved === 'full') throw new PhantomError('jobs_full')
  const object = await jobObjectOf(env, job)
  const known = reserved === 'kept' ? await begunByOther(object, owner, { job, asked }) : null
  if (known) return { isNew: false, view: known }
  try {
    const facts = await readFacts(factsOf, login)
    // A sealed key is tried once: it is not spent on an order that could not begin all the same.
    if (drawnBy) await checkKey(env, providersOf(env), drawnBy)
    const assets: AssetName[] = [...pictures, ...(kit ? (['readme', 'kit'] as const) : [])]
    const begun = await object.begin({
      job,
      owner: owner.name,
      asked,
      provider,
      model: drawnBy && drawnBy.model,
      assets,
      order: { facts, origin, theme, mode, colours, readmeStyle, drawnBy },
    })
    return { isNew: begun.kind === 'new', view: viewIn(begun)! }
  } catch (error) {
    // The place of whoever asks for the same at the same moment is theirs.
    if (reserved === 'new') await place.release(objectName)
    throw error
  }
}

/**
 * The job of whoever asks for the same at the same moment, a little later; null where there is none then.
 * A sealed key is tried once: it would be refused here, while their job begins.
 */
async function begunByOther(
  object: Pick<StudioJobApi, 'find'>,
  owner: Owner,
  { job, asked }: Named,
): Promise<JobView | null> {
  for (let looked = 0; looked < mostLooks; looked += 1) {
    const view = viewIn(await object.find(job, owner.name, asked))
    if (view) return view
    await scheduler.wait(lookMilliseconds)
  }
  return null
}

function viewIn(begun: Begun | null): JobView | null {
  if (begun?.kind === 'refused') throw new PhantomError(begun.code)
  return begun?.view ?? null
}

async function readFacts(factsOf: FactsOfLogin, login: string): Promise<EmbedFacts> {
  const outcome = await factsOf(login)
  if (outcome.kind === 'facts') return embedFactsSchema.parse(outcome.facts)
  const { code, retryAfterSeconds } = outcome
  throw new PhantomError(code, retryAfterSeconds === null ? {} : { retryAfterSeconds })
}

const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes)

function idOf(owner: Owner, idempotencyKey: string | null): string | Promise<string> {
  if (idempotencyKey === null) return newJobId(random)
  if (idempotencyKeyForm.test(idempotencyKey)) return jobIdOfKey(owner, idempotencyKey)
  const problem = 'is not 16 to 64 of A–Z, a–z, 0–9, _ and -'
  throw new PhantomError('validation_failed', { fields: [{ field: 'Idempotency-Key', problem }] })
}
