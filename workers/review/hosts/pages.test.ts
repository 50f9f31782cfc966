import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPages } from './pages.ts'
import { createPatchBudget } from './patch-budget.ts'

describe('pages', () => {
  it('are read in order, to the last one or to the most that is read, and once each', async () => {
    const sizes = fc.record({
      count: fc.nat(60),
      size: fc.integer({ min: 1, max: 7 }),
      most: fc.nat(60),
    })
    await fc.assert(
      fc.asyncProperty(sizes, async ({ count, size, most }) => {
        const all = Array.from({ length: count }, (_, at) => at)
        const asked: number[] = []
        const read: number[] = []
        const pages = readPages(size, most, async (page) => {
          asked.push(page)
          return all.slice((page - 1) * size, page * size)
        })
        for await (const items of pages) read.push(...items)
        expect(read).toEqual(all.slice(0, Math.ceil(most / size) * size))
        expect(asked).toEqual([...new Set(asked)])
      }),
    )
  })

  it('that never end come to an end', async () => {
    let asked = 0
    for await (const items of readPages(1, 50, async () => [(asked += 1)]))
      expect(items).toHaveLength(1)
    expect(asked).toBe(50)
  })
})

describe('patches', () => {
  const patch = (lines: number) => `@@ -0,0 +1,${lines} @@\n${'+a\n'.repeat(lines)}`

  it('are held while there is room; what does not fit takes none', () => {
    const read = createPatchBudget(20)
    const told = [12, 30, 5, 1].map((lines) => read('a.ts', patch(lines)))
    expect(told.map(({ hunks, isBeyond }) => isBeyond ?? hunks?.length)).toEqual([1, true, 1, true])
  })

  it('are not held of files that nobody reads, nor much of lockfiles', () => {
    const read = createPatchBudget()
    expect(read('dist/app.js', patch(10))).toEqual({})
    expect(read('yarn.lock', patch(10)).hunks).toHaveLength(1)
    expect(read('yarn.lock', patch(5_000))).toEqual({ isBeyond: true })
  })
})
