/**
 * What machines leave behind whose clocks are ahead or behind: copies, scans and sessions dated
 * wrongly. No scan or embed fails for it, nothing is shown as fresh for longer than it may be, and
 * nobody's session outlives its time.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developersOf } from '../dev/facts/index.ts'
import { packScan, type StoredScan } from '../workers/edge/scan/stored-scan.ts'
import { loginSeal } from '../workers/platform/seal/index.ts'
import { formsOfOne, checkForm, see, svgForms, type EmbedForm } from './embed-forms.ts'
import { keepCopy } from './kept-copy.ts'
import { scanSecret, startSystem, type System } from './system.ts'
import { peopleOfLittleWork } from './twins.ts'

const hour = 60 * 60_000
const day = 24 * hour
const developers = developersOf(peopleOfLittleWork(200))
let seen = 0
const nextLogin = () => developers.logins[seen++]!

let system: System
beforeAll(async () => {
  system = await startSystem({ developers })
})
afterAll(() => system?.stop())

describe.each([
  ['an hour ahead', -hour],
  ['two days ahead', -2 * day],
  ['a year ahead', -365 * day],
  ['five hours behind', 5 * hour],
  ['two days behind', 2 * day],
])('a copy from a machine whose clock was %s', (_, ageMilliseconds) => {
  it('shows an image of each form, and is kept by no cache for longer than four hours', async () => {
    const ask = async (form: EmbedForm) => {
      const login = nextLogin()
      await keepCopy(system, { login, ageMilliseconds, score: 61 })
      const embed = await see(system, form.path(login, login))
      checkForm(form, embed)
      expect(embed.keptSeconds).toBeLessThanOrEqual(4 * 3600)
      return { login, embed }
    }
    for (const form of [...svgForms, ...formsOfOne]) await ask(form)
  })

  it('is read again, so that it soon has its true date', async () => {
    const login = nextLogin()
    await keepCopy(system, { login, ageMilliseconds, score: 61 })
    const state = async () => {
      // Words that nobody has asked for are not in the isolate's memory.
      const embed = await see(system, `/badge/${login}.svg?label=${Math.random()}`)
      return embed.keptSeconds
    }
    // What was read just now is fresh for nearly four hours.
    await expect.poll(state, { timeout: 30_000, interval: 1_000 }).toBeGreaterThan(3.5 * 3600)
    expect(await state()).toBeLessThanOrEqual(4 * 3600)
  })
})

describe.each([
  ['an hour ahead', hour],
  ['a year ahead', 365 * day],
  ['an hour behind', -hour],
])('a scan from a machine whose clock was %s', (_, jump) => {
  it('is answered, and is kept by no cache for longer than a minute', async () => {
    const login = nextLogin()
    const first = await system.fetch(`/api/v1/scans/${login}`)
    const body = new Uint8Array(await first.arrayBuffer())
    const scannedAt = Date.now() + jump
    const etag = first.headers.get('etag')!.replaceAll('"', '')
    const scan: StoredScan = { scannedAt, freshUntil: scannedAt + hour / 4, etag, body }
    const seal = await loginSeal(scanSecret, 'scan', login)
    const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes)
    const { SCANS_KV } = await system.harness.getWorker<{ SCANS_KV: KVNamespace }>().getEnv()
    const sealed = await seal.seal(packScan(scan), random)
    await SCANS_KV.put(`scan:${seal.name}`, sealed, { expirationTtl: 1800 })

    const again = await system.fetch(`/api/v1/scans/${login}`)
    expect(again.status).toBe(200)
    expect(((await again.json()) as { subject: { login: string } }).subject.login).toBe(login)
    expect(again.headers.get('cache-control')).toMatch(/^public, max-age=([0-9]|[1-5][0-9]|60)$/)
  })
})

describe('a session', () => {
  const ask = (method: string, cookie: string) =>
    system.fetch('/api/v1/session', { method, headers: { origin: system.url.origin, cookie } })
  /** Moves the ends of everything that is kept, as a jump of the clock would. */
  const move = async (milliseconds: number) => {
    const jobs = system.harness.getWorker('jobs')
    for (const id of await jobs.listDurableObjectIds('StoreShard')) {
      const storage = await jobs.getDurableObjectStorage('StoreShard', { id })
      await storage.exec('update entries set ends_at = ends_at + ?', milliseconds)
    }
  }

  it('is over when the clock says so, and a new one begins', async () => {
    const begun = await ask('POST', '')
    const [cookie = ''] = begun.headers.get('set-cookie')!.split(';')
    await move(-hour)
    expect(await (await ask('GET', cookie)).json()).toMatchObject({ kind: 'none' })
    expect((await ask('POST', cookie)).status).toBe(200)
  })

  it('does not outlive its own date, however long a store of another clock keeps it', async () => {
    const begun = await ask('POST', '')
    const [cookie = ''] = begun.headers.get('set-cookie')!.split(';')
    await move(365 * day)
    const view = (await (await ask('GET', cookie)).json()) as { endsAt: string }
    expect(Date.parse(view.endsAt) - Date.now()).toBeLessThanOrEqual(hour / 2)
  })
})
