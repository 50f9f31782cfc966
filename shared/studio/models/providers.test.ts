import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { providerIds } from './descriptor.ts'
import { providerFailureCodes, providerFailures } from './failures.ts'
import { actualOf, estimateOf, unknownUsage } from './price.ts'
import { isRetired, modelOf, providers } from './providers.ts'
import { sizeFor } from './size-for.ts'

const all = providerIds.flatMap((id) => [...providers[id].models])

describe('the table of models', () => {
  it('has every model under one name, at its provider', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const id of providerIds) {
      for (const model of providers[id].models) {
        expect(model.provider).toBe(id)
        expect(modelOf(model.id)).toBe(model)
      }
    }
    expect(modelOf('constructor')).toBeNull()
  })

  it('names for what is retired something that is not, of the same provider', () => {
    const asOf = new Date('2026-11-21T00:00:00Z')
    const retired = all.filter((model) => isRetired(model, asOf))
    expect(retired.map(({ id }) => id)).toContain('gpt-image-1')
    for (const { replacedBy, provider } of retired) {
      const next = modelOf(replacedBy!)!
      expect(isRetired(next, asOf)).toBe(false)
      expect(next.provider).toBe(provider)
    }
  })

  it('retires a model on its day, not before', () => {
    const model = modelOf('gpt-image-1')!
    expect(isRetired(model, new Date('2026-10-22T23:59:59Z'))).toBe(false)
    expect(isRetired(model, new Date('2026-10-23T00:00:00Z'))).toBe(true)
  })

  it('keeps the key from every host of results that is not one of the API', () => {
    for (const { hosts, address, payer } of Object.values(providers)) {
      if (payer === 'site') continue
      expect(hosts.api).toContain(new URL(address).hostname)
      expect(new URL(address).protocol).toBe('https:')
    }
  })
})

describe('the price of an image', () => {
  const current = all.filter(({ price }) => price !== null)

  it('is estimated from and to, and more for more', () => {
    const side = fc.integer({ min: 256, max: 2000 })
    fc.assert(
      fc.property(
        fc.constantFrom(...current),
        side,
        side,
        fc.nat(3),
        (model, width, height, partials) => {
          const { low, high } = estimateOf(
            model.price!,
            { width, height },
            'x'.repeat(800),
            partials,
          )
          expect(low).toBeGreaterThan(0)
          expect(high).toBeGreaterThanOrEqual(low)
          const larger = estimateOf(
            model.price!,
            { width: 2 * width, height },
            'x'.repeat(800),
            partials,
          )
          expect(larger.high).toBeGreaterThanOrEqual(high)
        },
      ),
    )
  })

  it('of 1024² is between a cent and 30 cents, and on Workers AI a fifteenth of one', () => {
    for (const { id, price, sizes } of current) {
      const { size } = sizeFor({ width: 1024, height: 1024 }, sizes)
      const { low, high } = estimateOf(price!, size, 'x'.repeat(800), 0)
      if (id.startsWith('workers-ai')) expect(high).toBe(634)
      else expect(low > 5_000 && high < 300_000, id).toBe(true)
    }
  })

  it('is in the end what the provider says, or what its count comes to', () => {
    const { price } = modelOf('gpt-image-2')!
    const size = { width: 1024, height: 1024 }
    const counted = { inputTokens: 100, outputTokens: 1056, reportedMicros: null }
    expect(actualOf(price, size, counted)).toBe(100 * 5 + 1056 * 30)
    expect(actualOf(price, size, { ...counted, reportedMicros: 41_000.4 })).toBe(41_000)
    expect(actualOf(price, size, unknownUsage)).toBeNull()
    expect(actualOf(null, size, counted)).toBeNull()
    expect(actualOf(modelOf('gemini-3-pro-image')!.price, size, unknownUsage)).toBe(134_000)
    expect(actualOf(modelOf('workers-ai-flux-1-schnell')!.price, size, unknownUsage)).toBe(634)
  })
})

describe('the list of failures', () => {
  it('repeats by itself only what is free', () => {
    for (const code of providerFailureCodes) {
      const { retryable, charged } = providerFailures[code]
      if (retryable) expect(charged, code).toBe('no')
    }
  })
})
