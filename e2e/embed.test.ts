/** Embeds through the whole system, seen through GitHub's image proxy: always an image, in time. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developersOf } from '../dev/facts/index.ts'
import { xmpPacket } from '../shared/studio/provenance/xmp.ts'
import { asCamo, throughCamo } from './camo.ts'
import {
  faultsWithError,
  faultsWithScorecard,
  isQuick,
  isSlow,
  type Faults,
} from './fault-matrix.ts'
import { keepCopy } from './kept-copy.ts'
import { sampleDevelopers, startSystem, type System } from './system.ts'
import { peopleOfLittleWork } from './twins.ts'

const longestMilliseconds = 4_500
const hour = 60 * 60_000

const samples = sampleDevelopers()
const developers = developersOf([
  ...samples.logins.map((login) => samples.find(login)!),
  ...peopleOfLittleWork(300),
])
let seen = 0
const unseen = () => `layla-${seen++}`

let system: System
beforeAll(async () => {
  system = await startSystem({ developers })
  // Whose embeds are compared with each other: on a busy machine the first would be a provisional one.
  await (await system.fetch('/api/v1/scans/ada-atlas')).arrayBuffer()
}, 120_000)
afterAll(() => system?.stop())

const embed = (path: string) => throughCamo(new URL(path, system.url))
const textOf = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes)
const readingsOf = (login: string) =>
  system.github.control
    .requests()
    .filter(({ logins, operationName }) => logins.includes(login) && operationName === 'Account')

function failWith(login: string, faults: Faults) {
  for (const fault of faults) system.github.control.addFault({ login, ...fault })
}

/** What is done behind an answer takes its time on a busy machine. */
const inAMoment = { timeout: 10_000 }

const withNumbers = ['new', 'provisional', 'stored', 'stale', 'last-good']
const matrix: (readonly [string, Faults])[] = [
  ...faultsWithScorecard,
  ...faultsWithError.map(([name, faults]) => [name, faults] as const),
]

describe('an embed of a login never seen, when GitHub gives', () => {
  const seconds = 15_000
  const isAnImage = async (_: string, faults: Faults) => {
    const login = unseen()
    failWith(login, faults)
    const image = await embed(`/card/${login}.svg`)
    expect(image.status).toBe(200)
    expect(image.milliseconds).toBeLessThan(longestMilliseconds)
    const state = image.headers.get('x-scan-state')!
    expect(image.keptSeconds).toBeLessThanOrEqual(withNumbers.includes(state) ? 4 * 3600 : 3600)
    expect(image.keptSeconds).toBeGreaterThan(0)
  }
  const showsWhatIsKnown = async (_: string, faults: Faults) => {
    const login = unseen()
    failWith(login, faults)
    const image = await embed(`/badge/${login}.svg`)
    expect(['new', 'provisional']).toContain(image.headers.get('x-scan-state'))
  }
  const toldInTime = faultsWithScorecard.filter(([name]) => name !== 'GitHub at six seconds')
  const image = '%s: is an image in time'
  const known = '%s: shows what is known'

  it.each(matrix.filter(isQuick))(image, isAnImage, seconds)
  it.each(toldInTime.filter(isQuick))(known, showsWhatIsKnown, seconds)
  // Those that wait for GitHub wait together.
  it.concurrent.each(matrix.filter(isSlow))(image, isAnImage, seconds)
  it.concurrent.each(toldInTime.filter(isSlow))(known, showsWhatIsKnown, seconds)
})

describe('an embed of a login seen hours ago, when GitHub gives', () => {
  it.each(matrix)(
    '%s: shows its own numbers, old as they are, in time',
    async (name, faults) => {
      const login = unseen()
      await keepCopy(system, { login, ageMilliseconds: 5 * hour, score: 73.4 })
      failWith(login, faults)
      const image = await embed(`/card/${login}.svg`)
      expect(image.status).toBe(200)
      expect(image.milliseconds).toBeLessThan(longestMilliseconds)
      expect(image.headers.get('x-scan-state')).toBe('stale')
      expect(Number(image.headers.get('age'))).toBeGreaterThanOrEqual(5 * 3600)
      expect(image.keptSeconds).toBeLessThanOrEqual(300)
      expect(textOf(image)).toMatch(/\b73\b/)
      expect([name, textOf(image)]).toEqual([name, expect.stringContaining('5 hours ago')])
    },
    15_000,
  )

  it('nothing: goes on showing them, and rests before it tries again', async () => {
    const login = unseen()
    await keepCopy(system, { login, ageMilliseconds: 5 * hour, score: 73.4 })
    failWith(login, [{ fault: 'bad-gateway-html' }])
    await embed(`/badge/${login}.svg`)
    await expect.poll(() => readingsOf(login).length, inAMoment).toBeGreaterThan(0)
    await expect
      .poll(
        async () =>
          (await embed(`/badge/${login}.svg?label=${Math.random()}`)).headers.get('x-scan-state'),
        inAMoment,
      )
      .toBe('last-good')
    const readings = readingsOf(login).length
    for (let number = 0; number < 5; number += 1) await embed(`/badge/${login}.svg?label=${number}`)
    expect(readingsOf(login)).toHaveLength(readings)
  })

  it.each(['contributionsCollection', 'repositories'])(
    'all but %s, which is forbidden: goes on showing its own numbers',
    async (field) => {
      const login = unseen()
      await keepCopy(system, { login, ageMilliseconds: 5 * hour, score: 73.4 })
      failWith(login, [{ fault: 'forbidden-field', field }])
      const look = () => embed(`/card/${login}.svg?title=${Math.random()}`)
      expect(textOf(await look())).toMatch(/\b73\b/)
      await expect
        .poll(async () => (await look()).headers.get('x-scan-state'), inAMoment)
        .toBe('last-good')
      const readings = readingsOf(login).length
      const image = await look()
      expect(Number(image.headers.get('age'))).toBeGreaterThanOrEqual(5 * 3600)
      expect(textOf(image)).toMatch(/\b73\b/)
      expect(readingsOf(login)).toHaveLength(readings)
    },
  )

  it('a new answer: shows the new numbers at the next look', async () => {
    const login = unseen()
    await keepCopy(system, { login, ageMilliseconds: 5 * hour, score: 73.4 })
    failWith(login, [])
    expect(textOf(await embed(`/card/${login}.svg?title=one`))).toMatch(/\b73\b/)
    await expect
      .poll(
        async () =>
          (await embed(`/card/${login}.svg?title=${Math.random()}`)).headers.get('x-scan-state'),
        inAMoment,
      )
      .toBe('stored')
    expect(readingsOf(login)).toHaveLength(1)
  })
})

describe('embeds of one login', () => {
  it('share one scan, however many ask at once and for whatever', async () => {
    const login = unseen()
    failWith(login, [{ fault: 'latency', latencyMs: 300 }])
    const paths = [
      `/badge/${login}.svg`,
      `/card/${login}.svg`,
      `/card/${login}.svg?type=languages`,
      `/badge/${login.toUpperCase()}.svg?metric=ai`,
    ]
    const all = () =>
      Promise.all(Array.from({ length: 100 }, (_, index) => embed(paths[index % paths.length]!)))
    const images = [...(await all()), ...(await all())]
    for (const { headers } of images) expect(withNumbers).toContain(headers.get('x-scan-state'))
    expect(readingsOf(login)).toHaveLength(1)
  }, 30_000)

  it('are the same bytes with the same validator, and 304 for who has them', async () => {
    const first = await system.fetch('/card/ada-atlas.svg')
    const again = await system.fetch('/card/ADA-atlas.svg')
    expect(await again.text()).toBe(await first.text())
    const etag = first.headers.get('etag')!
    const unchanged = await system.fetch('/card/ada-atlas.svg', {
      headers: { 'if-none-match': etag },
    })
    expect([unchanged.status, await unchanged.text()]).toEqual([304, ''])
  })
})

describe('the address of a host alone', () => {
  it.each([
    ['/?user=ada-atlas', '/streak?user=ada-atlas'],
    ['/?username=ada-atlas&column=3', '/trophy?username=ada-atlas&column=3'],
  ])('%s is the card that stands at %s', async (root, path) => {
    expect(textOf(await embed(root))).toBe(textOf(await embed(path)))
  })

  it.each(['/', '/?login=ada-atlas'])('%s is the first page', async (path) => {
    const response = await system.fetch(path)
    const { headers } = response
    expect([response.status, headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ])
    expect(await response.text()).toContain('<main id="content"')
    expect(headers.get('cache-control')).toBe('private, no-cache')
    expect(headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect((await system.fetch(path, { method: 'HEAD' })).status).toBe(200)
  })
})

describe('every address of an embed', () => {
  it.each([
    '/badge/ada-atlas.svg',
    '/badge/ada-atlas.svg?style=for-the-badge&metric=archetype',
    '/card/ada-atlas.svg?type=activity&theme=nord&layout=compact',
    '/card/lantern-works.svg?type=organization',
    '/card/ada-atlas.png?type=languages&width=600',
    ...['ar', 'he', 'ja', 'hi'].map((locale) => `/card/ada-atlas.png?locale=${locale}`),
    '/og/ada-atlas.png',
    '/og/ada-atlas.png?locale=ar',
    '/og/nobody-of-this-name.png',
    '/og/not--a-login.png',
    '/art/ada-atlas/avatar.png',
    '/art/ada-atlas/topographic.svg?mode=light&colours=0d1117,58a6ff&theme=nord',
    '/art/ada-atlas/no-such-picture.svg',
    '/art/lantern-works/social-card.svg',
    '/art/nobody-of-this-name/skill-wheel.png',
    '/ART/not--a-login/x-banner.svg',
    '/art/ada-atlas.svg',
    '/duel/ada-atlas/paolo-polyglot.svg',
    '/duel/ada-atlas/paolo-polyglot.png',
    '/duel/ada-atlas/nobody-of-this-name.svg',
    '/api?username=ada-atlas&theme=radical&show_icons=true',
    '/api/top-langs?username=ada-atlas&layout=compact',
    '/api/top-langs/?username=ada-atlas&theme=tokyonight&locale=de',
    '/streak?user=ada-atlas&theme=dark',
    '/streak/?user=ada-atlas',
    '/trophy?username=ada-atlas&column=3',
    '/?user=ada-atlas&theme=dark&hide_border=true',
    '/?username=ada-atlas&theme=onedark&no-frame=true',
    '/?user=not--a-login',
    '/card/not--a-login.svg',
    '/card/%E0%A4%A.svg',
    '/card/%00.svg',
    '/card/ada%2Fatlas.svg',
    '/card/%25E2%2580%25AEada.svg',
    '/card/__proto__.svg',
    '/api?username=ada-atlas&username=__proto__&theme=constructor',
    '/api',
    `/card/${'x'.repeat(3000)}.svg`,
    `/card/ada-atlas.svg?title=${encodeURIComponent('"><script>alert(1)</script>\u202e]]>&#0;')}`,
    `/badge/ada-atlas.svg?label=${encodeURIComponent('\u0000<svg onload=x>'.repeat(100))}`,
    '/card/ada-atlas.svg?theme=nowhere&locale=xx&width=999999&bg_color=url(x)',
    '/card/ada-atlas',
    '/card/ada-atlas.gif',
    '/badge/ADA-ATLAS.SVG',
    '/CARD/ada-atlas.svg',
    '/.//card/ada-atlas.svg',
    '/Duel/ada-atlas/paolo-polyglot.svg',
    '/duel/ada-atlas.svg',
    '/card/a/b.svg',
    '/badge/',
    '/api/pin?username=ada-atlas&repo=x',
    '/api/pin/?username=ada-atlas&repo=x',
    '/card/release-rocket.svg',
    '/card/tidy-bot%5Bbot%5D.svg',
  ])('%s is an image that camo takes', async (path) => {
    system.github.control.clearFaults()
    const image = await embed(path)
    expect(image.status).toBe(200)
    expect(image.milliseconds).toBeLessThan(longestMilliseconds)
    expect(image.type).toBe(path.includes('.png') ? 'image/png' : 'image/svg+xml')
    if (image.type === 'image/png') expect(textOf(image)).toContain(xmpPacket('art'))
  })

  it.each(['ar', 'he', 'ja', 'hi'])('is in other words and pixels in %s', async (locale) => {
    const [english, other] = await Promise.all([
      embed('/card/ada-atlas.png'),
      embed(`/card/ada-atlas.png?locale=${locale}`),
    ])
    expect(Buffer.compare(english.bytes, other.bytes)).not.toBe(0)
  })

  it.each(['/card/ada-atlas.svg', '/card/ada-atlas.png', '/og/nobody-of-this-name.png'])(
    '%s has a head without a body, and is 304 for who has it',
    async (path) => {
      const url = new URL(path, system.url)
      const { headers, bytes } = await throughCamo(url)
      const head = await asCamo(url, { method: 'HEAD' })
      expect([head.response.status, head.bytes.length]).toEqual([200, 0])
      const same = ['content-type', 'cache-control', 'etag']
      for (const name of same) expect(head.response.headers.get(name)).toBe(headers.get(name))

      const etag = headers.get('etag')!
      const unchanged = await asCamo(url, { ifNoneMatch: etag })
      expect([unchanged.response.status, unchanged.bytes.length]).toEqual([304, 0])
      expect(unchanged.response.headers.get('etag')).toBe(etag)
      const changed = await asCamo(url, { ifNoneMatch: '"something-else"' })
      expect([changed.response.status, Buffer.compare(changed.bytes, bytes)]).toEqual([200, 0])
    },
  )

  it('asks GitHub for no more people than it shows', async () => {
    const [shown, ...beyond] = Array.from({ length: 20 }, unseen)
    const image = await embed(`/card/${[shown, ...beyond].join('/')}.svg`)
    expect(withNumbers).toContain(image.headers.get('x-scan-state'))
    expect(readingsOf(shown!)).toHaveLength(1)
    expect(beyond.flatMap(readingsOf)).toEqual([])
  })

  it.each(['/api/pin', '/api/pin/', '/api/gist', '/api/gist/', '/api/wakatime', '/api/wakatime/'])(
    'shows nobody at %s, which has no counterpart, and asks GitHub nothing',
    async (path) => {
      system.github.control.clearRequests()
      const image = await embed(`${path}?username=ada-atlas&id=ada-atlas&repo=x`)
      expect(image.headers.get('x-scan-state')).toBe('invalid-login')
      expect(textOf(image)).toContain('no counterpart here')
      expect(system.github.control.requests()).toEqual([])
    },
  )

  it('says what it did not understand, in a comment that cannot be left', async () => {
    const svg = textOf(await embed('/card/ada-atlas.svg?theme=--><script>&nonsense=1'))
    expect(svg).toMatch(/<!--[^>]*theme[^>]*-->/)
    expect(svg).not.toContain('<script')
  })

  it('has a form for shields, too', async () => {
    const response = await system.fetch('/badge/ada-atlas.json?metric=activity')
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toMatchObject({ schemaVersion: 1, label: expect.any(String) })
    const failed = await system.fetch('/badge/nobody-of-this-name.json')
    expect([failed.status, await failed.json()]).toMatchObject([200, { isError: true }])
  })
})
