import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileText } from '../../../shared/embed/arbitrary.ts'
import { cardTable, parseParameters } from '../../../shared/embed/parameters/index.ts'
import { loginSchema } from '../../../shared/evidence/index.ts'
import { askedFor, type AskedFor } from './asked-for.ts'
import { dropInPaths } from './drop-in-paths.ts'

const asked = (path: string) => {
  const { kind, format, logins, query } = askedFor(new URL(path, 'https://example.org'))
  return { kind, format, logins, query: String(query) }
}

describe('the address of an embed', () => {
  it.each([
    ['/badge/ada.svg', 'badge', 'svg', ['ada']],
    ['/badge/ada.json', 'badge', 'json', ['ada']],
    ['/card/Ada-Atlas.png', 'card', 'png', ['Ada-Atlas']],
    ['/og/ada.png', 'og', 'png', ['ada']],
    ['/duel/ada/bob.svg', 'duel', 'svg', ['ada', 'bob']],
    ['/duel/ada/bob.png', 'duel', 'png', ['ada', 'bob']],
    ['/card/tidy-bot%5Bbot%5D.svg', 'card', 'svg', ['tidy-bot[bot]']],
    ['/card/@ada.svg', 'card', 'svg', ['ada']],
    ['/card/ada', 'card', 'svg', ['ada']],
    ['/CARD/ada.svg', 'card', 'svg', ['ada']],
    ['/Duel/ada/bob.png', 'duel', 'png', ['ada', 'bob']],
    ['/card/ada.GIF', 'card', 'svg', ['ada']],
    ['/badge/ada.png', 'badge', 'svg', ['ada']],
    ['/og/ada.jpg', 'og', 'png', ['ada']],
    ['/og/ada', 'og', 'png', ['ada']],
    ['/duel/ada/bob.webp', 'duel', 'svg', ['ada', 'bob']],
    ['/art/ada/skill-wheel.svg', 'art', 'svg', ['ada']],
    ['/art/ada/skill-wheel.png', 'art', 'png', ['ada']],
    ['/ART/ada/Skill-Wheel.gif', 'art', 'svg', ['ada']],
    ['/art/ada.png', 'art', 'png', ['ada']],
  ])('%s says what is drawn of whom', (path, kind, format, logins) => {
    expect(asked(path)).toMatchObject({ kind, format, logins })
  })

  it.each([
    ['/art/ada/avatar.png', 'avatar', []],
    ['/art/ada/Code-Galaxy.svg', 'code-galaxy', []],
    ['/art/ada/portrait.svg', 'portfolio-banner', ['No picture of that name is drawn here.']],
    ['/art/ada.svg', 'portfolio-banner', ['No picture of that name is drawn here.']],
  ])('%s says which picture is drawn', (path, picture, ignored) => {
    expect(askedFor(new URL(path, 'https://example.org'))).toMatchObject({ picture, ignored })
  })

  it.each([
    ['/api?username=ada', 'ada', ''],
    ['/api/top-langs/?username=ada&layout=compact', 'ada', 'layout=compact&type=languages'],
    ['/streak?user=ada', 'ada', 'type=activity'],
    ['/streak/?user=ada', 'ada', 'type=activity'],
    ['/trophy?username=ada', 'ada', 'hide=coverage%2Cradar%2Cnext'],
    ['/?user=ada&hide_border=true', 'ada', 'border=false&type=activity'],
    ['/?username=ada&column=3', 'ada', 'hide=coverage%2Cradar%2Cnext'],
    ['/?User=ada', 'ada', 'type=activity'],
    ['/?USERNAME=ada', 'ada', 'hide=coverage%2Cradar%2Cnext'],
    ['/?user=', null, 'type=activity'],
    ['/api', null, ''],
  ])('%s of another service is a card of ours', (path, login, query) => {
    expect(asked(path)).toEqual({ kind: 'card', format: 'svg', logins: [login], query })
  })

  it.each([
    ['/card/ada.gif', ['No .gif is drawn here, but .svg.']],
    ['/badge/ada.png', ['No .png is drawn here, but .svg.']],
    ['/og/ada.jpg', ['No .jpg is drawn here, but .png.']],
    ['/card/ada.png', []],
    ['/card/ada', []],
  ])('%s says which ending it does not take', (path, ignored) => {
    expect(askedFor(new URL(path, 'https://example.org')).ignored).toEqual(ignored)
  })

  it.each([
    ['/card/ada%2Fbob.svg', [null]],
    ['/card/ada%252Datlas.svg', [null]],
    ['/card/ada%00.svg', [null]],
    ['/card/%00.svg', [null]],
    ['/card/%E2%80%AEada.svg', [null]],
    ['/card/%25E2%2580%25AEada.svg', [null]],
    ['/card/%E0%A4%A.svg', [null]],
    ['/card/__proto__.svg', [null]],
    ['/card/constructor.svg', ['constructor']],
    [`/card/${'x'.repeat(40)}.svg`, [null]],
    ['/duel/__proto__/toString.svg', [null, 'toString']],
    ['/api?username=__proto__', [null]],
    ['/api?username=ada&username=bob', ['bob']],
    ['/api?username=ada%252Fbob', [null]],
    ['/trophy?username=%00ada', [null]],
    [`/streak?user=${'x'.repeat(100)}`, [null]],
  ])('%s is of whom it names in so many words, or of nobody', (path, logins) => {
    expect(asked(path).logins).toEqual(logins)
  })

  it.each([
    '/api/pin',
    '/api/pin/',
    '/api/gist?id=ada',
    '/api/wakatime/?username=ada',
    '/ada',
    '/',
  ])('%s is of no kind that is known here, and so of nobody', (path) => {
    const { logins, ignored } = askedFor(new URL(path, 'https://example.org'))
    expect(logins).toEqual([null])
    expect(ignored).toEqual(['This kind of card has no counterpart here.'])
  })

  it.each([
    ['/card/ada/bob/carl.svg', ['ada']],
    ['/art/ada/bob/avatar.svg', ['ada']],
    ['/badge/ada/bob.json', ['ada']],
    ['/og/ada/bob.png', ['ada']],
    ['/duel/ada/bob/carl/dora.svg', ['ada', 'bob']],
    [`/card${'/ada'.repeat(100)}.svg`, ['ada']],
  ])('%s asks for no more people than it shows', (path, logins) => {
    expect(asked(path).logins).toEqual(logins)
  })

  it('is an image of somebody or nobody whatever it says, and never throws', () => {
    fc.assert(
      fc.property(hostileAddress(), (url) => {
        const { kind, format, logins, query, ignored } = askedFor(url)
        expect(formats[kind]).toContain(format)
        expect(logins.length).toBeGreaterThan(0)
        expect(logins.length).toBeLessThanOrEqual(kind === 'duel' ? 2 : 1)
        for (const login of logins)
          expect(login === null || loginSchema.safeParse(login).success).toBe(true)
        expect(query).toBeInstanceOf(URLSearchParams)
        expect(ignored.join('').length).toBeLessThan(10_000)
      }),
      { numRuns: 2_000 },
    )
  })

  it('of another service is put into parameters that are all ours', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(dropInPaths)), hostileQuery(), (path, query) => {
        const url = new URL(path, 'https://example.org')
        for (const [name, value] of query) url.searchParams.append(name, value)
        expect(parseParameters(cardTable, askedFor(url).query).ignored).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })
})

const formats: Record<AskedFor['kind'], AskedFor['format'][]> = {
  badge: ['svg', 'json'],
  card: ['svg', 'png'],
  og: ['png'],
  duel: ['svg', 'png'],
  art: ['svg', 'png'],
}

/** What nobody should send, and what somebody will. */
const hostileWord = () =>
  fc.oneof(
    hostileText(),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'ada', '@ada', '.'),
    fc.constantFrom(
      'a/b',
      'a\\b',
      '../..',
      '\u0000',
      '\u202eada',
      'x'.repeat(5000),
      '%2F',
      '%',
      '',
    ),
  )

/** A part of a path: as it is, encoded, or encoded twice. */
const part = () =>
  fc
    .tuple(hostileWord(), fc.constantFrom(0, 1, 2))
    .map(([word, times]) =>
      Array.from({ length: times }).reduce<string>(
        (text) => encodeURIComponent(text),
        word.toWellFormed(),
      ),
    )

const hostileQuery = () =>
  fc.array(
    fc.tuple(
      fc.oneof(fc.constantFrom('username', 'user', ...Object.keys(cardTable)), hostileWord()),
      hostileWord(),
    ),
    { maxLength: 8 },
  )

const hostileAddress = () =>
  fc
    .record({
      path: fc.oneof(
        fc.constantFrom(...Object.keys(dropInPaths)),
        fc
          .tuple(
            fc.constantFrom('badge', 'card', 'og', 'duel', 'art', 'api', 'streak', '__proto__'),
            fc.array(part(), { maxLength: 4 }),
            fc.constantFrom('.svg', '.png', '.json', '.SVG', '.gif', '', '.svg/', '.svg.svg'),
          )
          .map(([kind, parts, ending]) => `/${kind}/${parts.join('/')}${ending}`),
      ),
      query: hostileQuery(),
    })
    .map(({ path, query }) => {
      const url = new URL('https://example.org')
      url.pathname = path
      for (const [name, value] of query) url.searchParams.append(name, value)
      return url
    })
