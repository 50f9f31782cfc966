/** A Worker as it is uploaded: modules in a folder, and what its configuration asks of the platform. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as z from 'zod/mini'

/** The parts of a built `wrangler.json` that a bench has to provide for. */
const configSchema = z.object({
  name: z.string(),
  main: z.string(),
  compatibility_date: z.string(),
  compatibility_flags: z.array(z.string()),
  vars: z.record(z.string(), z.unknown()),
  assets: z.optional(z.object({ binding: z.optional(z.string()) })),
  kv_namespaces: z.array(z.object({ binding: z.string() })),
  r2_buckets: z._default(z.array(z.object({ binding: z.string() })), []),
  queues: z.object({ producers: z._default(z.array(z.object({ binding: z.string() })), []) }),
  services: z.array(
    z.object({ binding: z.string(), service: z.string(), entrypoint: z.optional(z.string()) }),
  ),
  durable_objects: z.object({
    bindings: z.array(
      z.object({
        name: z.string(),
        class_name: z.string(),
        script_name: z.optional(z.string()),
      }),
    ),
  }),
  ratelimits: z._default(z.array(z.object({ name: z.string() })), []),
  migrations: z.array(z.object({ new_sqlite_classes: z._default(z.array(z.string()), []) })),
})

export type WorkerConfig = z.infer<typeof configSchema>

export type Bundle = {
  config: WorkerConfig
  folder: string
  /** Paths in the folder of all modules, the main one first. */
  modules: string[]
}

/** The bundle that `vite build` left in a folder. Throws when there is none. */
export function readBundle(folder: string): Bundle {
  const config = configSchema.parse(JSON.parse(readFileSync(join(folder, 'wrangler.json'), 'utf8')))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const others = files.filter((file) => /\.(m?js|wasm)$/.test(file) && file !== config.main)
  return { config, folder, modules: [config.main, ...others] }
}

/** A bundle of one module that asks for nothing. */
export function plainBundle(name: string, folder: string, module: string, date: string): Bundle {
  return {
    config: {
      name,
      main: module,
      compatibility_date: date,
      compatibility_flags: [],
      vars: {},
      kv_namespaces: [],
      r2_buckets: [],
      queues: { producers: [] },
      services: [],
      durable_objects: { bindings: [] },
      ratelimits: [],
      migrations: [],
    },
    folder,
    modules: [module],
  }
}

/** Size of all modules together under `gzip -9`, in KiB: what Cloudflare counts as an upload. */
export function gzipKibibytes({ folder, modules }: Bundle): number {
  const contents = modules.map((module) => readFileSync(join(folder, module)))
  return gzipSync(Buffer.concat(contents), { level: 9 }).length / 1024
}
