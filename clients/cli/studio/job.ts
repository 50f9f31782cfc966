/** A job of the studio at a service: begun, watched, fetched, deleted. */
import {
  deleteJobOperation,
  jobEventSchema,
  jobSchema,
  showJobOperation,
  startJobOperation,
  watchJobOperation,
  type JobEvent,
  type JobView,
} from '../../../shared/api/jobs.ts'
import { Problem } from '../problem.ts'
import type { Terminal } from '../terminal.ts'
import { boundedBytes } from '../service/bounded-text.ts'
import { eventsOf } from '../service/events.ts'
import { notAnswered, unreadable, type Service } from '../service/service.ts'

export type Job = {
  /** As it was when it began. */
  begun: JobView
  /** What changes, until the job has ended. */
  events(): AsyncGenerator<JobEvent>
  show(): Promise<JobView>
  /** The file of an asset. */
  fetch(link: string): Promise<Uint8Array>
  /** Stops it, and has the service delete all that it made. */
  delete(): Promise<void>
}

/** A service ends a job within some minutes; a job is gone after four hours. */
const watchSeconds = 4 * 3600
/** The largest file is a kit of sixteen pictures. */
const largestFile = 128 * 1024 * 1024
const fileSeconds = 60
/** So often a broken stream is opened again in a row. */
const mostBreaks = 5

/**
 * Begins a job. The service tells who owns it by a cookie, which is kept here alone. The key makes
 * sure that an order begins one job, however often it arrives.
 */
export async function startJob(
  service: Service,
  order: object,
  idempotencyKey: string,
  { wait, signal }: Pick<Terminal, 'wait' | 'signal'>,
): Promise<Job> {
  const { origin } = service.origin
  const response = await service.open(startJobOperation, order, {
    headers: { origin, 'idempotency-key': idempotencyKey },
  })
  const cookie = response.headers
    .getSetCookie()
    .map((text) => text.split(';')[0]!)
    .join('; ')
  const asOwner = { cookie, origin }
  const read = (answer: unknown): JobView => {
    const view = jobSchema.safeParse(answer)
    if (view.success) return view.data
    throw unreadable(service)
  }
  const begun = read(await response.json().catch(() => null))
  const { job } = begun
  const show = async () => read(await service.ask(showJobOperation, { job }, { headers: asOwner }))
  return {
    begun,
    show,
    delete: async () => {
      await service.ask(deleteJobOperation, { job }, { headers: asOwner, isAlways: true })
    },
    async fetch(link) {
      const file = await service.get(link, { headers: asOwner, seconds: fileSeconds })
      try {
        return await boundedBytes(file, largestFile)
      } catch (error) {
        throw notAnswered(error, service.origin, signal)
      }
    },
    async *events() {
      let last = begun.lastEvent
      for (let breaks = 0; breaks < mostBreaks; breaks += 1) {
        const headers = { ...asOwner, accept: 'text/event-stream', 'last-event-id': String(last) }
        try {
          const stream = await service.open(
            watchJobOperation,
            { job },
            { headers, seconds: watchSeconds },
          )
          if (stream.status === 204 || !stream.body) return
          for await (const { data } of eventsOf(stream.body)) {
            const event = jobEventSchema.safeParse(JSON.parse(data))
            if (!event.success) throw unreadable(service)
            breaks = 0
            last = event.data.id
            yield event.data
          }
          if (hasEnded(await show())) return
        } catch (error) {
          const told = notAnswered(error, service.origin, signal)
          const isBroken = told instanceof Problem && told.code === 'service_unavailable'
          if (!isBroken || breaks === mostBreaks - 1) throw told
        }
        await wait(1000)
      }
    },
  }
}

export function hasEnded({ state }: JobView): boolean {
  return state !== 'queued' && state !== 'running'
}
