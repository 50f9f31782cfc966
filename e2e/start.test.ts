/** `npm start` as a user runs it: the process, its one address, and plain HTTP. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { claimState, type State } from '../dev/start/state.ts'
import { localeOf } from '../shared/draw/locale/locale-of.ts'
import { throughCamo, type CamoImage } from './camo.ts'
import { numbersOf, textOf } from './embed-forms.ts'
import { visitorOf } from './visitor.ts'

const root = join(import.meta.dirname, '..')

describe('npm start', () => {
  let claimed: State
  let product: ChildProcess
  let address: URL

  beforeAll(async () => {
    // Who holds the project's state leaves none to the run of this test: it keeps nothing.
    claimed = claimState(root)
    product = spawn(process.execPath, [join(root, 'dev/run.mjs'), 'start'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: environment(),
    })
    address = await announcedBy(product)
  }, 120_000)
  afterAll(async () => {
    if (product?.exitCode === null) {
      product.kill('SIGTERM')
      await once(product, 'exit')
    }
    claimed?.release()
  })

  /**
   * What is first asked of a development server it has to compile: that may take longer than an image
   * may, which is then an honest stand-in for a moment. So it is asked for until it is `complete`.
   */
  const embed = (path: string, complete: (image: CamoImage) => void) => {
    let tries = 0
    return vi.waitFor(
      async () => {
        const image = await throughCamo(new URL(`${path}&try=${tries++}`, address))
        expect(image.status).toBe(200)
        complete(image)
      },
      { timeout: 30_000, interval: 500 },
    )
  }

  it('shows the page', async () => {
    const page = await fetch(address)
    const type = page.headers.get('content-type')
    expect([page.status, type]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await page.text()).toContain('id="login"')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('draws a badge', () =>
    embed('/badge/ada-atlas.svg?style=flat', (badge) => {
      expect(badge.type).toBe('image/svg+xml')
      expect(numbersOf(textOf(badge))).not.toEqual([])
    }))

  it('draws a card in the words and the direction of another language', () =>
    embed('/card/ada-atlas.svg?locale=ar', (card) => {
      const svg = textOf(card)
      expect(svg).toContain(localeOf('ar').messages.dimensions.activity)
      // Lines that are read from the right begin there.
      const [, width = 0] = /<svg [^>]*width="(\d+)"/.exec(svg)!
      const [, beginning = 0] = /<text x="(\d+)"[^>]*class="title"/.exec(svg)!
      expect(Number(beginning)).toBeGreaterThan(Number(width) * 0.9)
    }))

  it('paints pixels', () =>
    embed('/card/ada-atlas.png?theme=nord', ({ type }) => expect(type).toBe('image/png')))

  it('describes its API at its own address', async () => {
    const response = await fetch(new URL('/api/v1/openapi.json', address))
    const document = (await response.json()) as { openapi: string; servers: unknown }
    expect(document.openapi).toMatch(/^3\./)
    expect(document.servers).toEqual([{ url: address.origin }])
  })

  it('signs visitors in as any of the samples', async () => {
    const visitor = visitorOf({
      url: address,
      fetch: (path, init) => fetch(new URL(path, address), init),
    })
    await visitor.signIn('ada-atlas')
    expect(await visitor.view()).toMatchObject({ kind: 'signed-in', login: 'ada-atlas' })
    const keys = await fetch(new URL('/.well-known/jwks.json', address))
    expect(await keys.json()).toMatchObject({ keys: [{ crv: 'Ed25519', alg: 'EdDSA' }] })
  })

  it('ends when it is asked to', async () => {
    product.kill('SIGTERM')
    expect(await once(product, 'exit')).toEqual([0, null])
    await expect(fetch(address)).rejects.toThrow('fetch failed')
  })
})

/** That of a user's shell: on the samples, and without what the test runner adds. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _mode, VITEST: _runner, ...shell } = process.env
  return { ...shell, PHANTOM_FACTS: join(root, 'dev/samples/developers') }
}

/** The address that it says it runs at. */
async function announcedBy({ stdout }: ChildProcess): Promise<URL> {
  for await (const line of createInterface({ input: stdout! })) {
    const [address] = /http:\/\/\S+/.exec(line) ?? []
    if (address) return new URL(address)
  }
  throw new Error('It ended without saying where it runs')
}
