import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Terminal } from '../terminal.ts'
import { call } from '../terminal.fixture.ts'
import { credentialsFor, keepCredentials } from './credentials.ts'

const service = new URL('https://scope.example')

/** A call of somebody whose access token has ended, at a service that answers a refresh so. */
async function callWith(refreshed: () => Response | Promise<Response>) {
  const home = mkdtempSync(join(tmpdir(), 'phantom-'))
  const here = { env: {}, home, platform: 'linux' } as unknown as Terminal
  const tokens = { kind: 'tokens', accessToken: 'old', accessEndsAt: 0, refreshToken: 'r' } as const
  await keepCredentials(here, service, tokens)
  const shown: (string | null)[] = []
  const fetch = async ({ url, headers }: Request) => {
    const { pathname } = new URL(url)
    if (pathname === '/api/v1/oauth/token') return refreshed()
    shown.push(`${pathname} ${headers.get('authorization')}`)
    return Response.json({}, { status: 500 })
  }
  const ended = await call(['scan', 'ada', '--server', service.href], { env: {}, home, fetch })
  return { ...ended, shown, kept: await credentialsFor(here, service) }
}

describe('a sign-in that was kept', () => {
  it('goes on with the tokens that the service gives for its refresh token', async () => {
    const fresh = { access_token: 'new', token_type: 'Bearer', expires_in: 900, refresh_token: 's' }
    const { shown, kept } = await callWith(() => Response.json(fresh))
    expect(shown).toEqual(['/api/v1/session/scans/ada Bearer new'])
    expect(kept).toMatchObject({ accessToken: 'new', refreshToken: 's' })
  })

  it('is deleted when it is over, and the call goes without, and says so', async () => {
    const { shown, kept, stderr } = await callWith(() =>
      Response.json({ error: 'invalid_grant' }, { status: 400 }),
    )
    expect(shown).toEqual(['/api/v1/scans/ada null'])
    expect(kept).toBeNull()
    expect(stderr).toContain('is over: this goes without')
  })

  it.each<[string, () => Response | Promise<Response>]>([
    ['cannot be reached', () => Promise.reject(new TypeError('no network'))],
    ['fails', () => new Response('', { status: 503 })],
    ['answers nonsense', () => Response.json({ access_token: 7 })],
  ])('stays where the service %s', async (_, refreshed) => {
    const { code, shown, kept } = await callWith(refreshed)
    expect([code, shown]).toEqual([1, []])
    expect(kept).toMatchObject({ refreshToken: 'r' })
  })
})
