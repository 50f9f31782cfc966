/** How long the runtime takes from its start to the first answer of a Worker. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainBundle, type Bundle } from './bundle.ts'
import type { PlacedWorker } from './capnp.ts'
import { median, progress } from './figures.ts'
import type { PlacedProduct } from './placed-product.ts'
import { startWorkerd } from './workerd.ts'

const starts = 15

/** Milliseconds by which the edge Worker answers later than an empty one in its place: the median. */
export async function measureStartUp(product: PlacedProduct): Promise<number> {
  progress(`starting the edge and an empty Worker, ${starts} times in turn`)
  const { edge, small, platform, folder } = product
  const hollow = ['jobs', 'pages', 'mcp', 'review'].map((name) =>
    hollowWorker(name, edge.bundle, folder),
  )
  const around = [...hollow, small.assets].map((bundle) => ({ bundle }))
  const startOf = (worker: PlacedWorker, name: string, path: string) =>
    startUpMilliseconds([worker, ...around], name, path, platform.addresses, folder)
  const start = {
    edge: () => startOf(edge.placed, edge.name, '/api/v1/samples'),
    empty: () => startOf({ bundle: small.empty }, 'empty', '/'),
  }
  await start.edge()
  const differences: number[] = []
  for (let round = 0; round < starts; round += 1) {
    const empty = await start.empty()
    differences.push((await start.edge()) - empty)
  }
  return median(differences)
}

/** Milliseconds from starting the process until `path` of the exposed Worker answered with 200. */
async function startUpMilliseconds(
  workers: readonly PlacedWorker[],
  exposed: string,
  path: string,
  elsewhere: Readonly<Record<string, string>>,
  folder: string,
): Promise<number> {
  const started = performance.now()
  await using workerd = await startWorkerd(workers, [exposed], elsewhere, folder)
  const response = await fetch(workerd.url(exposed) + path)
  const took = performance.now() - started
  if (response.status !== 200)
    throw new Error(`${path} answered ${response.status} after the start`)
  return took
}

/**
 * A Worker with the classes that `caller` expects of `name`, and nothing in them: in production the
 * other Worker starts elsewhere, so its start is not part of the caller's.
 */
function hollowWorker(name: string, caller: Bundle, folder: string): Bundle {
  const { services, durable_objects: objects, compatibility_date: date } = caller.config
  const classes = objects.bindings
    .filter((binding) => binding.script_name === name)
    .map((binding) => binding.class_name)
  const entrypoints = services
    .filter((binding) => binding.service === name)
    .flatMap((binding) => binding.entrypoint ?? [])
  const module = `${name}.js`
  const lines = [
    `import { DurableObject, WorkerEntrypoint } from 'cloudflare:workers'`,
    ...classes.map((one) => `export class ${one} extends DurableObject {}`),
    ...entrypoints.map((one) => `export class ${one} extends WorkerEntrypoint {}`),
    `export default { fetch: () => new Response(null) }`,
  ]
  mkdirSync(join(folder, 'hollow'), { recursive: true })
  writeFileSync(join(folder, 'hollow', module), lines.join('\n'))
  const bundle = plainBundle(name, join(folder, 'hollow'), module, date)
  return { ...bundle, config: { ...bundle.config, migrations: [{ new_sqlite_classes: classes }] } }
}
