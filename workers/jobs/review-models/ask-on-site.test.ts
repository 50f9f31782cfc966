/** The large model that the site pays for: asked from a budget alone, and only the one that is named. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PhantomError } from '../../platform/errors/index.ts'
import type { Payer } from '../../platform/limits/payer-name.ts'
import { siteKey } from '../gateway/doubles.fixture.ts'
import { gatewayAt } from '../gateway/gateway-world.fixture.ts'
import {
  json,
  serveProvider,
  type ProviderServer,
} from '../studio/providers/provider-server.fixture.ts'
import { askOnSite, nameOfModel, siteModelOf } from './ask-on-site.ts'

let server: ProviderServer
beforeAll(async () => {
  server = await serveProvider(json(401, { error: { code: 'invalid_api_key' } }))
})
afterAll(() => server.close())
beforeEach(() => void (server.seen.length = 0))

const question = { system: 'Look.', user: '{}', milliseconds: 2_000 }

async function ask(written: string, pay: (payers: readonly Payer[]) => Promise<unknown>) {
  const choice = siteModelOf(written)!
  const { gateway } = gatewayAt(server.url, { site: siteKey('openai') })
  return askOnSite(question, { choice, repository: 'a-hash' }, { gateway, pay })
}

describe('the large model of a site', () => {
  it.each([
    ['openai', 'openai/gpt'],
    ['anthropic/claude-x', 'anthropic/claude-x'],
    ['openrouter/a/b:free', 'openrouter/a/b:free'],
  ])('is named by %s', (written, name) => {
    expect(nameOfModel(siteModelOf(written)!).startsWith(name)).toBe(true)
  })

  it.each([undefined, '', 'off', 'true', 'nobody/x'])('is none where %s stands', (written) => {
    expect(siteModelOf(written)).toBeNull()
  })

  it('is paid by the repository and by all of them together, or not asked', async () => {
    const paid: Payer[] = []
    const asked = await ask('openai', async (payers) => void paid.push(...payers))
    expect(asked).toMatchObject({ kind: 'none', problem: 'invalid_key' })
    expect(paid.map(({ kind }) => kind)).toEqual(['login', 'address'])
    expect(server.seen).toHaveLength(1)
    for (const [code, problem] of [
      ['too_many', 'too_many'],
      ['store_unavailable', 'unavailable'],
    ] as const) {
      const refusing = async () => {
        throw new PhantomError(code)
      }
      expect(await ask('openai', refusing)).toMatchObject({ kind: 'none', problem })
    }
    expect(server.seen).toHaveLength(1)
  })

  it('is none of another provider than the site has a key for', async () => {
    const asked = await ask('anthropic', async () => undefined)
    expect([asked, server.seen]).toMatchObject([{ problem: 'not_offered' }, []])
  })
})
