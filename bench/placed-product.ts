/** The product as a bench runs it: built, given its variables, beside GitHub's stand-in and the platform. */
import { buildProduct, buildSmallWorkers, type SmallWorkers } from './build.ts'
import type { Bundle } from './bundle.ts'
import type { PlacedWorker } from './capnp.ts'
import { progress } from './figures.ts'
import { startPlatform, type Platform } from './platform.ts'
import { startUpstream, type Upstream } from './upstream.ts'
import { startWorkerd, type Workerd } from './workerd.ts'

export type PlacedProduct = AsyncDisposable & {
  /** Where what was built lies. */
  folder: string
  edge: { name: string; bundle: Bundle; placed: PlacedWorker }
  jobs: PlacedWorker
  small: SmallWorkers
  upstream: Upstream
  platform: Platform
  /** All Workers and the trivial one, under one runtime. */
  start(): Promise<Workerd>
}

type Extras = {
  /** Further variables of edge and jobs. */
  variables?: Record<string, string>
  /** The jobs Worker as it is to be placed; as it was built, unless said otherwise. */
  placeJobs?: (bundle: Bundle) => PlacedWorker
}

/** Builds the product into the folder and starts what stands around it. Throws where it does not build. */
export async function placeProduct(
  folder: string,
  { variables = {}, placeJobs = (bundle) => ({ bundle }) }: Extras = {},
): Promise<PlacedProduct> {
  progress('building all Workers')
  const { edge, jobs, pages, mcp, review } = await buildProduct(folder)
  const small = await buildSmallWorkers(folder, edge.config.compatibility_date)
  const around = new AsyncDisposableStack()
  const upstream = around.use(await startUpstream())
  const platform = around.use(await startPlatform(folder))
  const { name } = edge.config
  const placedEdge = {
    bundle: edge,
    variables: {
      GITHUB_API_URL: upstream.url,
      GITHUB_TOKENS: 'bench-token',
      SCAN_SECRET: 'a secret that keeps nothing secret, for benches only',
      ...variables,
    },
  }
  const placedJobs = {
    ...placeJobs(jobs),
    variables: {
      DATABASE_URL: 'postgres://bench@127.0.0.1/bench',
      LIMITS: 'scans-address=100000/3600',
      ...variables,
    },
  }
  const others = [pages, mcp, review, small.assets, small.trivial].map((bundle) => ({ bundle }))
  const workers = [placedEdge, placedJobs, ...others]
  return {
    folder,
    edge: { name, bundle: edge, placed: placedEdge },
    jobs: placedJobs,
    small,
    upstream,
    platform,
    start: () => startWorkerd(workers, [name, 'trivial'], platform.addresses, folder),
    [Symbol.asyncDispose]: () => around.disposeAsync(),
  }
}
