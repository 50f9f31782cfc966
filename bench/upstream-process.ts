/**
 * The process behind `upstream.ts`. It asks the stand-in for each answer once and replays it after
 * that, so that what is measured is the product beside a GitHub of constant speed: answers that are
 * asked for together arrive together.
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { loadFacts, shiftedTo, type Developers } from '../dev/facts/index.ts'
import { createGitHubStandIn } from '../dev/github/index.ts'
import type { Facts, UpstreamOrder, UpstreamReady, UpstreamVisit } from './upstream.ts'

const folders = ['../../shared/data/github/developers', '../dev/samples/developers']
  .map((folder) => join(import.meta.dirname, folder))
  .filter((folder) => existsSync(folder))
if (folders.length === 0) throw new Error('There are no facts to serve: run `npm run samples`')

const sets = folders.map((folder) => shiftedTo(loadFacts(folder), new Date()))
const standIn = createGitHubStandIn({ developers: joined(sets) })
standIn.control.setBudget({ token: '*', secondaryLimits: false })

type Recorded = { status: number; headers: [string, string][]; body: string }
const records = new Map<string, Promise<Recorded>>()

/** The login of the scan under way as it was asked for, and as the facts know it. */
let alias = { unseen: '', login: '' }

let latencyMilliseconds = 0

const createVisit = (): UpstreamVisit => ({ calls: 0, busyMilliseconds: 0 })
let visit = createVisit()
let underWay = 0
let busySince = 0

const server = createServer((incoming, outgoing) => {
  const came = performance.now()
  if (underWay === 0) busySince = came
  underWay += 1
  visit.calls += 1
  outgoing.once('close', () => {
    underWay -= 1
    if (underWay === 0) visit.busyMilliseconds += performance.now() - busySince
  })
  void answer(incoming, outgoing, came)
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  const ready: UpstreamReady = { url: `http://127.0.0.1:${port}`, facts: folders.flatMap(factsIn) }
  ready.facts.sort((one, two) => two.bytes - one.bytes)
  process.send?.(ready)
})
process.on('message', (order: UpstreamOrder) => {
  if (order === 'take visit') {
    process.send?.(visit)
    visit = createVisit()
  } else {
    latencyMilliseconds = order.latencyMilliseconds
  }
})
process.on('disconnect', () => process.exit())

async function answer(incoming: IncomingMessage, outgoing: ServerResponse, came: number) {
  const asked = (await buffer(incoming)).toString()
  const path = incoming.url ?? '/'
  const found = /([\w-]+)-unseen-\d+/.exec(path + asked)
  if (found?.[1]) alias = { unseen: found[0], login: found[1] }
  const [knownPath, body] = [path, asked].map((text) => text.replaceAll(alias.unseen, alias.login))

  const request = new Request(`https://api.github.com${knownPath}`, {
    method: incoming.method ?? 'GET',
    headers: incoming.headers as Record<string, string>,
    body: body || null,
  })
  const { status, headers, body: known } = await recordOf(request, body ?? '')
  const sent = alias.login ? known.replaceAll(alias.login, alias.unseen) : known
  await pause(Math.max(0, came + latencyMilliseconds - performance.now()))
  outgoing.writeHead(status, headers.flat())
  outgoing.end(sent)
}

/** Windows of time move with every scan: answers of the same day count as the same. */
function recordOf(request: Request, body: string): Promise<Recorded> {
  const asked = `${request.method} ${request.url} ${body}`
  const key = asked.replaceAll(/(\d{4}-\d\d-\d\d)T[\d:.]+Z/g, '$1')
  const kept = records.get(key)
  if (kept) return kept
  const record = standIn.fetch(request).then(async (response) => ({
    status: response.status,
    headers: [...response.headers].filter(([name]) => name !== 'content-length'),
    body: await response.text(),
  }))
  records.set(key, record)
  return record
}

function joined(developers: readonly Developers[]): Developers {
  return {
    logins: developers.flatMap(({ logins }) => logins),
    find: (login) => developers.map((set) => set.find(login)).find((one) => one !== null) ?? null,
    asOf: () => null,
  }
}

/** The people of a folder with the sizes of their files: logins are in the order of the files. */
function factsIn(folder: string, set: number): Facts[] {
  const { logins, find } = sets[set]!
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'index.json')
    .sort()
  return logins
    .map((login, index) => ({ login, bytes: statSync(join(folder, files[index]!)).size }))
    .filter(({ login }) => find(login)?.type === 'User')
}
