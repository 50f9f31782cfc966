/** Joins a scan with the deployment it runs in. */
import type { Context } from 'hono'
import type { RateLimitFields } from '../../../shared/limits/rate-limit-fields.ts'
import { queueSink } from '../../platform/counters/index.ts'
import { logLine, type LogEvent } from '../../platform/log/index.ts'
import { coordinatorOf, type EdgeEnv, type ScanEnding } from '../../platform/bindings.ts'
import { loginSeal } from '../../platform/seal/index.ts'
import { sessionStoreOf } from '../../platform/store/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { admitReading } from '../limits/index.ts'
import { optOutsOf } from '../opt-out/index.ts'
import { isolateTally } from '../status/index.ts'
import { createScanCounts, type ScanCounts } from './counts.ts'
import type { ScanContext } from './scan-context.ts'
import { createScanStore } from './scan-store.ts'
import { scansInMemory } from './scans-in-memory.ts'

export type HttpScanContext = ScanContext & {
  allowanceAtGitHub: (login: string) => Promise<RateLimitFields[]>
}

/** Loaded with the first reading, as all of it is. */
const github = () => import('../github-access/index.ts')

/** The same promise for the same text: a request asks several times for one login. */
function onceEach<Value>(make: (text: string) => Promise<Value>): (text: string) => Promise<Value> {
  const made = new Map<string, Promise<Value>>()
  return (text) => {
    const known = made.get(text) ?? make(text)
    made.set(text, known)
    return known
  }
}

/** What a scan needs, for one request. */
export function scanContextOf(context: Context<EdgeContext>): HttpScanContext {
  const { env, executionCtx } = context
  const now = () => Date.now()
  const requestId = context.get('requestId')
  const report = (event: LogEvent) => logLine({ event, requestId }, console.log)
  const defer = (work: Promise<unknown>) => executionCtx.waitUntil(work.catch(() => undefined))
  const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes)
  const sealOf = onceEach((login) => loginSeal(env.SCAN_SECRET, 'scan', login))

  const coordinatorFor = async (login: string) => {
    const { name: scan } = await sealOf(login)
    const object = env.SCAN_COORDINATOR.get(env.SCAN_COORDINATOR.idFromName(coordinatorOf(scan)))
    return {
      claim: (waitMilliseconds: number) => object.claim(scan, waitMilliseconds),
      finish: (lease: string, ending: ScanEnding) => object.finish(scan, lease, ending),
      abandon: (lease: string) => object.abandon(scan, lease),
      bar: () => object.bar(scan),
      forget: () => object.forget(scan),
    }
  }
  // Made when they are first asked for: an answer from the store asks for neither.
  let coordinator: HttpScanContext['coordinator'] | null = null
  let counts: ScanCounts | null = null

  return {
    now,
    defer,
    report,
    store: createScanStore(
      { store: scansInMemory.before(sessionStoreOf(env), now), sealOf, random, report },
      now,
    ),
    isOptedOut: (login) => optOutsOf(context).isOptedOut(login),
    admit: async (reader) =>
      admitReading({ env, headers: context.req.raw.headers, requestId, now: now() }, reader),
    get coordinator() {
      return (coordinator ??= onceEach(coordinatorFor))
    },
    get counts() {
      return (counts ??= countsOf())
    },
    async *read(login, meter, { deadlineMilliseconds, urgency, signal }) {
      const { readWithTokens, exchangeBudget } = await github()
      try {
        yield* readWithTokens(env, {
          login,
          meter,
          now,
          deadlineMilliseconds,
          urgency,
          onTokenRefused: () => report('token_refused'),
          ...(signal ? { signal } : {}),
        })
      } finally {
        isolateTally.count('upstream requests', meter.calls)
        isolateTally.count('upstream points', meter.points)
        defer(exchangeBudget(env, now()))
      }
    },
    allowanceAtGitHub: async (login) => (await github()).allowanceAtGitHub(env, login, now()),
  }

  function countsOf(): ScanCounts {
    const sink = queueSink(env.COUNTERS, Math.random, longestDelayOf(env))
    return createScanCounts(
      (increments) => defer(sink.count(increments, new Date(now()))),
      (ending) => {
        isolateTally.countReading(ending)
        defer(isolateTally.flush(env, now()) ?? Promise.resolve())
      },
    )
  }
}

/** Seconds; what is no number counts as not set. */
function longestDelayOf({ COUNTERS_DELAY_SECONDS: seconds }: EdgeEnv): number | undefined {
  return /^\d{1,4}$/.test(seconds ?? '') ? Number(seconds) : undefined
}
