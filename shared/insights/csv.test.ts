import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Insights } from '../api/insights.ts'
import { csvNameOf, csvOf } from './csv.ts'

const about = {
  period: '30d',
  from: '2026-02-16',
  to: '2026-03-08',
  scans: 1_600,
  spans: 2,
  threshold: 20,
  hasNoise: false,
  formula: '2026.1',
  text: 'In words.',
} as const

const archetypes = (data: { archetype: string; count: number }[], other = 0): Insights => ({
  metric: 'archetype_distribution',
  ...about,
  data,
  other,
})

/** What RFC 4180 says a reader makes of a file. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [[]]
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  while (field.lastIndex < text.length) {
    const [, quoted, plain = '', end] = field.exec(text)!
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') lines.push([])
  }
  return lines.slice(0, -1)
}

describe('insights as CSV', () => {
  it('have a line of names, and rows that say what they rest on', () => {
    const csv = csvOf(archetypes([{ archetype: 'devops-specialist', count: 700 }], 900))
    expect(csv).toBe(
      [
        'archetype,scans,of_scans,first_day,last_day,formula',
        'devops-specialist,700,1600,2026-02-16,2026-03-08,2026.1',
        'withheld,900,1600,2026-02-16,2026-03-08,2026.1',
        '',
      ].join('\r\n'),
    )
    expect(csvNameOf(archetypes([]))).toBe('insights-archetype_distribution-30d.csv')
  })

  it('have the names alone where there is nothing to tell', () => {
    const none = { ...archetypes([]), from: null, to: null, scans: 0, spans: 0 }
    expect(readCsv(csvOf(none))).toHaveLength(1)
  })

  it('say of a language each share, and what is withheld of it and beside it', () => {
    const csv = csvOf({
      metric: 'ai_usage_by_language',
      ...about,
      data: [{ language: 'C#', sampleSize: 90, buckets: { none: 50 }, other: 40 }],
      other: 60,
    })
    expect(readCsv(csv).map((line) => line.slice(0, 3))).toEqual([
      ['language', 'ai_share', 'scans'],
      ['C#', 'none', '50'],
      ['C#', 'withheld', '40'],
      ['withheld', '', '60'],
    ])
  })

  it('have steps and quantiles of a distribution in rows of their own', () => {
    const told = {
      steps: [
        { from: 0, to: 4, count: 30 },
        { from: 4, to: null, count: 40 },
      ],
      quantiles: [{ percent: 50, value: 4.5 }],
    }
    const rows = [
      ['step', '0', '4', '30', '', ''],
      ['step', '4', '', '40', '', ''],
      ['quantile', '', '', '', '50', '4.5'],
    ]
    const linesOf = (insights: Insights) =>
      readCsv(csvOf(insights))
        .slice(1)
        .map((line) => line.slice(0, 7))
    expect(
      linesOf({ metric: 'count_distribution', ...about, data: [{ counted: 'commits', ...told }] }),
    ).toEqual(rows.map((row) => ['commits', ...row]))
    expect(
      linesOf({
        metric: 'score_distribution',
        ...about,
        data: [{ dimension: 'overall', ...told }],
      }),
    ).toEqual(rows.map((row) => ['overall', ...row]))
  })

  it('are read again as they were, whatever a name has in it', () => {
    const rows = fc.array(fc.record({ tool: fc.string(), count: fc.nat() }))
    fc.assert(
      fc.property(rows, (data) => {
        const [, ...lines] = readCsv(csvOf({ metric: 'model_popularity', ...about, data }))
        expect(lines.map(([tool, count]) => ({ tool, count: Number(count) }))).toEqual(data)
      }),
    )
  })

  it('have as many fields in every line', () => {
    const spans = [{ from: '2026-02-16', to: '2026-02-22', count: 800 }]
    const lines = readCsv(csvOf({ metric: 'generation_trends', ...about, data: spans }))
    expect(lines.map(({ length }) => length)).toEqual([7, 7])
  })
})
