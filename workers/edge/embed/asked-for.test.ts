import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedFor } from './asked-for.ts'

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
    ['/card/ada.GIF', 'card', 'svg', ['ada']],
    ['/badge/ada.png', 'badge', 'svg', ['ada']],
    ['/og/ada.jpg', 'og', 'png', ['ada']],
    ['/og/ada', 'og', 'png', ['ada']],
    ['/duel/ada/bob.webp', 'duel', 'svg', ['ada', 'bob']],
  ])('%s says what is drawn of whom', (path, kind, format, logins) => {
    expect(asked(path)).toMatchObject({ kind, format, logins })
  })

  it.each([
    ['/api?username=ada', 'ada', ''],
    ['/api/top-langs/?username=ada&layout=compact', 'ada', 'layout=compact&type=languages'],
    ['/streak?user=ada', 'ada', 'type=activity'],
    ['/streak/?user=ada', 'ada', 'type=activity'],
    ['/trophy?username=ada', 'ada', 'hide=coverage%2Cradar%2Cnext'],
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

  it('is of nobody where it names no login, and never throws', () => {
    const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('%', '%E0%A4%A', '..', ''))
    const kind = fc.constantFrom('badge', 'card', 'og', 'duel', 'api', 'streak', '__proto__')
    fc.assert(
      fc.property(kind, part, part, (first, second, third) => {
        const url = new URL(`https://example.org/${first}/`)
        url.pathname += `${second}/${third}.svg`
        for (const login of askedFor(url).logins) expect(login ?? 'a').toMatch(/^[\w-]+(\[bot\])?$/)
      }),
    )
  })
})
