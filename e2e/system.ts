/**
 * The whole system as it is deployed: both built Workers in workerd, talking over HTTP to stand-ins
 * for GitHub, Upstash and Neon that run in this process.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createTestHarness, type TestHarness } from 'wrangler'
import { loadFacts, shiftedTo, type Developers } from '../dev/facts/index.ts'
import { newTokenKey } from '../dev/tokens/token-key.ts'
import { serveGitHubStandIn, standInApp, type ServedStandIn } from '../dev/github/index.ts'
import { startNeonThread, type NeonThread } from '../dev/neon/start-thread.ts'
import { fetchAgain } from './fetch-again.ts'
import type { Failure } from './failing-worker.ts'
import { resettableJobs } from './resettable-jobs.ts'
import type { RedisBackend } from '../dev/upstash/backend.ts'
import { createMemoryBackend } from '../dev/upstash/memory/index.ts'
import { serveUpstashStandIn } from '../dev/upstash/stand-in.ts'

export type System = AsyncDisposable & {
  url: URL
  fetch: (path: string, init?: RequestInit) => Promise<Response>
  github: ServedStandIn
  /** Where the counters' database speaks Neon's HTTP protocol. */
  neonEndpoint: string
  redis: RedisBackend
  harness: TestHarness
  stop: () => Promise<void>
}

export type SystemOptions = {
  developers?: Developers
  /** None: the reader has to do without. */
  tokens?: string[]
  sessionStore?: 'kv' | 'upstash'
  /** What fails from the beginning, and how. */
  failing?: { jobs?: Failure; kv?: Failure; r2?: Failure }
  /** What goes into the queues is written to the log. */
  tapQueue?: boolean
  /** Messages of jobs go to the dead letters when they have failed once. */
  givesUpAtOnce?: boolean
  /** Whether tests may reset its Durable Objects. */
  isResettable?: boolean
  /** A Worker in the place of Workers AI, at the site's expense. */
  paysForModels?: boolean
  /** Further variables of both Workers. */
  variables?: Record<string, string>
}

/** Only its form matters: the stand-in for Neon serves one database. */
export const databaseUrl = 'postgres://user:password@counters.example.invalid/counters'

export const scanSecret = 'a secret of the whole-system tests, 32 characters and more'

export const reviewSecret = 'a fourth secret of the whole-system tests, as long'

export const studioSecret = 'a third secret of the whole-system tests, as long'

/** So many that tests which spend or break tokens do not get in each other's way. */
const plentyOfTokens = Array.from({ length: 100 }, (_, index) => `token-${index}`)

const plenty = ['scans', 'signins', 'jobs', 'images', 'keys', 'texts', 'hooks', 'reviews']
  .flatMap((budget) => [`${budget}-address=10000/3600`, `${budget}-session=10000/3600`])
  .join(',')

/** What signs access tokens: the newest first, then one that is good until its tokens have ended. */
export const tokenKeys = { keys: [newTokenKey('newest'), newTokenKey('older')] }

export const sampleDevelopers = () =>
  shiftedTo(loadFacts(new URL('../dev/samples/developers', import.meta.url).pathname), new Date())

export async function startSystem(options: SystemOptions = {}): Promise<System> {
  const { developers = sampleDevelopers(), tokens = plentyOfTokens, sessionStore = 'kv' } = options
  const redis = createMemoryBackend()
  const redisToken = 'token of the tests'
  const [github, neon, upstash] = await Promise.all([
    serveGitHubStandIn({ port: 0, developers }),
    neonThread().serve({ folder: null }),
    serveUpstashStandIn({ token: redisToken, backend: redis }),
  ])
  github.control.setBudget({ token: '*', secondaryLimits: false })
  const vars = {
    GITHUB_API_URL: github.url,
    GITHUB_TOKENS: tokens.join(','),
    SCAN_SECRET: scanSecret,
    SESSION_STORE: sessionStore,
    UPSTASH_REDIS_REST_URL: upstash.url,
    UPSTASH_REDIS_REST_TOKEN: redisToken,
    DATABASE_URL: databaseUrl,
    NEON_FETCH_ENDPOINT: neon.endpoint,
    GITHUB_OAUTH_URL: github.url,
    GITHUB_OAUTH_CLIENT_ID: standInApp.clientId,
    GITHUB_OAUTH_CLIENT_SECRET: standInApp.clientSecret,
    ACCOUNT_SECRET: 'another secret of the whole-system tests, as long',
    STUDIO_SECRET: studioSecret,
    REVIEW_SECRET: reviewSecret,
    TOKEN_KEYS: JSON.stringify(tokenKeys),
    LOOPBACK_CLIENTS: '1',
    SAMPLE_LOGINS: developers.logins.join(','),
    STREAMS_UNPACKED: '1',
    BODIES_DRAINED: '1',
    // All these tests come from one address, and do more than any visitor.
    LIMITS: plenty,
    // Nobody's visit has to be hidden here.
    COUNTERS_DELAY_SECONDS: '2',
    TALLY_SECONDS: '1',
    ...options.variables,
  }
  const { failing = {} } = options
  const harness = createTestHarness({
    workers: [
      {
        configPath: built('edge'),
        vars,
        bindingOverrides: {
          ...(failing.kv && { SCANS_KV: 'failing-kv' }),
          ...(options.tapQueue && { COUNTERS: 'queue-tap' }),
        },
      },
      failing.jobs
        ? failingWorker('jobs', failing.jobs)
        : {
            configPath: options.isResettable ? resettableJobs(quickQueue()) : quickQueue(options),
            vars,
            bindingOverrides: {
              ...(failing.r2 && { IMAGES: 'failing-r2' }),
              ...(options.tapQueue && { STUDIO: 'studio-queue-tap' }),
            },
          },
      { configPath: built('pages') },
      { configPath: built('mcp') },
      {
        configPath: built('review'),
        vars,
        bindingOverrides: { ...(options.tapQueue && { REVIEWS: 'reviews-queue-tap' }) },
      },
      ...(failing.kv ? [failingWorker('failing-kv', failing.kv)] : []),
      ...(options.tapQueue ? queueTaps : []),
      ...(failing.r2 ? [failingWorker('failing-r2', failing.r2)] : []),
      ...(options.paysForModels ? [workersAi] : []),
      imageMaker(failing.r2 !== undefined),
    ],
  })
  const { url } = await harness.listen()
  const stop = async () => {
    await harness.close()
    await Promise.all([github.close(), neon.close(), upstash.close()])
  }

  return {
    url,
    github,
    neonEndpoint: neon.endpoint,
    redis,
    harness,
    fetch: (path, init) => fetchAgain(new URL(path, url), init),
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

const built = (name: string) => new URL(`../dist/${name}/wrangler.json`, import.meta.url)

const quick = new Map<string, URL>()

/** The configuration of the built jobs Worker, but that batches wait for a second at most. */
function quickQueue({ givesUpAtOnce = false, paysForModels = false }: SystemOptions = {}): URL {
  const key = `${givesUpAtOnce} ${paysForModels}`
  const known = quick.get(key)
  if (known) return known
  const { queues, services, ...config } = JSON.parse(
    readFileSync(built('jobs').pathname, 'utf8'),
  ) as {
    queues: { consumers: { queue: string; max_batch_timeout: number }[] }
    services?: object[]
  }
  const consumers = queues.consumers.map((one) => ({
    ...one,
    max_batch_timeout: Math.min(one.max_batch_timeout, 1),
    ...(givesUpAtOnce && one.queue === 'studio' && { max_retries: 0 }),
  }))
  const ai = paysForModels ? [{ binding: 'AI', service: 'workers-ai' }] : []
  const changed = {
    ...config,
    queues: { ...queues, consumers },
    services: [...(services ?? []), ...ai],
  }
  // Files of tests run beside each other.
  const file = new URL(`wrangler.quick-${process.pid}-${quick.size}.json`, built('jobs'))
  writeFileSync(file.pathname, JSON.stringify(changed))
  quick.set(key, file)
  return file
}

const workersAi = {
  config: {
    name: 'workers-ai',
    main: new URL('workers-ai.ts', import.meta.url).pathname,
    compatibility_date: '2026-10-01',
  },
}

/** Makes and shows images with the product's own store, from beside it. */
const imageMaker = (isBucketFailing: boolean) => ({
  config: {
    name: 'image-maker',
    main: new URL('image-maker.ts', import.meta.url).pathname,
    compatibility_date: '2026-10-01',
    ...(isBucketFailing
      ? { services: [{ binding: 'IMAGES', service: 'failing-r2' }] }
      : { r2_buckets: [{ binding: 'IMAGES', bucket_name: 'phantom-images' }] }),
    durable_objects: {
      bindings: [{ name: 'IMAGE_KEEPER', class_name: 'ImageKeeper', script_name: 'jobs' }],
    },
  },
})

let neon: NeonThread | undefined
/** One for all systems of this process: a database that is copied is there sooner than a new one. */
const neonThread = () => (neon ??= startNeonThread())

let lastClient = 0

/** Headers of a client that has asked for nothing yet: a block of addresses of those for documents. */
export function anotherClient(): Record<string, string> {
  lastClient += 1
  return { 'cf-connecting-ip': `2001:db8:0:${lastClient.toString(16)}::1` }
}

const queueTap = (name: string, queue: string) => ({
  config: {
    name,
    main: new URL('queue-tap.ts', import.meta.url).pathname,
    compatibility_date: '2026-10-01',
    queues: { producers: [{ binding: 'QUEUE', queue }] },
  },
})
const queueTaps = [
  queueTap('queue-tap', 'counters'),
  queueTap('studio-queue-tap', 'studio'),
  queueTap('reviews-queue-tap', 'reviews'),
]

/** A Worker of this name that fails whatever it is asked. */
const failingWorker = (name: string, how: Failure) => ({
  config: {
    name,
    main: new URL('failing-worker.ts', import.meta.url).pathname,
    compatibility_date: '2026-10-01',
    vars: { FAILS: how },
    durable_objects: { bindings: durableObjects.map((each) => ({ name: each, class_name: each })) },
    migrations: [{ tag: 'v1', new_sqlite_classes: [...durableObjects] }],
  },
})
const durableObjects = [
  'ScanCoordinator',
  'GitHubBudget',
  'EmbedTally',
  'StoreShard',
  'Budgets',
  'ImageKeeper',
  'KeyVault',
  'HookShard',
]
