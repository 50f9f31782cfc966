import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { retentionSchema } from '../../../shared/api/retention.ts'
import { classesByPrefix, classNames, classRules, notCounted } from './classes.ts'
import { reportOf, stocksOf, type Entry, type Finding } from './report.ts'

const now = Date.UTC(2026, 10, 21, 12)
const minute = 60_000
const ofNames = Object.values(classesByPrefix)
const found = (...entries: Entry[]): Finding[] => [
  { classes: ofNames, stocks: stocksOf(entries, true) },
]
const classIn = (findings: Finding[], name: string) =>
  reportOf(findings, now).classes.find((one) => one.name === name)!

describe('the classes of stored things', () => {
  it('are the rows of STORAGE.md, but for those that nobody can count', () => {
    const text = readFileSync(new URL('../../../STORAGE.md', import.meta.url).pathname, 'utf8')
    const [table = ''] = text.split('\n## ')
    const rows = table
      .split('\n')
      .filter((line) => /^\| (?!what +\||---|store )/.test(line))
      .map((line) => line.split('|')[1]!.trim().replaceAll("'", '’'))
      .filter((name) => !['Workers KV', 'Upstash Redis'].includes(name))
      .filter((name) => !name.startsWith('Durable Objects'))
    const known = [...classNames, ...notCounted.map(({ name }) => name)]
    expect([...known].sort()).toEqual([...rows].sort())
  })
})

describe('the report', () => {
  it('tells count, oldest age and next end of a class', () => {
    const report = found(
      { name: 'scan:a', endsAt: now + 29.5 * minute },
      { name: 'scan:b', endsAt: now + 3 * minute },
      { name: 'optout:c', endsAt: null },
    )
    expect(classIn(report, 'public scan result')).toEqual({
      name: 'public scan result',
      count: 2,
      isWhole: true,
      oldestSeconds: 27 * 60,
      nextEndSeconds: 180,
      limitSeconds: 1800,
      isBreach: false,
    })
    expect(classIn(report, 'opt-out')).toMatchObject({ count: 1, oldestSeconds: null })
    expect(reportOf(report, now).isKept).toBe(true)
  })

  it('is in breach where something is kept for too long, has no end, or no row', () => {
    const breaches: Entry[] = [
      { name: 'scan:late', endsAt: now + 40 * minute },
      { name: 'scan:over', endsAt: now - 10 * minute },
      { name: 'session:endless', endsAt: null },
      { name: 'octocat', endsAt: now + minute },
      { name: 'letters:x', endsAt: null },
      { name: 'toString:x', endsAt: null },
    ]
    for (const entry of breaches) {
      const { isKept, classes } = reportOf(found(entry), now)
      expect([entry.name, isKept]).toEqual([entry.name, false])
      expect(classes.filter(({ isBreach }) => isBreach)).toHaveLength(1)
      expect(JSON.stringify(classes)).not.toContain(entry.name)
    }
  })

  it('knows that a store which does not answer is unknown, not empty', () => {
    const findings: Finding[] = [
      { classes: ofNames, stocks: stocksOf([{ name: 'scan:a', endsAt: now + minute }], true) },
      { classes: ofNames, stocks: null },
    ]
    expect(classIn(findings, 'public scan result')).toMatchObject({ count: null, isBreach: false })
    expect(classIn(findings, 'counters')).toMatchObject({ count: 0 })
  })

  it('adds up what several stores hold, and says when it did not see all', () => {
    const stocks = stocksOf([{ name: 'scan:a', endsAt: now + minute }], false)
    const findings = [...found({ name: 'scan:b', endsAt: now + minute }), { classes: [], stocks }]
    expect(classIn(findings, 'public scan result')).toMatchObject({ count: 2, isWhole: false })
  })

  it('is in breach exactly where an age is over its limit and the grace, and of the published form', () => {
    const aClass = fc.constantFrom(...Object.entries(classesByPrefix))
    fc.assert(
      fc.property(aClass, fc.integer({ min: -200_000, max: 200_000 }), ([prefix, of], left) => {
        const report = reportOf(found({ name: `${prefix}:x`, endsAt: now + left * 1000 }), now)
        const { limitSeconds, graceSeconds } = classRules[of]
        const isOver =
          limitSeconds !== null && (left < -graceSeconds || left > limitSeconds + graceSeconds)
        expect(report.isKept).toBe(!isOver)
        const { oldestSeconds } = report.classes.find(({ name }) => name === of)!
        expect((oldestSeconds ?? 0) % 60).toBe(0)
        retentionSchema.parse(report)
      }),
    )
  })
})
