/**
 * The built jobs Worker with a queue of its own: the bare runtime has none. What is put into it is
 * delivered at once, once, to the Worker's own handler.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bundle } from './bundle.ts'
import type { PlacedWorker } from './capnp.ts'

const module = 'delivering.js'

/** Writes a module into the bundle's folder that takes the place of its main one. */
export function deliveringJobs(bundle: Bundle): PlacedWorker {
  const { config, folder, modules } = bundle
  const lines = [
    `import { WorkerEntrypoint } from 'cloudflare:workers'`,
    `import jobs from './${config.main}'`,
    `export * from './${config.main}'`,
    `export default jobs`,
    `export class StudioQueue extends WorkerEntrypoint {`,
    `  async fetch(request) {`,
    `    const message = { body: await request.json(), ack() {}, retry() {} }`,
    `    const batch = { queue: 'studio', messages: [message] }`,
    `    this.ctx.waitUntil(jobs.queue(batch, this.env, this.ctx))`,
    `    const metrics = { backlogCount: 0, backlogBytes: 0, oldestMessageTimestamp: 0 }`,
    `    return Response.json({ metadata: { metrics } })`,
    `  }`,
    `}`,
  ]
  writeFileSync(join(folder, module), lines.join('\n'))
  const delivering = { ...bundle, modules: [module, ...modules] }
  return { bundle: delivering, ownQueues: { STUDIO: 'StudioQueue' } }
}
