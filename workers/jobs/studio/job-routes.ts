/** Jobs, for whoever owns them. */
import { Hono, type Context } from 'hono'
import { paths } from '../../../shared/api/paths.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { etagOf, isNamedBy } from '../../platform/etag.ts'
import { lastEventOf } from './event-stream.ts'
import { providerViews } from './models/provider-views.ts'
import { isJobId, newOwner, ownerCookie, ownerOf } from './owner.ts'
import { readOrder } from './read-order.ts'
import { startJob } from './start-job.ts'
import type { StudioContext } from './studio-context.ts'
import { jobObjectName, jobObjectOf, ownerObjectOf } from './studio-env.ts'
import type { Shown } from './studio-job-api.ts'

const ofJob = (path: string) => path.replace('{job}', ':job')

export const jobRoutes = new Hono<StudioContext>()
  .post(paths.jobs, async (context) => {
    const { env, req } = context
    const asked = await readOrder(req.raw)
    const owner =
      (await ownerOf(req.raw)) ?? (await newOwner((bytes) => void crypto.getRandomValues(bytes)))
    const { origin } = new URL(req.url)
    const idempotencyKey = req.header('idempotency-key') ?? null
    const { factsOf, requestId } = context.var
    const asking = { request: req.raw, requestId, owner, asked, idempotencyKey, origin, factsOf }
    const view = await startJob(env, asking)
    context.header('set-cookie', ownerCookie(owner))
    context.header('location', paths.job.replace('{job}', view.job))
    return context.json(view, 202)
  })
  .get(paths.providers, ({ env, json }) => {
    const offer = { takesKeys: Boolean(env.KEY_ORIGIN), paysForModels: Boolean(env.AI) }
    return json(providerViews(offer, new Date()))
  })
  .get(ofJob(paths.job), async (context) => {
    const { job, owner, object } = await jobOf(context)
    const view = viewIn(await object.show(job, owner))
    const etag = `"${await etagOf(new TextEncoder().encode(JSON.stringify(view)))}"`
    context.header('etag', etag)
    if (isNamedBy(context.req.header('if-none-match'), etag)) return context.body(null, 304)
    return context.json(view)
  })
  .delete(ofJob(paths.job), async (context) => {
    const { job, owner, object } = await jobOf(context)
    viewIn(await object.remove(job, owner))
    await ownerObjectOf(context.env, owner).release(await jobObjectName(job))
    return context.json({ status: 'deleted' })
  })
  .post(ofJob(paths.jobCancellation), async (context) => {
    const { job, owner, object } = await jobOf(context)
    return context.json(viewIn(await object.cancel(job, owner)))
  })
  .get(ofJob(paths.jobEvents), async (context) => {
    const { job, owner, object } = await jobOf(context)
    const after = lastEventOf(context.req.header('last-event-id') ?? null)
    const watched = await object.watch(job, owner, after)
    if (watched.kind === 'refused') throw new PhantomError(watched.code)
    if (watched.kind === 'over') return context.body(null, 204)
    return context.body(watched.stream, 200, {
      'content-type': 'text/event-stream; charset=utf-8',
      // Proxies would hold back what is not whole.
      'x-accel-buffering': 'no',
    })
  })

/** The job in the path and who asks for it. Throws `job_not_found` for who can have none. */
async function jobOf({ env, req }: Context<StudioContext>) {
  const job = req.param('job') ?? ''
  const owner = await ownerOf(req.raw)
  if (owner === null || !isJobId(job)) throw new PhantomError('job_not_found')
  return { job, owner: owner.name, object: await jobObjectOf(env, job) }
}

function viewIn(shown: Shown) {
  if (shown.kind === 'refused') throw new PhantomError(shown.code)
  return shown.view
}
