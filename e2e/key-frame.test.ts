/**
 * The field for a visitor's key in a real browser: what a page gets of it, and what a hostile script on
 * the site does not, whatever it tries while a key stands in the field.
 */
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSecondPort, type SecondPort } from '../dev/second-port.ts'
import type { VaultView } from '../shared/api/vault.ts'
import { frameMessageSchema, type FrameMessage } from '../shared/sealed-key/frame-messages.ts'
import type { KeyVaultApi, OpenedKey } from '../workers/platform/bindings.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { startSystem, type System } from './system.ts'

const canary = 'sk-canary-7Qm2Xv9TzB4kLr8WfHs3Nd6YpGc1'

const anyPage = `<!doctype html><meta charset="utf-8"><title>any page</title>
<form><input name="key" id="key" autocomplete="on"></form><script src="/hostile-script.js"></script>`
const hostileScript = readFileSync(new URL('hostile-script.js', import.meta.url).pathname, 'utf8')

/** Those of `hostile-script.js`. */
const attempts = [
  'the frame’s document',
  'what its window has',
  'messages that ask for it',
  'taking the focus and the keys that are pressed',
  'lying over it',
  'leading it elsewhere',
  'opening it elsewhere, without walls',
  'a service worker',
  'channels and stores that documents share',
  'the clipboard',
  'measurements and errors',
  'forms, and what a browser fills in',
]

/** What a script within the frame might try; each is refused by the document's policy or its sandbox. */
const tryFromWithin = `async (site) => {
  const refused = async (work) => {
    try {
      await work()
      return 'let through'
    } catch {
      return 'refused'
    }
  }
  return {
    fetch: await refused(() => fetch(site)),
    image: await refused(
      () =>
        new Promise((resolve, reject) => {
          const image = new Image()
          image.addEventListener('load', resolve)
          image.addEventListener('error', reject)
          image.src = site + '/favicon.svg'
        }),
    ),
    storage: await refused(() => localStorage.length),
    cookies: await refused(() => document.cookie),
    html: await refused(() => (document.body.innerHTML = '<b>x</b>')),
    origin: window.origin,
  }
}`

describe.runIf(hasBrowser())('the field for a key', () => {
  let ports: [site: SecondPort, keys: SecondPort]
  let site: string
  let keys: string
  let system: System
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let vault: VaultView

  beforeAll(async () => {
    ports = [await openSecondPort(0), await openSecondPort(0)]
    site = `http://127.0.0.1:${ports[0].port}`
    keys = `http://localhost:${ports[1].port}`
    system = await startSystem({ variables: { KEY_ORIGIN: keys, SITE_ORIGIN: site } })
    for (const port of ports) port.leadTo(Number(system.url.port))
    browser = await openBrowser()
    context = await browser.newContext({
      locale: 'en',
      serviceWorkers: 'allow',
      // A page that a test answers has no address: the browser takes it for one of the internet.
      permissions: ['local-network-access'],
    })
    page = await context.newPage()
    page.setDefaultTimeout(15_000)
    await page.route('**/any-page', (route) =>
      route.fulfill({ contentType: 'text/html', body: anyPage }),
    )
    await page.route('**/hostile-script.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: hostileScript }),
    )
    await page.goto(`${site}/any-page`)
    vault = (await page.evaluate(`(async () => {
      await fetch('/api/v1/session', { method: 'POST' })
      return (await fetch('/api/v1/session/vault')).json()
    })()`)) as VaultView
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
    await Promise.all((ports ?? []).map((port) => port.close()))
  })

  /** A page of the site whose script is anybody's: nothing but the frame's own walls hold it. */
  const anyPageAt = async (origin: string, frame: string) => {
    await page.goto(`${origin}/any-page`)
    await mount(frame)
  }

  beforeEach(async () => {
    for (const other of context.pages()) if (other !== page) await other.close()
    await anyPageAt(site, vault.frame!)
    await heard('ready')
  })

  const frameOf = () => page.frames().find((frame) => frame.url().startsWith(keys))!
  const field = () => page.frameLocator('iframe').locator('input')

  /** The first message of a kind that the page heard. */
  async function heard<Kind extends FrameMessage['kind']>(kind: Kind) {
    await page.waitForFunction(`heard.some((one) => one.kind === '${kind}')`)
    const messages = (await page.evaluate('heard')) as FrameMessage[]
    const found = messages.find((one) => one.kind === kind)
    return frameMessageSchema.parse(found) as Extract<FrameMessage, { kind: Kind }>
  }
  const mount = (address: string) => page.evaluate(`mountFrame('${address}')`)
  const order = (job: string, more: object = {}) =>
    page.evaluate(`askToSeal(${JSON.stringify({ provider: 'openai', job, ...more })})`)

  async function opened({ enc, ct, kid, aad }: Record<'enc' | 'ct' | 'kid' | 'aad', string>) {
    type Objects = { KEY_VAULT: DurableObjectNamespace<KeyVaultApi> }
    const { KEY_VAULT } = await system.harness.getWorker<Objects>('jobs').getEnv()
    const { sid } = vault
    const use = { sid, provider: 'openai', job: 'job-1' } as const
    const stub = KEY_VAULT.get(KEY_VAULT.idFromName(sid))
    const { key } = (await stub.open({ enc, ct, kid, aad }, use, 'use avatar 1')) as OpenedKey
    return key && new TextDecoder().decode(key)
  }

  it('hands the page a sealed key, which its vault opens, and is empty then', async () => {
    await field().fill(` ${canary}\n`)
    await order('job-1')
    const { kind: _kind, last4, ...sealed } = await heard('sealed')
    expect(last4).toBe(canary.slice(-4))
    await expect.poll(() => field().inputValue()).toBe('')
    expect(await opened(sealed)).toBe(canary)
  })

  it('says what is no key, and tells the page when the visitor is done', async () => {
    await field().fill('too short')
    await order('job-1')
    await heard('unfit')
    await page.frameLocator('iframe').getByRole('alert').getByText('not a key').waitFor()
    await field().press('Enter')
    await heard('entered')
  })

  it('shows what was typed to who asks for it, and hides it again', async () => {
    await field().fill(canary)
    const eye = page.frameLocator('iframe').getByRole('button', { name: 'Show' })
    const looks = async () => [
      await field().getAttribute('type'),
      await eye.getAttribute('aria-pressed'),
    ]
    await eye.click()
    await expect.poll(looks).toEqual(['text', 'true'])
    await eye.click()
    await expect.poll(looks).toEqual(['password', 'false'])
  })

  it('is in the visitor’s language, and looks as the site was switched to', async () => {
    await mount(`${vault.frame!}&lang=ar&scheme=dark`)
    await page.waitForFunction(`heard.filter(({ kind }) => kind === 'ready').length > 1`)
    const html = page.frameLocator('iframe >> nth=1').locator('html')
    expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual(['ar', 'rtl'])
    expect(await html.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe(
      'dark',
    )
  })

  it('says that it has ended where its vault is gone', async () => {
    await mount(`${keys}/key-frame?vault=${'A'.repeat(43)}`)
    await heard('gone')
  })

  it('is alone on its host, and nowhere else', async () => {
    const path = new URL(vault.frame!).pathname + new URL(vault.frame!).search
    const at = async (origin: string, asked: string) => (await fetch(origin + asked)).status
    expect(await at(keys, path)).toBe(200)
    expect(await at(site, path)).toBe(404)
    for (const other of ['/', '/me', '/api/v1/session', '/u/ada-atlas', '/badge/ada-atlas.svg'])
      expect([other, await at(keys, other)]).toEqual([other, 404])
    const document = await fetch(keys + path)
    expect(document.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'sha256-[^ ]+'; style-src 'sha256-[^ ]+'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors http:\/\/127\.0\.0\.1:\d+; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts$/,
    )
    expect(document.headers.get('set-cookie')).toBeNull()
  })

  it('is framed by no other site', async () => {
    await anyPageAt(`http://localhost:${ports[0].port}`, vault.frame!)
    await page.locator('iframe[data-loaded]').waitFor()
    expect(await page.evaluate('heard')).toEqual([])
    expect(page.frames().some((frame) => frame.url().startsWith(keys))).toBe(false)
  })

  it('lets nothing out but its messages, had it a hostile script itself', async () => {
    await field().fill(canary)
    const tried = await frameOf().evaluate(`(${tryFromWithin})('${site}')`)
    expect(tried).toEqual({
      fetch: 'refused',
      image: 'refused',
      storage: 'refused',
      cookies: 'refused',
      html: 'refused',
      origin: 'null',
    })
  })

  describe('is read by no hostile script of the site', () => {
    it('in any of these ways', async () => {
      expect(await page.evaluate('Object.keys(attempts)')).toEqual(attempts)
      expect(attempts.length).toBeGreaterThanOrEqual(12)
    })

    const attempt = (way: string) =>
      page.evaluate(
        `attempts[${JSON.stringify(way)}](${JSON.stringify({ frame: vault.frame, keys })})`,
      )
    const everythingSeen = async () => (await page.evaluate('everythingSeen()')) as string

    it.each(attempts)('by %s', async (way) => {
      await field().fill(canary.slice(0, 24))
      await attempt(way)
      // Where the frame is another document by now, there is no field any more.
      const rest = field().pressSequentially(canary.slice(24), { timeout: 500 })
      await rest.catch(() => undefined)
      const seen = await everythingSeen()
      expect(seen).toContain('tried')
      const parts = Array.from(canary.slice(5), (_, at) => canary.slice(at, at + 6))
      expect(parts.filter((part) => seen.includes(part))).toEqual([])
    })

    it.each([
      'taking the focus and the keys that are pressed',
      'forms, and what a browser fills in',
    ])('though %s would have shown it: in a field of the page itself it is seen', async (way) => {
      await attempt(way)
      await page.locator('#key').pressSequentially(canary)
      expect(await everythingSeen()).toContain(canary)
    })

    it('by a pair of its own: the frame seals to the vault’s alone', async () => {
      await field().fill(canary)
      const mine = { kid: 'A'.repeat(22), publicKey: vault.publicKey, key: vault.publicKey }
      await order('job-1', { sid: mine.kid, ...mine })
      const { kind: _kind, last4: _last4, ...sealed } = await heard('sealed')
      expect(sealed.kid).toBe(vault.kid)
      expect(await opened(sealed)).toBe(canary)
    })
  })
})
