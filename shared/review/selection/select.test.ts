import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChangedFile } from '../change.ts'
import { confidences, severities, type Finding } from '../finding.ts'
import { fileOf, findingOf } from './finding.fixture.ts'
import type { KnownFinding } from './known-finding.ts'
import { recognized } from './named-finding.ts'
import { placeOf } from './place.ts'
import { select, type Selection, type SelectionInput } from './select.ts'
import { densityOf, totalsOf } from './totals.ts'

const hash = async (text: string) => `#${text}`

async function selected(
  findings: readonly Finding[],
  given: Partial<SelectionInput> & {
    budget?: number
    files?: ReadonlyMap<string, ChangedFile>
  } = {},
): Promise<Selection> {
  const paths = findings.map(({ path }) => path)
  const files = given.files ?? new Map(paths.map((path) => [path, fileOf({ path })]))
  return select({
    findings: await recognized(findings, files, hash),
    files,
    configuration: { comments: { budget: given.budget ?? 5, from: 'low' } },
    known: [],
    dismissed: new Set(),
    wasRead: () => true,
    weight: () => 0,
    ...given,
  })
}

/** What is remembered after a selection, where everything that was to be said was said. */
const remembered = (selection: Selection, before: readonly KnownFinding[] = []): KnownFinding[] => {
  const told = [
    ...selection.post.map(({ named }) => ({ named, comment: `comment ${named.fingerprint}` })),
    ...selection.list.map(({ named }) => ({ named, comment: undefined })),
  ]
  const isFixed = new Set(selection.fixed)
  const made = told.map(({ named: { finding, ...names }, comment }) => ({
    ...names,
    rule: finding.rule,
    category: finding.category,
    severity: finding.severity,
    state: 'open' as const,
    returns: 0,
    since: 0,
    ...(comment !== undefined && { comment }),
  }))
  return [
    ...before.map((known) => (isFixed.has(known) ? { ...known, state: 'fixed' as const } : known)),
    ...made,
  ]
}

const linesOf = ({ post }: Selection) => post.map(({ named }) => named.finding.line)

describe('what is said on lines', () => {
  it('is what matters most, within the budget; the rest is in the summary', async () => {
    const findings = [
      findingOf({ line: 1, severity: 'low' }),
      findingOf({ line: 2, severity: 'critical', confidence: 'medium' }),
      findingOf({ line: 3, severity: 'critical' }),
      findingOf({ line: 4, severity: 'high' }),
    ]
    const selection = await selected(findings, { budget: 3 })
    expect(linesOf(selection)).toEqual([3, 2, 4])
    expect(selection.list.map(({ named }) => named.finding.line)).toEqual([1])
  })

  it('is nothing unsure, and nothing below the least severity', async () => {
    const findings = [
      findingOf({ line: 1, confidence: 'low', severity: 'critical' }),
      findingOf({ line: 2, severity: 'low' }),
    ]
    const configuration = { comments: { budget: 5, from: 'medium' as const } }
    const selection = await selected(findings, { configuration })
    expect(selection.post).toEqual([])
    expect(selection.list.map(({ named }) => named.finding.line)).toEqual([2])
  })

  it('stands where the host shows lines, else in the summary', async () => {
    const files = new Map([['src/a.py', fileOf({ commentable: [4, 5, 6] })]])
    const selection = await selected([findingOf({ line: 3 }), findingOf({ line: 5 })], { files })
    expect(linesOf(selection)).toEqual([5])
    expect(selection.list).toHaveLength(1)
  })

  it('is said once of a line, by the graver rule, where two say the same', async () => {
    const selection = await selected([
      findingOf({ rule: 'python/os-system', severity: 'medium' }),
      findingOf({ rule: 'python/shell', severity: 'high', message: 'Another.' }),
      findingOf({ rule: 'python/else', cwe: 22, message: 'A path.', severity: 'low' }),
    ])
    expect(selection.post.map(({ named }) => named.finding.rule)).toEqual([
      'python/shell',
      'python/else',
    ])
    expect(selection.list).toEqual([])
  })

  it('goes by what people made of a rule, among findings otherwise alike', async () => {
    const findings = [
      findingOf({ rule: 'go/a', line: 1, cwe: 1 }),
      findingOf({ rule: 'go/b', line: 2, cwe: 2 }),
    ]
    const weight = ({ rule }: { rule: string }) => (rule === 'go/b' ? 1 : 0)
    expect(linesOf(await selected(findings, { weight }))).toEqual([2, 1])
  })
})

describe('after another push', () => {
  it('only what is new is said, whatever moved', async () => {
    const first = await selected([findingOf({ line: 10, shape: 'eval ( request )' })])
    const known = remembered(first)
    const moved = findingOf({ line: 90, shape: 'eval ( request )' })
    const second = await selected([moved, findingOf({ line: 3, shape: 'eval ( other )' })], {
      known,
    })
    expect(linesOf(second)).toEqual([3])
    expect(second.standing).toHaveLength(1)
    expect(second.fixed).toEqual([])
  })

  it('what was renamed is the same', async () => {
    const known = remembered(await selected([findingOf({ path: 'old.py' })]))
    const second = await selected([findingOf({ path: 'new/name.py' })], { known })
    expect([second.post, second.list, second.fixed]).toEqual([[], [], []])
    expect(second.standing).toHaveLength(1)
  })

  it('what vanished is fixed, but where nobody could look', async () => {
    const known = remembered(
      await selected([findingOf({ path: 'a.py' }), findingOf({ path: 'b.py' })]),
    )
    const [one] = known
    const second = await selected([], { known, wasRead: (file) => file !== one!.file })
    expect(second.standing).toEqual([{ known: one }])
    expect(second.fixed).toEqual(known.slice(1))
  })

  it('what comes back is said again, and known to have been there', async () => {
    const known = remembered(await selected([findingOf()]))
    const fixed = remembered(await selected([], { known }), known)
    const third = await selected([findingOf()], { known: fixed })
    expect(third.post).toEqual([expect.objectContaining({ before: fixed[0] })])
  })

  it('what was dismissed never is, in the whole repository and in any file', async () => {
    const [named] = await recognized([findingOf()], new Map(), hash)
    const dismissed = new Set([named!.shape])
    const selection = await selected(
      [findingOf({ path: 'other/b.py', line: 7, shape: 'run ( x ) 1' })],
      {
        dismissed,
      },
    )
    expect([selection.post, selection.list]).toEqual([[], []])
    expect(selection.dismissed).toHaveLength(1)
  })

  it('what says too little is dismissed in its own file alone', async () => {
    const [named] = await recognized([findingOf({ shape: 'a' })], new Map(), hash)
    const dismissed = new Set([named!.shape])
    const elsewhere = findingOf({ shape: 'a', path: 'b.py' })
    expect((await selected([elsewhere], { dismissed })).post).toHaveLength(1)
    expect((await selected([findingOf({ shape: 'a' })], { dismissed })).post).toHaveLength(0)
  })

  it('dismissing makes no room for the next one; fixing does', async () => {
    const known = remembered(await selected([findingOf({ line: 1 }), findingOf({ line: 2 })]))
    const isDismissed = [{ ...known[0]!, state: 'dismissed' as const }, known[1]!]
    const isFixed = [{ ...known[0]!, state: 'fixed' as const }, known[1]!]
    const findings = [findingOf({ line: 2 }), findingOf({ line: 3 })]
    expect((await selected(findings, { known: isDismissed, budget: 2 })).post).toEqual([])
    expect((await selected(findings, { known: isFixed, budget: 2 })).post).toHaveLength(1)
  })
})

describe('whatever is found, push after push', () => {
  const finding = fc.record({
    rule: fc.constantFrom('python/a', 'python/b', 'secrets/c'),
    path: fc.constantFrom('a.py', 'b.py', 'c.py'),
    line: fc.integer({ min: 1, max: 30 }),
    shape: fc.constantFrom('one shape of it', 'another shape', 'x'),
    severity: fc.constantFrom(...severities),
    confidence: fc.constantFrom(...confidences),
  })
  const pushes = fc.array(fc.array(finding.map(findingOf), { maxLength: 12 }), { maxLength: 5 })

  it('no comment is posted twice, none beyond the budget, and all that is sure enough is somewhere', () =>
    fc.assert(
      fc.asyncProperty(pushes, fc.integer({ min: 0, max: 6 }), async (all, budget) => {
        let known: KnownFinding[] = []
        for (const findings of all) {
          const selection = await selected(findings, { known, budget })
          const isOpen = new Set(
            known.filter(({ state }) => state === 'open').map(({ fingerprint }) => fingerprint),
          )
          const said = [...selection.post, ...selection.list]
          expect(said.filter(({ named }) => isOpen.has(named.fingerprint))).toEqual([])
          known = remembered(
            selection,
            known.filter(({ fingerprint, state }) => {
              const isAgain = said.some(({ named }) => named.fingerprint === fingerprint)
              return !(state === 'fixed' && isAgain)
            }),
          )
          const isStanding = (each: KnownFinding) =>
            each.comment !== undefined && each.state === 'open'
          expect(known.filter(isStanding).length).toBeLessThanOrEqual(budget)
          const again = await selected(findings, { known, budget })
          expect([again.post, again.list, again.fixed]).toEqual([[], [], []])
        }
      }),
      { numRuns: 150 },
    ))
})

describe('where a comment stands', () => {
  const suggestion = { startLine: 4, endLine: 5, replacement: 'better()' }

  it('is on the lines that its suggestion takes the place of', () => {
    const finding = findingOf({ line: 4, suggestion })
    expect(placeOf(finding, fileOf())).toEqual({ line: 5, startLine: 4, replacement: 'better()' })
  })

  it.each([
    ['of a secret', { rule: 'secrets/github-token', suggestion }],
    ['that reaches beyond what is shown', { suggestion: { ...suggestion, endLine: 9 } }],
    ['with marks of direction', { suggestion: { ...suggestion, replacement: 'a\u202Eb' } }],
    ['with what has no width', { suggestion: { ...suggestion, replacement: 'a\u200Bb' } }],
    ['that ends before it begins', { suggestion: { ...suggestion, endLine: 3 } }],
  ])('has no suggestion %s', (_, given) =>
    expect(placeOf(findingOf({ line: 4, ...given }), fileOf({}, 6))).toEqual({ line: 4 }),
  )
})

describe('the numbers of a review', () => {
  it('add up', () => {
    const found = (['security', 'quality', 'quality', 'architecture'] as const).map((category) => ({
      category,
    }))
    expect(totalsOf(found)).toEqual({ total: 4, security: 1, architecture: 1, quality: 2 })
  })

  it.each([
    [11, 100, 'critical'],
    [6, 100, 'high'],
    [2, 100, 'medium'],
    [1, 200, 'low'],
    [0, 100, 'none'],
    [0, 0, 'unknown'],
  ] as const)('of %i findings in %i lines say %s', (findings, lines, density) =>
    expect(densityOf(findings, lines)).toBe(density),
  )
})
