import { describe, expect, it } from 'vitest'
import type { EdgeEnv } from '../../platform/bindings.ts'
import type { TallyCounts } from '../../platform/tally/index.ts'
import { createIsolateTally } from './tally.ts'

/** An isolate of a deployment whose tally can be away. */
function deployment({ isAway = (): boolean => false } = {}) {
  const added: TallyCounts[] = []
  const object = {
    add: async (counts: TallyCounts) => {
      if (isAway()) throw new Error('away')
      added.push(counts)
    },
  }
  const env = { EMBED_TALLY: { idFromName: () => 'id', get: () => object } }
  return { env: env as unknown as EdgeEnv, added, ...createIsolateTally() }
}

const second = 1_000

describe('what an isolate counts', () => {
  it('is sent together, and then not again', async () => {
    const { env, added, countEmbed, countReading, flush } = deployment()
    countEmbed({ outcome: 'fresh', from: 'memory' })
    countEmbed({ outcome: 'fresh', from: 'store' })
    countReading('answered')
    await flush(env, 60 * second)
    expect(added).toEqual([{ fresh: 2, memory: 1, store: 1, answered: 1 }])
    countReading('limited')
    await flush(env, 120 * second)
    expect(added[1]).toEqual({ limited: 1 })
  })

  it('is sent at most every 15 seconds, and nothing has to be waited for between', async () => {
    const { env, added, countReading, flush } = deployment()
    countReading('answered')
    await flush(env, 60 * second)
    countReading('answered')
    expect(flush(env, 74 * second)).toBeNull()
    await flush(env, 75 * second)
    expect(added).toHaveLength(2)
  })

  it('is sent as often as a deployment wants', async () => {
    const { env, added, countReading, flush } = deployment()
    const quick: EdgeEnv = { ...env, TALLY_SECONDS: '2' }
    countReading('answered')
    await flush(quick, 60 * second)
    countReading('answered')
    expect(flush(quick, 61 * second)).toBeNull()
    await flush(quick, 62 * second)
    expect(added).toHaveLength(2)
  })

  it('fails nobody when there is no tally at all', async () => {
    const { added, env, countReading, flush } = deployment()
    countReading('answered')
    await flush({} as EdgeEnv, 60 * second)
    await flush(env, 90 * second)
    expect(added).toEqual([{ answered: 1 }])
  })

  it('is sent with the next when it could not be sent', async () => {
    let isAway = true
    const { env, added, countReading, flush } = deployment({ isAway: () => isAway })
    countReading('failing')
    await flush(env, 60 * second)
    isAway = false
    countReading('failing')
    await flush(env, 90 * second)
    expect(added).toEqual([{ failing: 2 }])
  })
})
