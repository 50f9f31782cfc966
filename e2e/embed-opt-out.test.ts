/** Whoever opts out is gone from every form of embed at once, and back in each after withdrawing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startOptOutOperation } from '../shared/api/opt-out.ts'
import { noticeReasons } from '../shared/draw/locale/locale.ts'
import { drawn, painted } from './drawn.ts'
import {
  checkForm,
  duels,
  formsOfOne,
  numbersOf,
  see,
  svgForms,
  textOf,
  type EmbedForm,
  type SeenEmbed,
} from './embed-forms.ts'
import { startSystem, type System } from './system.ts'

const login = 'indra-launchpad'
const other = 'ada-atlas'
const nobody = 'nobody-of-this-name'
const withNumbers = ['new', 'stored']

const ofOne = [...svgForms, ...formsOfOne].map((form) => ({ form, path: form.path(login, other) }))
/** With the person on either side. */
const ofTwo = duels.flatMap((form) => [
  { form, path: form.path(login, other), pathOfNobody: form.path(nobody, other) },
  { form, path: form.path(other, login), pathOfNobody: form.path(other, nobody) },
])
const addresses = [...ofOne, ...ofTwo]
const drawings = (each: readonly { form: EmbedForm; path: string }[]) =>
  each.filter(({ form }) => form.type === 'image/svg+xml').map(({ path }) => path)

let system: System
const before = new Map<string, SeenEmbed>()

beforeAll(async () => {
  system = await startSystem()
  // Asked for twice, so that the isolate has them in memory.
  for (const { path } of [...addresses, ...addresses]) before.set(path, await see(system, path))
}, 120_000)
afterAll(() => system?.stop())

const optOuts = `/api/v1/opt-outs/${login}`
async function tokens() {
  const response = await system.fetch(optOuts, { method: 'POST' })
  return startOptOutOperation.output.parse(await response.json())
}
const show = (bio: string) => system.github.control.setProfile({ login, bio })

/** What the embed of this address would be for each reason that there can be for showing nothing. */
const noticesAt = (path: string) =>
  Promise.all(
    noticeReasons.map((reason) => drawn(path, [{ kind: 'notice', reason, freshSeconds: 60 }])),
  )

/** The pixels of the drawing that stands at the same address. */
async function paintedFrom(pathOfPng: string): Promise<Uint8Array> {
  const svg = textOf(await see(system, pathOfPng.replace('.png', '.svg')))
  return painted(svg, Number(/width="(\d+)"/.exec(svg)![1]))
}

describe('before somebody opts out', () => {
  it.each(addresses)('$form.name at $path has numbers', ({ form, path }) => {
    const embed = before.get(path)!
    checkForm(form, embed)
    expect(withNumbers).toContain(embed.state)
  })

  it.each(drawings(addresses))('%s tells them in words', (path) => {
    expect(numbersOf(textOf(before.get(path)!))).not.toEqual([])
  })
})

describe('as soon as somebody opted out', () => {
  beforeAll(async () => {
    show((await tokens()).token)
    expect((await system.fetch(`${optOuts}/confirm`, { method: 'POST' })).status).toBe(200)
    system.github.control.clearRequests()
  })

  it.each(addresses)('$form.name at $path is a notice of its kind', async ({ form, path }) => {
    const embed = await see(system, path)
    checkForm(form, embed)
    expect(withNumbers).not.toContain(embed.state)
  })

  it.each(ofOne.filter(({ form }) => form.type !== 'application/json'))(
    '$form.name is a notice and nothing else',
    async ({ path }) => {
      const { bytes } = await see(system, path)
      const notices = await noticesAt(path)
      expect(notices.filter((notice) => Buffer.compare(notice, bytes) === 0)).not.toEqual([])
    },
  )

  it.each(drawings(ofOne))('%s tells no number', async (path) => {
    expect(numbersOf(textOf(await see(system, path)))).toEqual([])
  })

  it('the JSON badge tells no number', async () => {
    const response = await system.fetch(`/badge/${login}.json`)
    const badge = (await response.json()) as { label: string; message: string; isError: boolean }
    expect(badge.isError).toBe(true)
    expect(badge.label + badge.message).not.toMatch(/\d/)
  })

  it.each(ofTwo)(
    '$form.name at $path tells the numbers of the other one alone',
    async ({ form, path, pathOfNobody }) => {
      const isPixels = form.type === 'image/png'
      const { bytes } = await see(system, isPixels ? `${path}?scale=1` : path)
      if (isPixels) expect(Buffer.compare(bytes, await paintedFrom(path))).toBe(0)
      else
        expect(numbersOf(textOf({ bytes }))).toEqual(
          numbersOf(textOf(await see(system, pathOfNobody))),
        )
    },
  )

  it('GitHub is not asked about them', () => {
    const asked = system.github.control.requests().flatMap(({ logins }) => logins)
    expect(asked).not.toContain(login)
  })
})

describe('after they withdrew it', () => {
  beforeAll(async () => {
    show((await tokens()).withdrawalToken)
    expect((await system.fetch(optOuts, { method: 'DELETE' })).status).toBe(200)
  })

  it.each(addresses)('$form.name at $path shows what it showed', async ({ form, path }) => {
    const embed = await see(system, path)
    checkForm(form, embed)
    expect(withNumbers).toContain(embed.state)
    const shown = before.get(path)!
    if (form.type === 'application/json')
      expect({ ...JSON.parse(textOf(embed)), cacheSeconds: 0 }).toEqual({
        ...JSON.parse(textOf(shown)),
        cacheSeconds: 0,
      })
    else expect(Buffer.compare(embed.bytes, shown.bytes)).toBe(0)
  })
})
