import { describe, expect, it } from 'vitest'
import type { EdgeEnv } from '../../platform/bindings.ts'
import type { TallyCounts } from '../../platform/tally/index.ts'
import { countEmbed, countReading, flushTally } from './tally.ts'

/** A deployment whose tally can be away; each is an isolate of its own. */
function deployment({ isAway = (): boolean => false } = {}) {
  const added: TallyCounts[] = []
  const object = {
    add: async (counts: TallyCounts) => {
      if (isAway()) throw new Error('away')
      added.push(counts)
    },
  }
  const env = { EMBED_TALLY: { idFromName: () => 'id', get: () => object } }
  return { env: env as unknown as EdgeEnv, added }
}

const second = 1_000

describe('what an isolate counts', () => {
  it('is sent together, and then not again', async () => {
    const { env, added } = deployment()
    countEmbed(env, { outcome: 'fresh', from: 'memory' })
    countEmbed(env, { outcome: 'fresh', from: 'store' })
    countReading(env, 'answered')
    await flushTally(env, 60 * second)
    expect(added).toEqual([{ fresh: 2, memory: 1, store: 1, answered: 1 }])
    countReading(env, 'limited')
    await flushTally(env, 120 * second)
    expect(added[1]).toEqual({ limited: 1 })
  })

  it('is sent at most every 15 seconds, and nothing has to be waited for between', async () => {
    const { env, added } = deployment()
    countReading(env, 'answered')
    await flushTally(env, 60 * second)
    countReading(env, 'answered')
    expect(flushTally(env, 74 * second)).toBeNull()
    await flushTally(env, 75 * second)
    expect(added).toHaveLength(2)
  })

  it('is sent with the next when it could not be sent', async () => {
    let isAway = true
    const { env, added } = deployment({ isAway: () => isAway })
    countReading(env, 'failing')
    await flushTally(env, 60 * second)
    isAway = false
    countReading(env, 'failing')
    await flushTally(env, 90 * second)
    expect(added).toEqual([{ failing: 2 }])
  })
})
