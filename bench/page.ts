/**
 * How long a visitor waits in Chromium for the page of a login that nobody has asked for, with GitHub
 * 100 ms away: from the navigation until the shell, the provisional and the final card are painted.
 */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../e2e/browser.ts'
import { benchFolder } from './bounds.ts'
import { median, printFigures, progress } from './figures.ts'
import { startFront } from './front.ts'
import { placeProduct } from './placed-product.ts'
import { unseenLogin } from './upstream.ts'

const latencyMilliseconds = 100
const warmUps = 5
const visits = 20

/** Runs in the page: a frame that begins after the one in which an element was laid out has shown it. */
const notePaints = `
  window.painted = {}
  const selectors = { shell: '.waiting, .stage', provisional: '.stage', final: '.stage[data-stage=final]' }
  const look = () => {
    for (const [name, selector] of Object.entries(selectors)) {
      const element = document.querySelector(selector)
      if (element?.nextSibling || element?.querySelector('.scope, .scope-empty'))
        window.painted[name] ??= performance.now()
    }
    if (!window.painted.final) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
`

await using product = await placeProduct(benchFolder())
const { edge, upstream } = product
await using workerd = await product.start()
const files = join(import.meta.dirname, '../dist/client')
await using front = await startFront(files, workerd.url(edge.name))
await using browser = await openBrowser()

upstream.setLatency(0)
progress(`letting GitHub's stand-in and the runtime warm up`)
for (const { login } of upstream.facts) await (await fetch(`${front.url}/u/${login}`)).text()
upstream.setLatency(latencyMilliseconds)
const logins = upstream.facts.filter(({ login }) => !login.includes('[')).map(({ login }) => login)
for (let n = 0; n < warmUps; n += 1) await visit(browser, loginOf(n))

progress(`opening the pages of ${visits} people in Chromium`)
const seen: Painted[] = []
for (let n = warmUps; n < warmUps + visits; n += 1) seen.push(await visit(browser, loginOf(n)))
const of = (stage: keyof Painted) => median(seen.map((painted) => painted[stage]))

printFigures([
  { name: 'page.shell.p50', value: of('shell'), unit: 'ms', target: '<= 150' },
  { name: 'page.provisional.p50', value: of('provisional'), unit: 'ms', target: '<= 350' },
  { name: 'page.final.p50', value: of('final'), unit: 'ms', target: '<= 1000' },
  { name: 'page.script.gzip', value: await scriptKibibytes(), unit: 'KB', target: '<= 40' },
])

function loginOf(n: number): string {
  return unseenLogin(logins[n % logins.length] ?? '', n)
}

/** Milliseconds from the navigation until each was painted. */
type Painted = { shell: number; provisional: number; final: number }

/** Each visitor is a new one, who comes from the first page as somebody does who types a login there. */
async function visit(visitor: Browser, login: string): Promise<Painted> {
  const context = await visitor.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    await page.addInitScript({ content: notePaints })
    await page.goto(front.url)
    await page.goto(`${front.url}/u/${login}`)
    await page.waitForFunction('window.painted?.final')
    return (await page.evaluate('window.painted')) as Painted
  } finally {
    await context.close()
  }
}

/** All scripts of a result's page together. */
async function scriptKibibytes(): Promise<number> {
  const html = await (await fetch(`${front.url}/u/${logins[0]}`)).text()
  const addresses = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address]) => address!)
  const scripts = addresses.map(async (address) => {
    const content = await (await fetch(front.url + address)).bytes()
    return gzipSync(content, { level: 9 }).length
  })
  return (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0) / 1024
}
