import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change, ChangedFile } from '../change.ts'
import { riskOf, type Risk } from './index.ts'
import { metricsOf } from './metrics.ts'
import type { RiskModel } from './model.ts'
import weights from './weights.json' with { type: 'json' }

const shown: RiskModel = { ...weights, isShown: true }

const fileOf = (path: string, added: number, deleted = 0, given: Partial<ChangedFile> = {}) => ({
  path,
  status: 'modified' as const,
  addedLines: Array.from({ length: added }, (_, line) => line + 1),
  removedLines: deleted,
  commentable: [],
  ...given,
})
const changeOf = (files: readonly ChangedFile[], unnamed = 0): Change => ({
  files,
  unreadFiles: files.filter(({ unread }) => unread !== undefined).length + unnamed,
})
const risk = (files: readonly ChangedFile[]): Risk => riskOf(changeOf(files), shown)!

const path = fc
  .array(fc.constantFrom('a', 'b', 'c', 'src', 'x.ts', 'y.py'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('/'))
const written = fc
  .tuple(path, fc.nat(300), fc.nat({ max: 1_000_000 }))
  .map(([name, added, deleted]) => fileOf(name, added + 1, deleted))
const files = fc.array(written, { minLength: 1, maxLength: 8 })

describe('the risk of a change', () => {
  it('is a probability with a band, whose reasons add up to it', () => {
    fc.assert(
      fc.property(files, (given) => {
        const { probability, band, reasons } = risk(given)
        expect(probability).toBeGreaterThanOrEqual(0)
        expect(probability).toBeLessThanOrEqual(1)
        const rank = [0, shown.bands.medium, shown.bands.high].filter((from) => probability >= from)
        expect(band).toBe(['low', 'medium', 'high'][rank.length - 1])
        const moved = reasons.reduce((sum, { contribution }) => sum + contribution, 0)
        expect(Math.log(probability / (1 - probability))).toBeCloseTo(shown.intercept + moved, 6)
        const sizes = reasons.map(({ contribution }) => Math.abs(contribution))
        expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
      }),
    )
  })

  it('is the same in any order, and with more of what nobody wrote or nobody changed', () => {
    const nobodys = fc.constantFrom<ChangedFile>(
      fileOf('package-lock.json', 900, 9),
      fileOf('vendor/a.go', 50, 0, { unread: 'vendored' }),
      fileOf('logo.png', 0, 0, { unread: 'binary' }),
      fileOf('other/a.ts', 70, 0, { unread: 'generated' }),
      fileOf('moved/far/a.ts', 0, 0, { status: 'renamed', previousPath: 'a.ts' }),
    )
    fc.assert(
      fc.property(files, fc.array(nobodys), (given, more) => {
        expect(risk([...more, ...given.toReversed()])).toEqual(risk(given))
      }),
    )
  })

  it('is never less for a change that is larger', () => {
    fc.assert(
      fc.property(files, written, (given, more) => {
        const [first, ...others] = given as [ChangedFile, ...ChangedFile[]]
        const longer = fileOf(first.path, first.addedLines.length + 9, first.removedLines + 1)
        const { probability } = risk(given)
        expect(risk([longer, ...others]).probability).toBeGreaterThanOrEqual(probability)
        expect(risk([...given, more]).probability).toBeGreaterThanOrEqual(probability)
      }),
    )
  })

  it('is unknown where lines are, and where nothing was written', () => {
    const known = fileOf('a.ts', 3)
    expect(riskOf(changeOf([known], 1), shown)).toBeUndefined()
    for (const unread of ['diff_missing', 'too_many_files', 'too_large'] as const)
      expect(riskOf(changeOf([known, fileOf('b.ts', 0, 0, { unread })]), shown)).toBeUndefined()
    expect(riskOf(changeOf([]), shown)).toBeUndefined()
    expect(riskOf(changeOf([fileOf('yarn.lock', 10)]), shown)).toBeUndefined()
    expect(risk([known, fileOf('b.ts', 4, 0, { unread: 'unavailable', isPartial: true })])).toEqual(
      risk([known, fileOf('b.ts', 4)]),
    )
  })

  it('is not told by a model that may not be shown', () => {
    const change = changeOf([fileOf('a.ts', 3)])
    expect(riskOf(change, { ...shown, isShown: false })).toBeUndefined()
    expect(riskOf(change)).toEqual(weights.isShown ? riskOf(change, shown) : undefined)
  })
})

it('counts lines, directories, and different names of files', () => {
  const change = changeOf([
    fileOf('pom.xml', 2, 1),
    fileOf('core/pom.xml', 1, 1),
    fileOf('core/A.java', 40, 0),
    fileOf('core/B.java', 0, 7, { status: 'removed' }),
  ])
  expect(metricsOf(change)).toEqual({ added: 43, deleted: 9, directories: 2, files: 3 })
})
