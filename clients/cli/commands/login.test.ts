import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { call } from '../terminal.fixture.ts'

const start = {
  device_code: 'a code',
  user_code: 'ABCD-1234',
  verification_uri: 'https://github.example/login/device',
  expires_in: 900,
  interval: 5,
}
const tokens = { access_token: 'a', token_type: 'Bearer', expires_in: 900, refresh_token: 'r' }

/** Signs in at a service that answers the polls so; what was waited for, in seconds. */
async function signIn(polls: readonly (string | object)[]) {
  const waits: number[] = []
  const answers = [...polls]
  const fetch = async ({ url }: Request) => {
    const { pathname } = new URL(url)
    if (pathname.endsWith('/device')) return Response.json(start)
    if (pathname.endsWith('/session'))
      return Response.json({
        kind: 'signed-in',
        login: 'ada',
        endsAt: null,
        holds: [],
        signInOffered: true,
      })
    const answer = answers.shift()
    return typeof answer === 'object'
      ? Response.json(answer)
      : Response.json({ error: answer }, { status: 400 })
  }
  const wait = async (milliseconds: number) => void waits.push(milliseconds / 1000)
  const home = mkdtempSync(join(tmpdir(), 'phantom-'))
  const ended = await call(['login', '--server', 'https://scope.example'], { fetch, wait, home })
  return { ...ended, waits }
}

describe('the device flow', () => {
  it('asks at the interval, and five seconds slower each time it is told to slow down', async () => {
    const polls = [
      'authorization_pending',
      'slow_down',
      'authorization_pending',
      'slow_down',
      tokens,
    ]
    const { code, waits, stderr } = await signIn(polls)
    expect([code, waits]).toEqual([0, [5, 5, 10, 10, 15]])
    expect(stderr).toContain('Open https://github.example/login/device\nand enter ABCD-1234\n')
  })

  it.each([
    ['access_denied', 'somebody said no'],
    ['expired_token', 'not entered in time'],
    ['invalid_grant', 'The service says: invalid_grant'],
  ])('ends at %s, and says why', async (error, words) => {
    const { code, waits, stderr } = await signIn(['authorization_pending', error])
    expect([code, waits.length]).toEqual([1, 2])
    expect(stderr).toContain(words)
  })
})
