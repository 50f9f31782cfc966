import { describe, expect, it } from 'vitest'
import { exampleNow, exampleStandIn, headersWith, restRequest } from './example.ts'

const standIn = exampleStandIn()
const get = async (path: string, init?: RequestInit) => {
  const response = await standIn.fetch(restRequest(path, init))
  return { status: response.status, headers: response.headers, body: await response.json() }
}
const search = (kind: string, words: string) =>
  get(`/search/${kind}?q=${encodeURIComponent(words)}`)

describe('an account by REST', () => {
  it('leaves out what the facts do not know', async () => {
    const { status, body } = await get('/users/ADA')
    expect(status).toBe(200)
    expect(body).toMatchObject({ login: 'Ada', type: 'User', public_repos: 3, following: 3 })
    expect(body).not.toHaveProperty('followers')
  })
  it('may be a bot, which GraphQL does not find', async () => {
    expect((await get('/users/mender%5Bbot%5D')).body).toMatchObject({
      login: 'mender[bot]',
      type: 'Bot',
    })
  })
  it('may be an organization of which only repositories are known', async () => {
    expect((await get('/users/guild')).body).toMatchObject({ type: 'Organization' })
  })
  it('is not found when there is none', async () => {
    expect(await get('/users/nobody')).toMatchObject({
      status: 404,
      body: { message: 'Not Found', status: '404' },
    })
  })
})

describe('what an account writes on its own pages', () => {
  const text = `first line\n${'x'.repeat(10)}`
  const gist = { description: 'A loom', files: { 'loom.md': text } }
  const own = exampleStandIn()
  own.control.setProfile({ login: 'ADA', bio: 'Weaver', gists: [gist, { files: { 'b.txt': '' } }] })
  const read = async (path: string) => {
    const response = await own.fetch(restRequest(path))
    return { status: response.status, body: (await response.json()) as unknown }
  }

  it('is nothing at first', async () => {
    expect((await get('/users/ada')).body).toMatchObject({ bio: null })
    expect((await get('/users/ada/gists')).body).toEqual([])
    expect((await get('/gists/0123456789abcdef')).status).toBe(404)
    expect((await get('/users/nobody/gists')).status).toBe(404)
  })
  it('is a bio and gists, whose texts are told one by one', async () => {
    expect((await read('/users/ada')).body).toMatchObject({ bio: 'Weaver' })
    const list = (await read('/users/ada/gists?per_page=1')).body as { id: string }[]
    expect(list).toMatchObject([
      { description: 'A loom', files: { 'loom.md': { filename: 'loom.md', size: text.length } } },
    ])
    expect(JSON.stringify(list)).not.toContain('first line')
    expect((await read(`/gists/${list[0]!.id}`)).body).toMatchObject({
      owner: { login: 'Ada' },
      files: { 'loom.md': { content: text, truncated: false } },
    })
  })
})

describe('lists by REST', () => {
  it('lead from page to page by their Link header', async () => {
    const names: string[] = []
    let path: string | null = '/users/ada/repos?per_page=2&sort=full_name'
    while (path !== null) {
      const { body, headers }: { body: unknown; headers: Headers } = await get(path)
      names.push(...(body as { full_name: string }[]).map(({ full_name }) => full_name))
      const next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]
      path = next ? next.slice('https://api.github.com'.length) : null
    }
    expect(names).toEqual(['Ada/bare', 'Ada/borrowed', 'Ada/engine'])
  })
  it('tell languages in bytes', async () => {
    expect((await get('/repos/ada/engine/languages')).body).toEqual({ CSS: 100, TypeScript: 900 })
  })
  it('tell pushes of the last 30 days without their commits', async () => {
    const { body } = await get('/users/ada/events/public')
    const events = body as { type: string; payload: object; created_at: string }[]
    expect(events.map(({ type, created_at }) => [type, created_at])).toEqual([
      ['PushEvent', '2026-06-01T16:30:00Z'],
    ])
    expect(Object.keys(events[0]!.payload).toSorted()).toEqual([
      'before',
      'head',
      'push_id',
      'ref',
      'repository_id',
    ])
  })
  it('tell commits of an author since a moment, in UTC', async () => {
    const { body } = await get('/repos/ada/engine/commits?author=ada&since=2026-05-20T00:00:00Z')
    expect(body).toMatchObject([
      {
        sha: 'a'.repeat(40),
        commit: { author: { name: 'Ada', date: '2026-06-01T16:30:00Z' } },
        author: { login: 'Ada' },
      },
    ])
    expect((await get('/repos/ada/engine/commits?author=hermit')).body).toEqual([])
  })
  it('never tell who starred', async () => {
    expect((await get('/repos/ada/engine/stargazers')).status).toBe(403)
  })
})

describe('files by REST', () => {
  it('are a tree', async () => {
    const { body } = await get('/repos/ada/engine/git/trees/HEAD?recursive=1')
    const { tree, truncated } = body as {
      tree: { path: string; type: string }[]
      truncated: boolean
    }
    expect(truncated).toBe(false)
    expect(tree.map(({ path, type }) => `${type} ${path}`)).toEqual([
      'tree .github',
      'tree .github/workflows',
      'blob .github/workflows/ci.yml',
      'blob go.mod',
      'blob package.json',
      'tree src',
    ])
  })
  it('are folders and texts', async () => {
    expect((await get('/repos/ada/engine/contents/.github')).body).toMatchObject([
      { name: 'workflows', type: 'dir' },
    ])
    const { body } = await get('/repos/ada/engine/contents/package.json')
    const { content, encoding } = body as { content: string; encoding: BufferEncoding }
    expect(Buffer.from(content, encoding).toString()).toBe('{"name":"engine"}')
  })
  it('are refused where the facts do not know them', async () => {
    expect((await get('/repos/guild/press/git/trees/HEAD')).status).toBe(403)
    expect((await get('/repos/guild/press/languages')).status).toBe(403)
  })
  it('are a conflict in an empty repository', async () => {
    expect(await get('/repos/ada/bare/git/trees/HEAD')).toMatchObject({
      status: 409,
      body: { message: 'Git Repository is empty.' },
    })
  })
})

describe('search', () => {
  it("finds an author's commits outside forks, with the author's offset", async () => {
    const { body } = await search('commits', 'author:ada author-date:>=2026-01-01')
    expect(body).toMatchObject({
      total_count: 3,
      incomplete_results: false,
      items: [
        {
          sha: 'a'.repeat(40),
          commit: { author: { date: '2026-06-02T01:30:00+09:00' } },
          repository: { full_name: 'Ada/engine', private: false, fork: false },
          committer: { login: 'Ada' },
        },
        { sha: 'b'.repeat(40) },
        { sha: 'd'.repeat(40), committer: { login: 'web-flow' } },
      ],
    })
  })
  it('finds pull requests, issues and reviews', async () => {
    const count = async (words: string) =>
      ((await search('issues', words)).body as { total_count: number }).total_count
    expect(await count('author:ada type:pr created:>=2026-01-01')).toBe(2)
    expect(await count('author:ada type:pr is:merged')).toBe(1)
    expect(await count('author:ada type:pr created:2026-05-01..2026-05-31')).toBe(1)
    expect(await count('author:ada type:issue created:<2026-05-07')).toBe(0)
    expect(await count('author:ada type:issue created:<=2026-05-07')).toBe(1)
    expect(await count('reviewed-by:ada -author:ada type:pr')).toBe(1)
  })
  it('names the repository and the day of the merge', async () => {
    const { body } = await search('issues', 'author:ada is:merged')
    expect(body).toMatchObject({
      items: [
        {
          repository_url: 'https://api.github.com/repos/guild/loom',
          created_at: '2026-04-01T13:00:00Z',
          pull_request: { merged_at: '2026-04-01T13:00:00Z' },
        },
      ],
    })
  })
  it.each(['author:hermit type:pr', 'author:hermit type:issue', 'reviewed-by:hermit'])(
    'refuses to count what the facts do not know: %s',
    async (words) => {
      expect((await search('issues', words)).status).toBe(403)
    },
  )
  it('refuses people who do not exist and words that it does not know', async () => {
    expect((await search('commits', 'author:nobody')).status).toBe(422)
    expect((await search('issues', 'author:ada colour:red')).status).toBe(422)
  })
})

describe("an app's token", () => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const seconds = exampleNow.getTime() / 1000
  const trade = (claims: object, alg = 'RS256') =>
    get('/app/installations/12/access_tokens', {
      method: 'POST',
      headers: {
        ...headersWith(null),
        authorization: `Bearer ${encode({ alg })}.${encode(claims)}.c2lnbmVk`,
      },
    })

  it('is given for the signed word of an app and lives an hour', async () => {
    const { status, body } = await trade({ iss: '1', iat: seconds - 60, exp: seconds + 540 })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      token: expect.stringMatching(/^ghs_/),
      expires_at: '2026-06-10T01:00:00Z',
    })
  })
  it('is refused once the hour is over', async () => {
    let now = exampleNow
    const aging = exampleStandIn(() => now)
    const authorization = `Bearer ${encode({ alg: 'RS256' })}.${encode({ iss: '1', iat: seconds - 60, exp: seconds + 540 })}.c2lnbmVk`
    const traded = await aging.fetch(
      restRequest('/app/installations/12/access_tokens', {
        method: 'POST',
        headers: { ...headersWith(null), authorization },
      }),
    )
    const { token } = (await traded.json()) as { token: string }
    const use = () => aging.fetch(restRequest('/users/ada', { headers: headersWith(token) }))
    expect((await use()).status).toBe(200)
    now = new Date(exampleNow.getTime() + 3600_000)
    expect((await use()).status).toBe(401)
  })
  it('is refused for a word that lives too long, has ended or is signed otherwise', async () => {
    expect((await trade({ iss: '1', iat: seconds, exp: seconds + 3600 })).status).toBe(401)
    expect((await trade({ iss: '1', iat: seconds - 900, exp: seconds - 300 })).status).toBe(401)
    expect((await trade({ iss: '1', iat: seconds, exp: seconds + 540 }, 'HS256')).status).toBe(401)
  })
})
