import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type Served } from '../../../dev/serve.ts'
import { ForbiddenDestination, originOf, sendTo } from './index.ts'

let home: Served
let elsewhere: Served
const seen: { home: Request[]; elsewhere: Request[] } = { home: [], elsewhere: [] }
const redirect = (location: string, status: number) =>
  new Response(null, { status, headers: { location } })

beforeAll(async () => {
  elsewhere = await serve(async (request) => {
    seen.elsewhere.push(request)
    return new Response('elsewhere')
  })
  home = await serve(async (request) => {
    seen.home.push(request)
    const { pathname, searchParams } = new URL(request.url)
    const status = Number(searchParams.get('status') ?? 302)
    if (pathname === '/away') return redirect(`${elsewhere.url}/`, status)
    if (pathname === '/moved') return redirect('/here?from=moved', status)
    if (pathname === '/round') return redirect('/round', status)
    return new Response('home')
  })
})
afterAll(() => Promise.all([home.close(), elsewhere.close()]))

const get = (path: string, init: RequestInit = {}) =>
  sendTo(home.url)(new Request(home.url + path, init))

describe('a request that leaves', () => {
  it('reaches the configured host', async () => {
    expect(await (await get('/')).text()).toBe('home')
  })

  it('reaches no other, whatever its address looks like', async () => {
    const { host, port } = new URL(home.url)
    const addresses = [
      elsewhere.url,
      `https://${host}/`,
      `http://${host}@127.0.0.1:${new URL(elsewhere.url).port}/`,
      `http://localhost:${port}/`,
      'http://169.254.169.254/latest/meta-data',
    ]
    for (const address of addresses) {
      const sent = async () => sendTo(home.url)(new Request(address))
      await expect(sent()).rejects.toThrow()
    }
    expect(seen.elsewhere).toEqual([])
  })

  it.each([301, 302, 307, 308])('is not led elsewhere by a redirect (%i)', async (status) => {
    await expect(get(`/away?status=${status}`)).rejects.toThrow(ForbiddenDestination)
    expect(seen.elsewhere).toEqual([])
  })

  it('is not led elsewhere even where both are configured: credentials are for one', async () => {
    const send = sendTo(home.url, elsewhere.url)
    const headers = { authorization: 'Bearer secret' }
    const sent = send(new Request(`${home.url}/away`, { headers }))
    await expect(sent).rejects.toThrow(ForbiddenDestination)
    expect(seen.elsewhere).toEqual([])
  })

  it('follows the host to another of its paths, with its headers', async () => {
    seen.home.length = 0
    const response = await get('/moved', { headers: { 'x-mark': 'kept' } })
    expect(await response.text()).toBe('home')
    expect(seen.home.map(({ url }) => new URL(url).pathname)).toEqual(['/moved', '/here'])
    expect(seen.home[1]!.headers.get('x-mark')).toBe('kept')
  })

  it('follows nobody round and round, and nothing that changes something', async () => {
    expect((await get('/round')).status).toBe(302)
    expect((await get('/moved', { method: 'POST', body: 'text' })).status).toBe(302)
  })
})

describe('a configured address', () => {
  it.each([
    'https://api.github.com',
    'http://127.0.0.1:8080/path',
    'http://localhost',
    'http://[::1]:1',
  ])('may be %s', (address) => {
    expect(originOf(address)).toBe(new URL(address).origin)
  })

  it.each([
    'http://api.github.com',
    'http://127.0.0.1.example',
    'http://localhost.example',
    'https://user:password@api.github.com',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    'data:text/plain,x',
    'api.github.com',
    '',
  ])('may not be %j', (address) => {
    expect(() => originOf(address)).toThrow(TypeError)
  })

  it('is never unencrypted but on this machine', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        const isHttps = address.startsWith('https:')
        if (isHttps) expect(originOf(address)).toBe(new URL(address).origin)
        else expect(() => originOf(address)).toThrow(TypeError)
      }),
    )
  })
})

describe('the source of both Workers', () => {
  it('sends nothing by another way: `fetch` stands in this module alone', () => {
    const folder = new URL('../../', import.meta.url).pathname
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && !/\.(?:test|fixture)\.tsx?$/.test(file),
    )
    expect(files.length).toBeGreaterThan(100)
    // What is called on something (`ASSETS.fetch`, `options.fetch`) is no way out by itself.
    const bare =
      /(?<![.\w'"`])(?:fetch\s*\(|globalThis\.fetch|WebSocket\s*\(|EventSource\s*\(|connect\s*\()/
    const ways = files.filter((file) =>
      readFileSync(folder + file, 'utf8')
        .split('\n')
        .some((line) => bare.test(line) && !/^\s*(\/?\*|\/\/)/.test(line)),
    )
    expect(ways).toEqual(['platform/outgoing/index.ts', 'platform/outgoing/public-document.ts'])
  })
})
