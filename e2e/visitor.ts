/** A visitor with a browser's cookies, who can sign in as any of the sample developers. */
import { sessionSchema, type SessionView } from '../shared/api/session.ts'
import type { System } from './system.ts'

export type Visitor = ReturnType<typeof visitorOf>

export function visitorOf(system: Pick<System, 'url' | 'fetch'>, cookie: string | null = null) {
  const jar = new Map<string, string>()
  const keep = (text: string) => {
    const [name = '', ...value] = text.split(';')[0]!.split('=')
    if (value.join('=') === '') jar.delete(name)
    else jar.set(name, value.join('='))
  }
  // What a test plants is sent to the letter, until the server sets something else.
  let planted = cookie
  cookie?.split('; ').forEach(keep)
  const held = () =>
    planted ?? ([...jar].map(([name, value]) => `${name}=${value}`).join('; ') || null)

  /** As a page of this site asks; redirects are not followed. */
  async function ask(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = {
      origin: system.url.origin,
      'sec-fetch-site': 'same-origin',
      ...(held() !== null && { cookie: held()! }),
      ...(init.body !== undefined && { 'content-type': 'application/json' }),
      ...(init.headers as Record<string, string> | undefined),
    }
    const response = await system.fetch(path, { redirect: 'manual', ...init, method, headers })
    const set = response.headers.getSetCookie()
    if (set.length > 0) planted = null
    set.forEach(keep)
    return response
  }

  /** Begins to sign in, and says at GitHub who one is; where GitHub sends the browser back to. */
  async function goToGitHub(login: string, query = ''): Promise<URL> {
    const start = await ask('GET', `/api/v1/session/sign-in${query}`)
    if (start.status !== 303) throw new Error(await start.text())
    return agree(start.headers.get('location')!, login)
  }

  /** Comes back from GitHub, as a browser does from another site. */
  const comeBack = (url: URL, headers: Record<string, string> = {}) =>
    ask('GET', url.pathname + url.search, {
      headers: { origin: '', 'sec-fetch-site': 'cross-site', ...headers },
    })

  return {
    ask,
    goToGitHub,
    comeBack,
    get cookie() {
      return held()
    },
    async signIn(login: string, query = ''): Promise<Response> {
      return comeBack(await goToGitHub(login, query))
    },
    async view(): Promise<SessionView> {
      return sessionSchema.parse(await (await ask('GET', '/api/v1/session')).json())
    },
  }
}

/** Says yes on GitHub's page, as this account; where GitHub sends the browser then. */
export async function agree(address: string, login: string, decision?: 'denied'): Promise<URL> {
  const page = new URL(address)
  const body = new URLSearchParams([...page.searchParams, ['login', login]])
  if (decision) body.set('decision', decision)
  const answer = await fetch(page.origin + page.pathname, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': 'a browser' },
    body,
  })
  return new URL(answer.headers.get('location') ?? `about:status-${answer.status}`)
}
