/**
 * `npm start`: the whole product on this machine. Stand-ins take the place of what the network gives,
 * unless `.dev.vars` or the environment name the real thing; Vite serves the page and both Workers.
 */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createServer } from 'vite'
import { standInApp } from './github/oauth/index.ts'
import { freePortFrom, openSecondPort } from './second-port.ts'
import { announcement } from './start/announcement.ts'
import { readDevVars, settingsFrom, type Settings } from './start/settings.ts'
import type { StandInsOrder } from './start/stand-ins-order.ts'
import { startStandIns, type StandIns } from './start/stand-ins-process.ts'
import {
  accountSecretsIn,
  studioSecretIn,
  claimState,
  reviewSecretIn,
  scanSecretIn,
  type State,
} from './start/state.ts'

const root = join(import.meta.dirname, '..')
const closers: (() => unknown)[] = []
let isEnding = false

async function start(): Promise<void> {
  const settings = settingsFrom(root, readDevVars(root), process.env)
  const state = claimState(root)
  process.once('exit', state.release)

  const order = orderFor(settings, state)
  const standIns = await startStandIns(order)
  closers.push(standIns.stop)
  void standIns.ended.then(() => end(1, 'The stand-ins ended unexpectedly: see above.'))

  const keyPort = await openSecondPort(settings.keyPort)
  closers.push(keyPort.close)
  const port = await freePortFrom(settings.port)
  keyPort.leadTo(port)
  process.env['PHANTOM_VARS'] = JSON.stringify({
    KEY_ORIGIN: `http://localhost:${keyPort.port}`,
    SITE_ORIGIN: `http://localhost:${port}`,
    ...variablesFor(settings, state, order, standIns),
  })
  if (!state.isKept) process.env['PHANTOM_STATE'] = join(state.folder, 'workers')
  const server = await createServer({
    configFile: join(root, 'vite.config.ts'),
    server: { host: '127.0.0.1', port, strictPort: true },
    logLevel: 'warn',
    clearScreen: false,
  })
  closers.push(() => server.close())
  await server.listen()
  endOnSignals()

  if (port !== settings.port) console.log(`Port ${settings.port} is taken: using ${port}.`)
  console.log(announcement({ port, settings, state, logins: standIns.github?.logins ?? [] }))
}

function orderFor(settings: Settings, state: State): StandInsOrder {
  const { github, sessions, databaseUrl } = settings
  return {
    facts: 'folder' in github ? { folder: github.folder } : null,
    upstash: 'redisUrl' in sessions ? { token: randomUUID(), redisUrl: sessions.redisUrl } : null,
    counters: databaseUrl
      ? { databaseUrl }
      : { folder: state.isKept ? join(state.folder, 'counters') : null },
  }
}

/** Variables of all Workers. What `.dev.vars` says of the same name goes before them. */
function variablesFor(
  { renamed, forWorkers }: Settings,
  state: State,
  order: StandInsOrder,
  { github, upstash, neon }: StandIns,
): Record<string, string> {
  return {
    SCAN_SECRET: scanSecretIn(state.folder),
    STUDIO_SECRET: studioSecretIn(state.folder),
    REVIEW_SECRET: reviewSecretIn(state.folder),
    ...accountSecretsIn(state.folder),
    SESSION_STORE: 'upstash',
    ...(upstash &&
      order.upstash && {
        UPSTASH_REDIS_REST_URL: upstash.url,
        UPSTASH_REDIS_REST_TOKEN: order.upstash.token,
      }),
    ...(github && {
      GITHUB_API_URL: github.url,
      GITHUB_TOKENS: 'a-token-for-the-samples',
      GITHUB_OAUTH_URL: github.url,
      GITHUB_OAUTH_CLIENT_ID: standInApp.clientId,
      GITHUB_OAUTH_CLIENT_SECRET: standInApp.clientSecret,
      SAMPLE_LOGINS: github.logins.join(','),
    }),
    STREAMS_UNPACKED: '1',
    BODIES_DRAINED: '1',
    LOOPBACK_CLIENTS: '1',
    // The endpoint knows its database; the client only insists on the form of an address.
    DATABASE_URL: 'postgres://counters:counters@localhost.localdomain/counters',
    NEON_FETCH_ENDPOINT: neon.endpoint,
    ...renamed,
    ...forWorkers,
  }
}

/** Closes what was opened, newest first, and ends the process; once. */
async function end(exitCode: number, message?: string): Promise<void> {
  if (isEnding) return
  isEnding = true
  if (message) console.error(message)
  for (const close of closers.reverse()) await close()
  process.exit(exitCode)
}

/** Takes the signals from Vite and the Workers' runtime, which would exit before all is closed. */
function endOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.removeAllListeners(signal)
    process.on(signal, () => void end(0))
  }
}

endOnSignals()
start().catch((error: unknown) => end(1, error instanceof Error ? error.message : String(error)))
