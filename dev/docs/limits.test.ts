import { readFileSync } from 'node:fs'
import { unstable_readConfig } from 'wrangler'
import { describe, expect, it } from 'vitest'
import { floodGuards } from '../../shared/limits/limits.ts'
import { limitsDocument, path } from './limits.ts'

describe('docs/limits.md', () => {
  it('holds the tables as the data has them (node dev/docs/limits.ts writes them)', async () => {
    expect(readFileSync(path, 'utf8')).toBe(await limitsDocument())
  })
})

describe('the guards in wrangler.toml', () => {
  it('have the numbers that are declared', () => {
    const { ratelimits } = unstable_readConfig({ config: 'wrangler.toml' })
    const inConfig = (ratelimits as { name: string; simple: unknown }[]).map(({ name, simple }) => [
      name,
      simple,
    ])
    const simple = ({ quota, windowSeconds }: (typeof floodGuards)['api' | 'embeds']) => ({
      limit: quota,
      period: windowSeconds,
    })
    expect(inConfig).toEqual([
      ['API_FLOOD', simple(floodGuards.api)],
      ['EMBED_FLOOD', simple(floodGuards.embeds)],
    ])
  })
})
