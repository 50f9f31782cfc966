import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../shared/review/finding.ts'
import { keyOfAll, nameOf } from './count-names.ts'
import { learnedWeight } from './learned-weight.ts'

const secret = 'a secret that keeps nothing secret, for tests only'
const now = Date.UTC(2026, 10, 22)
const finding = (rule: string): Pick<Finding, 'rule' | 'path' | 'confidence'> => ({
  rule,
  path: 'src/a.py',
  confidence: 'medium',
})

/** What was counted of a rule this month, as the database has it. */
async function counted(rule: string, outcome: 'accepted' | 'dismissed', n: number) {
  const key = await keyOfAll(secret)
  return { [await nameOf(key, { of: 'rule', month: '2026-11-01', rule, outcome })]: n }
}

/** Answers as the database does: with what it has of the names asked for. */
const reading = (rows: Record<string, number>) => async (names: string[]) =>
  Object.fromEntries(names.flatMap((name) => (name in rows ? [[name, rows[name]!]] : [])))

describe('the weight of findings', () => {
  it('rises with what was mended and falls with what was dismissed', async () => {
    const rows = {
      ...(await counted('a/good', 'accepted', 40)),
      ...(await counted('a/bad', 'dismissed', 40)),
    }
    const findings = ['a/good', 'a/new', 'a/bad'].map(finding)
    const weight = await learnedWeight(findings, { secret, now, read: reading(rows) })
    const [good, fresh, bad] = findings.map((each) => weight(each)) as [number, number, number]
    expect(good).toBeGreaterThan(fresh)
    expect(fresh).toBeGreaterThan(bad)
  })

  it('is what the rule says of itself where nothing can be read', async () => {
    const refused = { secret, now, read: () => Promise.reject(new Error('no database')) }
    const empty = { secret, now, read: reading({}) }
    const [one, other] = await Promise.all(
      [refused, empty].map(async (asked) =>
        (await learnedWeight([finding('a/b')], asked))(finding('a/b')),
      ),
    )
    expect(one).toBe(other)
  })

  it('asks for no name where nothing was found', async () => {
    const read = () => Promise.reject(new Error('nobody asks'))
    expect((await learnedWeight([], { secret, now, read }))(finding('a/b'))).toBeGreaterThan(0)
  })
})
