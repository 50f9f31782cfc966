import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileOf, findingOf } from './finding.fixture.ts'
import type { KnownFinding } from './known-finding.ts'
import { matchKnown } from './match.ts'
import { named, recognized, type FoundFinding } from './named-finding.ts'

const hash = async (text: string) => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Buffer.from(bytes).toString('base64url').slice(0, 24)
}

const danger = 'danger(input)'

/** The findings in a file: each line with `danger`, one as the other. */
async function foundIn(lines: readonly string[], path = 'a.py'): Promise<FoundFinding[]> {
  const findings = lines.flatMap((line, at) =>
    line.trim() === danger ? [findingOf({ path, line: at + 1, shape: danger })] : [],
  )
  const file = fileOf({ path, text: lines.join('\n') })
  return recognized(findings, new Map([[path, file]]), hash)
}

const remembered = (found: readonly FoundFinding[], state: KnownFinding['state'] = 'open') =>
  named(found, new Set()).map(({ finding: { rule, category, severity }, ...names }) => ({
    ...names,
    rule,
    category,
    severity,
    state,
    returns: 0,
    since: 0,
  }))

/** By the line in the first text, the line in the second, or null for what is gone. */
async function paired(before: readonly string[], after: readonly string[]) {
  const known = remembered(await foundIn(before))
  const matches = [...matchKnown(await foundIn(after), known, () => true)]
  return known.map((each) => {
    const [now] = matches.find(([, match]) => match === each) ?? []
    return [each.line, now?.line ?? null]
  })
}

/** Blocks that begin with a line of their own, which is all that tells them apart. */
const blocks = (...names: readonly string[]) =>
  names.flatMap((name) =>
    [`def ${name}():`, '    a = 1', '    b = 2', '    c = 3', '    d = 4'].concat(
      `    ${danger}`,
      '    return a',
      '    # e',
      '    # f',
      '    # g',
      '',
    ),
  )

describe('several findings that are alike', () => {
  it('are told apart by what stands around them: gone is the one that was removed', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 7 }),
        fc.nat(),
        fc.array(fc.nat(), { maxLength: 4 }),
        async (gaps, which, inserts) => {
          const filler = (count: number, name: string) =>
            Array.from({ length: count }, (_, at) => `line ${name} ${at}`)
          const before = gaps.flatMap((gap, at) => [...filler(gap, String(at)), danger])
          before.push(...filler(2, 'last'))
          const places = before.flatMap((line, at) => (line === danger ? [at] : []))
          const removed = places[which % places.length]!
          const after: (string | undefined)[] = before.with(removed, undefined as never)
          for (const [at, where] of inserts.entries())
            after.splice(where % after.length, 0, `inserted ${at}`)
          const left = after.filter((line) => line !== undefined)
          const pairs = await paired(before, left)
          expect(pairs.filter(([, now]) => now === null)).toEqual([[removed + 1, null]])
          const order = pairs.flatMap(([, now]) => now ?? [])
          expect(order).toEqual(order.toSorted((one, other) => one - other))
        },
      ),
      { numRuns: 120 },
    ))

  it('in blocks that are alike but for their first line, too', async () => {
    const names = ['one', 'two', 'three', 'four']
    for (const gone of names) {
      const pairs = await paired(blocks(...names), blocks(...names.filter((one) => one !== gone)))
      expect(pairs.map(([, now]) => now === null)).toEqual(names.map((one) => one === gone))
    }
  })

  it('are the same where blocks change places', async () => {
    const pairs = await paired(blocks('one', 'two', 'three'), blocks('three', 'one', 'two'))
    expect(pairs).toEqual([
      [6, 17],
      [17, 28],
      [28, 6],
    ])
  })

  it('are the same where one more comes before them, or they are indented', async () => {
    const indented = blocks('one', 'two').map((line) => `  ${line}`)
    expect(await paired(blocks('one', 'two'), [...blocks('zero'), ...indented])).toEqual([
      [6, 17],
      [17, 28],
    ])
  })

  it('go by their order where nothing else tells', async () => {
    const text = [danger, danger, danger]
    expect(await paired(text, text)).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ])
    expect((await paired(text, text.slice(1))).filter(([, now]) => now === null)).toHaveLength(1)
  })
})

describe('what is known of findings', () => {
  it('finds none twice, and as many as there can be, whatever was written around them', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'b', danger), { maxLength: 14 }),
        fc.array(fc.constantFrom('a', 'b', danger), { maxLength: 14 }),
        async (before, after) => {
          const known = remembered(await foundIn(before))
          const found = await foundIn(after)
          const matches = matchKnown(found, known, () => true)
          expect(matches.size).toBe(Math.min(found.length, known.length))
          expect(new Set(matches.values()).size).toBe(matches.size)
        },
      ),
      { numRuns: 100 },
    ))

  it('is what is open rather than what was fixed, among those otherwise alike', async () => {
    const found = await foundIn(['x', danger])
    const [fixed] = remembered(found, 'fixed')
    const open: KnownFinding = { ...fixed!, state: 'open', fingerprint: 'another' }
    expect([...matchKnown(found, [fixed!, open], () => true).values()]).toEqual([open])
  })

  it('without what stood around them is of an earlier version, and counts by order', async () => {
    const found = await foundIn(['x', danger, 'y', danger])
    const old = remembered(found).map((known) => ({
      ...known,
      context: undefined,
      alike: undefined,
      line: undefined,
    }))
    expect([...matchKnown(found, old, () => true).values()]).toEqual(old)
  })

  it('in a file that was not read went nowhere', async () => {
    const known = remembered(await foundIn([danger], 'unread.py'))
    const found = await foundIn([danger], 'other.py')
    expect(matchKnown(found, known, (file) => file !== known[0]!.file).size).toBe(0)
    expect(matchKnown(found, known, () => true).size).toBe(1)
  })

  it('keeps names apart, however many are alike', async () => {
    const found = await foundIn([danger, danger])
    const taken = new Set([found[0]!.alike, `${found[0]!.alike}+2`])
    const names = named(found, taken).map(({ fingerprint }) => fingerprint)
    expect(names).toEqual([`${found[0]!.alike}+1`, `${found[0]!.alike}+3`])
  })
})

describe('very many findings that are alike', () => {
  const contextOf = (number: number) => String(number).padStart(4, '0').repeat(10)

  it('are told apart in as many steps as there are, by what stands around them, then by order', async () => {
    const [one] = await foundIn([danger])
    const [before] = remembered([one!])
    let reads = 0
    const counted = <Each extends object>(
      each: Each,
      context: string,
    ): Each & { context: string } =>
      Object.defineProperty({ ...each, context }, 'context', {
        get: () => ((reads += 1), context),
        enumerable: false,
      }) as Each & { context: string }
    const found = Array.from({ length: 1_000 }, (_, at) =>
      counted({ ...one!, line: at + 1 }, contextOf(at)),
    )
    // In the opposite order, where all others are unknown: order alone would pair them wrongly.
    const known = Array.from({ length: 500 }, (_, at) =>
      counted({ ...before!, fingerprint: `known ${at}`, line: at + 1 }, contextOf(998 - 2 * at)),
    )
    known.push({ ...before!, fingerprint: 'changed', line: 501, context: contextOf(5_000) })
    const matches = [...matchKnown(found, known, () => true)]
    expect(matches).toHaveLength(501)
    const changed = matches.filter(([, match]) => match.fingerprint === 'changed')
    expect(changed.map(([each]) => each.line)).toEqual([2])
    const others = matches.filter(([, match]) => match.fingerprint !== 'changed')
    expect(others.filter(([each, match]) => each.context !== match.context)).toEqual([])
    expect(reads).toBeLessThan(20 * (found.length + known.length))
  })
})
