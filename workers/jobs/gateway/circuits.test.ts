import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createCircuits, type Verdict } from './circuits.ts'
import { closeAll, failure, serve, siteKey } from './doubles.fixture.ts'
import { askingOf, choiceOf, exampleOrder, gatewayAt } from './gateway-world.fixture.ts'

afterEach(closeAll)

const verdicts = fc.constantFrom<Verdict>('alive', 'failing', 'unknown')

describe('a circuit', () => {
  it('lets one try after the cooldown, whoever else asks at the same time', () => {
    const circuits = createCircuits()
    for (let failed = 0; failed < 3; failed += 1) circuits.enter('one', 0)!('failing', 0)
    expect(circuits.enter('one', 29_999)).toBeNull()
    const leave = circuits.enter('one', 30_000)!
    expect(circuits.enter('one', 30_000)).toBeNull()
    leave('unknown', 30_001)
    const again = circuits.enter('one', 30_002)!
    again('alive', 30_003)
    expect(circuits.enter('one', 30_004)).not.toBeNull()
    expect(circuits.enter('one', 30_004)).not.toBeNull()
  })

  it('is open only after three failures with nothing good between, and never for long', () => {
    fc.assert(
      fc.property(fc.array(verdicts, { maxLength: 40 }), (ends) => {
        const circuits = createCircuits()
        let inARow = 0
        for (const [now, verdict] of ends.entries()) {
          const leave = circuits.enter('one', now)
          expect(leave === null).toBe(inARow >= 3)
          if (!leave) break
          leave(verdict, now)
          inARow = verdict === 'failing' ? inARow + 1 : verdict === 'alive' ? 0 : inARow
        }
        expect(circuits.enter('one', ends.length + 30_000)).not.toBeNull()
      }),
    )
  })

  it('is one for each name, and no crowd of names keeps them all in memory', () => {
    const circuits = createCircuits()
    const fail = (name: string) => circuits.enter(name, 0)!('failing', 0)
    for (let failed = 0; failed < 3; failed += 1) fail('first')
    expect(circuits.enter('second', 1)).not.toBeNull()
    expect(circuits.enter('first', 1)).toBeNull()
    for (let index = 0; index < 64; index += 1) circuits.enter(`name ${index}`, 1)
    expect(circuits.enter('first', 1)).not.toBeNull()
  })
})

describe('a circuit of the gateway', () => {
  const failing = () => serve(failure(500))
  const onSite = [{ provider: 'openai', key: null }] as const

  it('opens after three failures on the site’s key, and tries once after its cooldown', async () => {
    const front = await failing()
    let now = 1_000_000
    const chance = { now: () => now, wait: async () => {}, random: () => 0 }
    const { gateway } = gatewayAt(front.url, { site: siteKey(), chance })
    const outcome = async () =>
      (await gateway.ask(exampleOrder, askingOf(onSite))).tries[0]!.outcome
    expect([await outcome(), await outcome(), await outcome()]).toEqual(Array(3).fill('server'))
    expect([await outcome(), front.seen.length]).toEqual(['circuit-open', 3])
    now += 30_000
    expect([await outcome(), await outcome(), front.seen.length]).toEqual([
      'server',
      'circuit-open',
      4,
    ])
  })

  it.each([401, 429, 500, 503])('is not opened by visitors’ keys: %i', async (status) => {
    const front = await serve(failure(status))
    const { gateway } = gatewayAt(front.url, { site: siteKey() })
    for (let asked = 0; asked < 5; asked += 1) {
      await gateway.ask(exampleOrder, askingOf([choiceOf('openai')]))
    }
    const { tries } = await gateway.ask(exampleOrder, askingOf(onSite))
    expect(tries[0]!.outcome).not.toBe('circuit-open')
  })
})
