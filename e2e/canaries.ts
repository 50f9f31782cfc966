/** People full of marks who go through every door, and where a mark or a secret of theirs is found. */
import type { Developer } from '../dev/facts/index.ts'
import type { Found } from './clear-search.ts'
import { makeImage } from './images.ts'
import { sampleDevelopers, type System } from './system.ts'
import { problemOf, quickInterval, terminalOf } from './terminal.ts'
import { twinOf } from './twins.ts'
import { visitStudio } from './studio-visit.ts'
import { askAt, decide, mcpClientOf } from './mcp-client.ts'
import { visitorOf, type Visitor } from './visitor.ts'

export type Canaries = Record<'login' | 'name' | 'email' | 'message' | 'repository', string>
export const canaries: Canaries = {
  login: 'canary-login',
  name: 'Canary Fullname',
  email: 'canary-email@example.invalid',
  message: 'canary-message',
  repository: 'canary-repository',
}
export const marks = /canary/i

/** A sample whose login, name, messages and repository all carry marks. */
export function markedDeveloper(its: Canaries): Developer {
  const sample = sampleDevelopers().find('mosaic-mona')!
  const marked = twinOf(sample, its.login)
  const first = marked.repositories[0]!
  const renamed = `${first.owner}/${its.repository}`
  return {
    ...marked,
    name: its.name,
    repositories: [{ ...first, name: its.repository }, ...marked.repositories.slice(1)],
    commits: marked.commits.map((commit) => ({
      ...commit,
      repo: commit.repo === `${first.owner}/${first.name}` ? renamed : commit.repo,
      message: `${its.message} ${commit.message}\n\nCo-authored-by: ${its.name} <${its.email}>`,
    })),
  }
}

/** Goes through every door with the marked login, well and badly. */
export async function visit(system: System) {
  const scans = `/api/v1/scans/${canaries.login}`
  await system.fetch(scans)
  await system.fetch(scans.toUpperCase().replace('/API/V1/SCANS', '/api/v1/scans'))
  await (await system.fetch(scans, { headers: { accept: 'text/event-stream' } })).text()
  await system.fetch(`${scans}?q=${canaries.email}`, { headers: { 'user-agent': canaries.name } })
  await system.fetch('/api/v1/scans/canary--broken')
  await system.fetch('/api/v1/scans/canary-nobody')
  await system.fetch(`/canary-path/${canaries.login}`)
  await system.fetch(scans, { method: 'POST', body: canaries.message })
  for (const fault of ['server-error', 'truncated-json', 'rate-limited'] as const) {
    system.github.control.addFault({ login: 'canary-twin', fault, times: 4 })
    await system.fetch('/api/v1/scans/canary-twin')
    system.github.control.clearFaults()
  }
  const optOuts = '/api/v1/opt-outs/canary-twin'
  const start = await system.fetch(optOuts, { method: 'POST' })
  const { token } = (await start.json()) as { token: string }
  await system.fetch(`/api/v1/opt-outs/${canaries.login}/confirm`, { method: 'POST' })
  system.github.control.setProfile({ login: 'canary-twin', bio: `${canaries.name} ${token}` })
  await system.fetch(`${optOuts}/confirm`, { method: 'POST' })
  await system.fetch('/api/v1/scans/canary-twin')
  await visitSession(system)
  const image = { type: 'image/svg+xml', body: `<svg><title>${canaries.name}</title></svg>` }
  await makeImage(system, image.type, image.body)
}

/** A session that stays, and one that is forgotten; planted cookies leave nothing. */
async function visitSession(system: System) {
  const ask = (method: string, cookie: string) =>
    system.fetch('/api/v1/session', { method, headers: { origin: system.url.origin, cookie } })
  const forgotten = (await ask('POST', '')).headers.get('set-cookie')!.split(';')[0]!
  await ask('DELETE', forgotten)
  await ask('POST', `__Host-phantom=${canaries.login}`)
  await ask('GET', `__Host-phantom=${canaries.message.padEnd(43, 'x')}`)
}

/**
 * Signs the marked person in, in a browser and in a terminal, well and badly; some of it stays, some is
 * ended. Gives every secret that was handed out on the way.
 */
export async function visitAccount(system: System): Promise<string[]> {
  const { control } = system.github
  control.setOAuth({ deviceIntervalSeconds: quickInterval })
  const visitor = visitorOf(system)
  await visitor.goToGitHub(canaries.login)
  const url = await visitor.goToGitHub(canaries.login, '?scope=read:user')
  await visitor.comeBack(url)
  await visitor.comeBack(url)
  await visitor.ask('GET', `/api/v1/session/scans/${canaries.login}`)
  await visitor.ask('GET', `/api/v1/session/sign-in?return_to=//${canaries.email}`)
  const keys = await Promise.all(
    [1, 90].map(async (days) => {
      const body = JSON.stringify({ scopes: ['scans:read'], days })
      const answer = await visitor.ask('POST', '/api/v1/session/keys', { body })
      return ((await answer.json()) as { key: string }).key
    }),
  )
  const terminal = await terminalOf(system)
  const waiting = await terminal.begin()
  const first = await terminal.signIn(canaries.login)
  const second = await terminal.refresh(first.refreshToken)
  const bearers = [second.accessToken, first.refreshToken, keys[0]!, canaries.message]
  for (const bearer of bearers) {
    const headers = { authorization: `Bearer ${bearer}` }
    await system.fetch(`/api/v1/session/scans/${canaries.login}`, { headers })
    await system.fetch('/api/v1/session', { headers })
  }
  const ended = await terminal.signIn('canary-twin')
  await terminal.refresh(ended.refreshToken)
  await problemOf(terminal.refresh(ended.refreshToken))
  const gone = visitorOf(system)
  await gone.signIn('canary-twin')
  const goneCookie = gone.cookie!
  await gone.ask('DELETE', '/api/v1/session')
  control.addFault({ login: '*', fault: 'server-error', times: 1 })
  await visitorOf(system).signIn(canaries.login)
  control.clearFaults()
  const client = await letClientIn(system, visitor)
  const studio = await visitStudio(system, canaries.login)
  const { searchParams } = url
  return [
    ...studio.secrets,
    ...client,
    ...control.oauthTokens(),
    ...[first, second, ended].flatMap((tokens) => Object.values(tokens)),
    ...keys,
    waiting.device_code,
    waiting.user_code,
    searchParams.get('code')!,
    searchParams.get('state')!,
    ...[visitor.cookie!, goneCookie].map((cookie) => cookie.split('=')[1]!),
  ]
}

/** Lets a client of MCP in, lets one wait and denies one; every secret that was handed out for it. */
async function letClientIn(system: System, visitor: Visitor): Promise<string[]> {
  const client = await mcpClientOf(system)
  const errands = await Promise.all([client.begin(), client.begin(), client.begin()])
  const requests: string[] = []
  for (const { url } of errands) requests.push(await askAt(visitor, url))
  const answer = await decide(visitor, requests[0]!, 'allow')
  await decide(visitor, requests[1]!, 'deny')
  const tokens = await client.comeBack(answer, errands[0]!)
  await client.close()
  return [
    ...requests,
    ...errands.flatMap(({ verifier, state }) => [verifier, state]),
    answer.searchParams.get('code')!,
    tokens.access_token,
    tokens.refresh_token!,
  ]
}

/** The secret itself where it is short, else every sixteen characters of it. */
function piecesOf(secret: string): string[] {
  const length = 16
  if (secret.length <= length) return [secret]
  return Array.from({ length: Math.floor(secret.length / length) }, (_, index) =>
    secret.slice(index * length, (index + 1) * length),
  )
}

export function leaksIn(found: readonly Found[], secrets: readonly string[]): Found[] {
  const pieces = secrets.flatMap(piecesOf)
  return found.filter(({ where, what }) =>
    pieces.some((piece) => where.includes(piece) || what.includes(piece)),
  )
}
