/** Signing in at stand-ins of a repository's host: the way there and back, and who meddles with it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { standInRepository as repository } from '../administration/hosts.fixture.ts'
import { addresses } from '../sign-in/sign-in.fixture.ts'
import {
  origin,
  refusalIn,
  serveConnectPlace,
  type ConnectPlace,
  type Step,
} from './connect.fixture.ts'

let place: ConnectPlace
beforeAll(async () => void (place = await serveConnectPlace()))
afterAll(() => place[Symbol.asyncDispose]())
beforeEach(() => place.reset())

describe('who goes', () => {
  it('is led to the host alone, back to its own address here, by PKCE where the host has it', async () => {
    for (const host of ['gitlab', 'bitbucket'] as const) {
      const visitor = place.browser()
      const form = { host, repository, redirect_uri: 'https://evil.example', return_to: '//evil' }
      const { told } = await visitor.ask('/reviews/connect?return_to=//evil.example', form)
      const url = new URL((told as Step<'away'>).address)
      expect(url.origin).toBe(addresses[host])
      const { searchParams: asked } = url
      expect(asked.get('redirect_uri')).toBe(`${origin}/reviews/connect/${host}`)
      expect(asked.get('state')).toMatch(/^[\w-]{43}$/)
      expect(asked.get('scope')).toBe(host === 'gitlab' ? 'api' : null)
      const method = asked.get('code_challenge_method')
      expect(method).toBe(host === 'gitlab' ? 'S256' : null)
      expect(url.href).not.toContain(repository.split('/')[1]!)
    }
  })

  it('without the challenge, or with a verifier of somebody else, gets no tokens of GitLab', async () => {
    const visitor = place.browser()
    const { told } = await visitor.ask('/reviews/connect', { host: 'gitlab', repository })
    const weakened = new URL((told as Step<'away'>).address)
    weakened.searchParams.set('code_challenge', 'A'.repeat(43))
    const back = await place.standIns.gitlab.decide(weakened.href)
    expect(refusalIn(await visitor.ask(back))).toBe('over')
  })

  it.each([
    { host: 'github' },
    { host: 'gitea' },
    { host: '' },
    { repository: '' },
    { repository: 'octo' },
    { repository: '../../user' },
    { repository: 'octo/phantom?x=1' },
    { repository: 'octo/phantom\nx' },
  ])('says where to: %o is nowhere', async (changes) => {
    const visitor = place.browser()
    const form = { host: 'gitlab', repository, ...changes }
    expect(refusalIn(await visitor.ask('/reviews/connect', form))).toBe('repository')
    expect(visitor.cookie()).toBe('')
  })

  it('may name the repository by its address', async () => {
    for (const text of [`https://gitlab.com/${repository}.git`, ` /${repository}/ `]) {
      const { told } = await place
        .browser()
        .ask('/reviews/connect', { host: 'gitlab', repository: text })
      expect(told).toMatchObject({ step: 'away', repository })
    }
  })

  it('leaves nothing at rest that the store alone could read', async () => {
    const visitor = place.browser()
    await visitor.go('gitlab')
    const keys = (await place.backend.execute(['KEYS', '*'])) as string[]
    const values = await Promise.all(keys.map((key) => place.backend.execute(['GET', key])))
    expect(keys.map((key) => key.split(':')[0])).toEqual(['connection'])
    const kept = JSON.stringify([keys, values.map((value) => [value, atob(String(value))])])
    for (const text of ['gitlab', 'octo', visitor.cookie().split('=')[1]!])
      expect(kept).not.toContain(text)
  })

  it('is told where there is nobody to go to', async () => {
    delete place.doors.clients.bitbucket
    expect((await place.browser().ask('/reviews/connect')).told).toMatchObject({
      hosts: ['gitlab'],
    })
    const form = { host: 'bitbucket', repository }
    await expect(place.browser().ask('/reviews/connect', form)).rejects.toMatchObject({
      code: 'not_configured',
    })
  })
})

describe('who comes back', () => {
  const nothing = () => {
    expect([place.hosts.webhooks.length, place.hookCount()]).toEqual([0, 0])
  }

  it('said no: that is told, and no word of the host', async () => {
    const visitor = place.browser()
    const back = new URL(await visitor.go('gitlab', 'no'))
    back.searchParams.set('error_description', '<script>alert("hostile")</script>')
    const { told } = await visitor.ask(back.href)
    expect(refusalIn({ told })).toBe('denied')
    expect(JSON.stringify(told)).not.toContain('hostile')
    nothing()
  })

  it('has a state once', async () => {
    const visitor = place.browser()
    const back = await visitor.go('gitlab')
    const [one, other] = await Promise.all([visitor.ask(back), visitor.ask(back)])
    expect([one, other].map(({ told }) => told.step).toSorted()).toEqual(['ask', 'done'])
    expect(refusalIn(await visitor.ask(back))).toBe('over')
    expect(place.hosts.webhooks).toHaveLength(1)
  })

  it('has a state, for ten minutes', async () => {
    const visitor = place.browser()
    const late = await visitor.go('gitlab')
    place.doors.clock.now += 600_000
    expect(refusalIn(await visitor.ask(late))).toBe('over')
    const bare = new URL(await visitor.go('gitlab'))
    bare.searchParams.delete('state')
    expect(refusalIn(await visitor.ask(bare.href))).toBe('over')
    for (const state of ['', 'x', 'A'.repeat(43), '../'.repeat(20), '__proto__']) {
      bare.searchParams.set('state', state)
      expect(refusalIn(await visitor.ask(bare.href))).toBe('over')
    }
    nothing()
  })

  it('is who went: another browser’s state counts for nobody, and is not used up', async () => {
    const [visitor, attacker] = [place.browser(), place.browser()]
    const back = await visitor.go('gitlab')
    await attacker.go('gitlab')
    expect(refusalIn(await attacker.ask(back))).toBe('over')
    attacker.takeCookie('')
    expect(refusalIn(await attacker.ask(back))).toBe('over')
    attacker.takeCookie(`${visitor.cookie()}; ${visitor.cookie()}`)
    expect(refusalIn(await attacker.ask(back))).toBe('over')
    nothing()
    expect((await visitor.ask(back)).told.step).toBe('done')
  })

  it('with the code of another session gets nothing for it', async () => {
    const [visitor, attacker] = [place.browser(), place.browser()]
    const stolen = new URL(await visitor.go('gitlab')).searchParams.get('code')!
    const back = new URL(await attacker.go('gitlab'))
    back.searchParams.set('code', stolen)
    expect(refusalIn(await attacker.ask(back.href))).toBe('over')
    nothing()
  })

  it('comes from the host that they went to', async () => {
    for (const [went, came] of [
      ['gitlab', 'bitbucket'],
      ['bitbucket', 'gitlab'],
    ] as const) {
      const visitor = place.browser()
      const back = (await visitor.go(went)).replace(`/connect/${went}`, `/connect/${came}`)
      expect(refusalIn(await visitor.ask(back))).toBe('over')
      expect(place.standIns[came].seen).toEqual([])
    }
    const visitor = place.browser()
    const back = new URL(await visitor.go('gitlab'))
    back.searchParams.set('iss', 'https://evil.example')
    expect(refusalIn(await visitor.ask(back.href))).toBe('over')
    nothing()
  })

  it('is answered in the language that their page had', async () => {
    const visitor = place.browser()
    const go = async (address: string, decision: 'yes' | 'no') => {
      const { told } = await visitor.ask(address, { host: 'gitlab', repository })
      const back = await place.standIns.gitlab.decide((told as Step<'away'>).address, decision)
      return (await visitor.ask(back)).language
    }
    expect(await go('/reviews/connect?lang=de', 'no')).toBe('de')
    expect(await go('/reviews/connect?lang=ar', 'yes')).toBe('ar')
    expect(await go('/reviews/connect?lang=%0d%0ax-evil:1', 'no')).toBe(null)
    expect(await go('/reviews/connect', 'no')).toBe(null)
  })

  it('with a parameter twice is not heard', async () => {
    for (const name of ['code', 'iss']) {
      const visitor = place.browser()
      const back = await visitor.go('gitlab')
      expect(refusalIn(await visitor.ask(`${back}&${name}=1&${name}=2`))).toBe('over')
    }
    nothing()
  })
})

it.each([
  [{ status: 500, body: 'hostile' }, 'host_unavailable'],
  [{ status: 401, body: '{"error":"invalid_client"}' }, 'host_refused'],
  [
    { status: 200, body: '{"access_token":"x","token_type":"mac","expires_in":1}' },
    'host_unavailable',
  ],
  [{ status: 200, body: '{"access_token":"x","token_type":"bearer"}' }, 'host_unavailable'],
  [
    {
      status: 200,
      body: '{"access_token":"x","refresh_token":"y","token_type":"bearer","scope":"read_api"}',
    },
    'host_refused',
  ],
])('a host that answers %o connects nothing, and says no more', async (fault, code) => {
  place.standIns.gitlab.faults.push({ of: 'POST /oauth/token', times: 1, ...fault })
  const visitor = place.browser()
  const back = await visitor.go('gitlab')
  await expect(visitor.ask(back)).rejects.toMatchObject({ code, fields: [] })
  expect(place.hookCount()).toBe(0)
})
