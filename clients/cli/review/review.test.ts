import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { call } from '../terminal.fixture.ts'

const hook = 'A'.repeat(22)
const made = {
  host: 'github',
  repository: 'octo/phantom',
  hook,
  address: `https://scope.example/hooks/github/${hook}`,
  secret: 'the-secret',
  scheme: 'signature',
  rights: [
    { right: 'see the repository', isThere: true },
    { right: 'write on pull requests', isThere: null },
  ],
}
const test = {
  isAsked: true,
  hasCome: true,
  deliveries: 1,
  isSignInOver: false,
  rights: made.rights,
}

/** A call at a service that answers by path; what it was asked. */
async function at(words: string, answers: Record<string, object | number>, stdin = 'a-token\n') {
  const asked: Record<string, unknown>[] = []
  const fetch = async (request: Request) => {
    const { pathname } = new URL(request.url)
    asked.push({ pathname, ...((await request.json()) as object) })
    const answer = answers[pathname]!
    if (typeof answer === 'object') return Response.json(answer)
    const error = {
      code: 'host_refused',
      details: { fields: [{ field: 'token', problem: 'may not x' }] },
    }
    return Response.json({ error }, { status: answer })
  }
  const all = [...words.split(' '), '--server', 'https://scope.example']
  return { ...(await call(all, { fetch, stdin, env: {} })), asked }
}

it('sets a repository up, tries it and says all that its owner has to know', async () => {
  const { code, stdout, asked } = await at('review setup octo/phantom --yes --token-stdin', {
    '/api/v1/hooks': made,
    '/api/v1/hooks/test': test,
  })
  expect(code).toBe(0)
  expect(asked).toEqual([
    {
      pathname: '/api/v1/hooks',
      host: 'github',
      repository: 'octo/phantom',
      token: 'a-token',
      user: null,
    },
    { pathname: '/api/v1/hooks/test', hook, secret: 'the-secret' },
  ])
  for (const words of [
    made.address,
    'the-secret',
    'is seen when it is used',
    'A delivery of the host came',
    `phantom review remove ${made.address} `,
  ])
    expect(stdout).toContain(words)
  expect(stdout).not.toContain('a-token')
})

it.each([
  [
    'review setup https://gitlab.com/octo/sub/phantom.git --yes --token-stdin',
    'gitlab',
    'octo/sub/phantom',
  ],
  [
    'review setup octo/phantom --host bitbucket --user ada --yes --token-stdin',
    'bitbucket',
    'octo/phantom',
  ],
])('reads where the repository is: %s', async (words, host, repository) => {
  const { asked } = await at(words, { '/api/v1/hooks': made, '/api/v1/hooks/test': test })
  expect(asked[0]).toMatchObject({ host, repository })
})

it('tells the secret although the test failed, and which rights are missing', async () => {
  const broken = await at('review setup octo/phantom --yes --token-stdin', {
    '/api/v1/hooks': made,
    '/api/v1/hooks/test': 503,
  })
  expect([broken.code, broken.stdout.includes('the-secret')]).toEqual([0, true])
  expect(broken.stdout).toContain('The test failed')
  const refused = await at('review setup octo/phantom --yes --token-stdin', {
    '/api/v1/hooks': 422,
  })
  expect([refused.code, refused.stdout]).toEqual([1, ''])
  expect(refused.stderr).toContain('may not x')
})

it.each([
  ['review setup octo/phantom --token-stdin', 'say --yes'],
  ['review setup octo/phantom --yes', 'takes a token of GitHub'],
  ['review setup https://git.example/octo/phantom --yes --token-stdin', 'no host that is reviewed'],
  ['review remove nothing --token-stdin', 'takes the id of a hook'],
  [`review remove ${hook}`, 'takes the secret'],
  [`review test ${hook} --host github --token-stdin`, '--host goes with setup'],
  ['review undo octo/phantom', 'undo'],
])('%s is a wrong call, and asks nobody', async (words, why) => {
  const { code, stderr, asked } = await at(words, {})
  expect([code, asked]).toEqual([2, []])
  expect(stderr).toContain(why)
})

it('tries, changes and takes away with the secret from standard input', async () => {
  const silent = { ...test, hasCome: false }
  const tried = await at(
    `review test ${made.address} --token-stdin`,
    { '/api/v1/hooks/test': silent },
    'the-secret',
  )
  expect([tried.code, tried.asked[0]]).toEqual([
    1,
    { pathname: '/api/v1/hooks/test', hook, secret: 'the-secret' },
  ])
  const beforeUntil = '2026-11-22T13:00:00.000Z'
  const rotated = await at(`review rotate ${hook} --token-stdin --json=secret`, {
    '/api/v1/hooks/rotate': { secret: 'another', beforeUntil },
  })
  expect(JSON.parse(rotated.stdout)).toMatchObject({ data: { secret: 'another' } })
  const removed = await at(`review remove ${hook} --token-stdin`, {
    '/api/v1/hooks/remove': { isGoneAtHost: false, isSignInEnded: null },
  })
  expect(removed.code).toBe(1)
  expect(removed.stdout).toContain('delete it in the repository’s settings')
})

it.each(['-', '--', '-t'])('takes an id that begins with %s for what it is', async (begin) => {
  const dashed = begin.padEnd(22, 'A')
  const removed = { isGoneAtHost: true, isSignInEnded: null }
  const { code, asked } = await at(`review remove ${dashed} --token-stdin`, {
    '/api/v1/hooks/remove': removed,
  })
  expect([code, asked[0]?.['hook']]).toEqual([0, dashed])
  const misused = await at(`review setup octo/phantom --user ${dashed} --yes`, {})
  expect([misused.code, misused.asked]).toEqual([2, []])
  expect(misused.stderr).toContain(`${dashed} follows`)
})

describe('setup with --sign-in', () => {
  const connected = { hook: { ...made, host: 'gitlab' }, refusal: null, missing: [] }
  const words = 'review setup https://gitlab.com/octo/sub/phantom --sign-in'

  it('sends a person to a page that shows a code, and waits for what comes of it', async () => {
    const { code, stdout, stderr, asked } = await at(words, {
      '/api/v1/hooks/connected': connected,
      '/api/v1/hooks/test': test,
    })
    expect(code).toBe(0)
    expect(stdout).toContain('the-secret')
    const page = new URL(/Open (\S+)/.exec(stderr)![1]!)
    expect(page.origin + page.pathname).toBe('https://scope.example/reviews/connect')
    expect(page.searchParams.get('repository')).toBe('octo/sub/phantom')
    // The address holds a hash of the ticket, which nobody else has; the code is made of it.
    const ticket = Buffer.from(String(asked[0]!['ticket']), 'base64url')
    const linkAs = (form: 'hex' | 'base64url') => createHash('sha256').update(ticket).digest(form)
    expect(page.searchParams.get('terminal')).toBe(linkAs('base64url'))
    const digits = linkAs('hex').slice(0, 8).toUpperCase()
    expect(stderr).toContain(`${digits.slice(0, 4)}-${digits.slice(4)}`)
    expect(page.href).not.toContain(String(asked[0]!['ticket']))
  })

  it('says why nothing came of it', async () => {
    const refused = { hook: null, refusal: 'rights', missing: ['manage webhooks'] }
    const { code, stdout, stderr } = await at(words, { '/api/v1/hooks/connected': refused })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('manage webhooks')
  })

  it('says at once that the host failed, and what to do', async () => {
    const failed = { hook: null, refusal: 'failed', missing: [] }
    const { code, stderr, asked } = await at(words, { '/api/v1/hooks/connected': failed })
    expect([code, asked.length]).toEqual([1, 1])
    expect(stderr).toContain('Begin again in some minutes.')
  })

  it('is for a person, at hosts where one signs in', async () => {
    const alone = await at(`${words} --no-input`, {})
    const elsewhere = await at('review setup octo/phantom --sign-in', {})
    expect([alone.code, elsewhere.code, alone.asked, elsewhere.asked]).toEqual([2, 2, [], []])
  })
})

it('says when somebody has to sign in again, and when the host keeps tokens', async () => {
  const over = { isAsked: false, hasCome: false, deliveries: 3, isSignInOver: true, rights: [] }
  const tried = await at(`review test ${hook} --token-stdin`, { '/api/v1/hooks/test': over }, 's')
  expect(tried.code).toBe(1)
  expect(tried.stdout).toContain('connect the repository again')
  const kept = { isGoneAtHost: true, isSignInEnded: false }
  const removed = await at(`review remove ${hook} --token-stdin`, { '/api/v1/hooks/remove': kept })
  expect(removed.code).toBe(1)
  expect(removed.stdout).toContain('revoke them')
})
