/**
 * Writes the configuration of `workerd serve` for a set of Workers. Workers reach each other, their
 * Durable Objects and the network for real; KV and queues are servers elsewhere, assets a small
 * Worker.
 */
import { join, relative } from 'node:path'
import type { Bundle } from './bundle.ts'

export type PlacedWorker = {
  bundle: Bundle
  /** What a deployment sets as secrets or variables, over those of the configuration. */
  variables?: Record<string, string>
  /** The entrypoint of the Worker itself that takes what it puts into a queue, by the binding. */
  ownQueues?: Record<string, string>
}

const objects = 'objects'

/** The services that stand for what the platform gives. */
export const platformServices = { kv: 'kv', queue: 'queue', assets: 'assets' } as const

/**
 * The configuration as text, to be written into `folder`. Each Worker in `exposed` gets a socket of
 * its own name on a free port of this machine, and one at `socketPath`; `elsewhere` has the addresses of
 * servers by the name of the service that they are.
 */
export function workerdConfig(
  workers: readonly PlacedWorker[],
  exposed: readonly string[],
  elsewhere: Readonly<Record<string, string>>,
  folder: string,
  heapLimit: HeapLimit,
): string {
  const sockets = exposed.flatMap((name) => [
    `(name = ${quoted(name)}, address = "127.0.0.1:0", http = (), service = ${quoted(name)})`,
    `(name = ${quoted(`${name} by path`)}, address = ${quoted(`unix:${socketPath(folder, name)}`)}, http = (), service = ${quoted(name)})`,
  ])
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = ${list([
    '(name = "internet", network = (allow = ["public", "private"]))',
    // In memory there would be no SQL, and every object would fail.
    `(name = ${quoted(objects)}, disk = (path = ${quoted(join(folder, objects))}, writable = true))`,
    ...Object.entries(elsewhere).map(
      ([name, address]) =>
        `(name = ${quoted(name)}, external = (address = ${quoted(address)}, http = ()))`,
    ),
    ...workers.map((worker) => service(worker, folder)),
  ])},
  sockets = ${list(sockets)},
  v8Flags = [${quoted(heapFlags[heapLimit])}],
  extensions = [(modules = [
    (name = ${quoted(rateLimitModule)}, internal = true, esModule = ${quoted(rateLimitSource)}),
  ])],
);
`
}

/** Where a Worker answers without TCP. */
export const socketPath = (folder: string, name: string) => join(folder, `${name}.sock`)

/**
 * The platform counts in memory beside the Worker. This counts there, too, and lets everything through:
 * a bench asks more than any visitor.
 */
const rateLimitModule = 'bench-internal:rate-limit'
const rateLimitSource =
  'const counts = new Map(); ' +
  'export default () => ({ limit: async ({ key }) => ' +
  '(counts.set(key, (counts.get(key) ?? 0) + 1), { success: true }) })'

/**
 * An isolate has 128 MB on the platform (https://developers.cloudflare.com/workers/platform/limits/#memory).
 * Without a limit V8 lets garbage lie for as long as the machine has room: even a Worker that answers
 * one word grows for minutes, and a leak could not be told from that. How large the young generation
 * is V8 decides there since October 2025
 * (https://blog.cloudflare.com/unpacking-cloudflare-workers-cpu-performance-benchmarks/). `whole` holds
 * that within the limit, too, which cuts it to a megabyte: for what asks whether something fits.
 */
const heapFlags = { usual: '--max-old-space-size=128', whole: '--max-heap-size=128' } as const

export type HeapLimit = keyof typeof heapFlags

function service(worker: PlacedWorker, folder: string): string {
  const { bundle } = worker
  const { config, modules } = bundle
  const classes = config.migrations.flatMap((migration) => migration.new_sqlite_classes)
  const namespaces = classes.map(
    (name) =>
      `(className = ${quoted(name)}, uniqueKey = ${quoted(`${config.name}-${name}`)}, enableSql = true)`,
  )
  const fields = [
    `compatibilityDate = ${quoted(config.compatibility_date)}`,
    `compatibilityFlags = ${list(config.compatibility_flags.map(quoted))}`,
    `modules = ${list(modules.map((module) => moduleEntry(bundle, module, folder)))}`,
    `bindings = ${list(bindings(worker))}`,
    ...(namespaces.length > 0
      ? [
          `durableObjectNamespaces = ${list(namespaces)}`,
          `durableObjectStorage = (localDisk = ${quoted(objects)})`,
        ]
      : []),
  ]
  return `(name = ${quoted(config.name)}, worker = (${fields.join(', ')}))`
}

function moduleEntry(bundle: Bundle, module: string, folder: string): string {
  const kind = module.endsWith('.wasm') ? 'wasm' : 'esModule'
  const path = relative(folder, join(bundle.folder, module))
  return `(name = ${quoted(module)}, ${kind} = embed ${quoted(path)})`
}

function bindings({ bundle: { config }, variables, ownQueues = {} }: PlacedWorker): string[] {
  const { kv, queue, assets } = platformServices
  return [
    ...Object.entries({ ...config.vars, ...variables }).map(([name, value]) =>
      typeof value === 'string'
        ? binding(name, `text = ${quoted(value)}`)
        : binding(name, `json = ${quoted(JSON.stringify(value))}`),
    ),
    ...(config.assets?.binding
      ? [binding(config.assets.binding, `service = ${quoted(assets)}`)]
      : []),
    ...config.kv_namespaces.map((one) => binding(one.binding, `kvNamespace = ${quoted(kv)}`)),
    // No bench keeps images: what is put there fails.
    ...config.r2_buckets.map((one) => binding(one.binding, `r2Bucket = ${quoted(kv)}`)),
    ...config.queues.producers.map((one) => {
      const taker = ownQueues[one.binding]
      return binding(one.binding, `queue = ${taker ? door(config.name, taker) : quoted(queue)}`)
    }),
    ...config.services.map((one) =>
      binding(one.binding, `service = ${door(one.service, one.entrypoint)}`),
    ),
    ...config.ratelimits.map((one) =>
      binding(one.name, `wrapped = (moduleName = ${quoted(rateLimitModule)})`),
    ),
    ...config.durable_objects.bindings.map((one) =>
      binding(
        one.name,
        `durableObjectNamespace = (className = ${quoted(one.class_name)}, serviceName = ${quoted(
          one.script_name ?? config.name,
        )})`,
      ),
    ),
  ]
}

const door = (worker: string, entrypoint?: string) =>
  `(name = ${quoted(worker)}${entrypoint ? `, entrypoint = ${quoted(entrypoint)}` : ''})`

const binding = (name: string, value: string) => `(name = ${quoted(name)}, ${value})`

const list = (items: readonly string[]) => `[\n    ${items.join(',\n    ')}\n  ]`

/** Cap'n Proto reads the escapes that JSON writes for text without control characters. */
const quoted = (text: string) => JSON.stringify(text)
