/** What is told of the spans: each protected by itself, then added up. */
import type { Insights } from '../../../shared/api/insights.ts'
import {
  estimateShares,
  pointsOf,
  quantileOf,
  type Scale,
} from '../../../shared/insights/estimate.ts'
import {
  tellProperties,
  tellSteps,
  tellTable,
  type Count,
  type ToldStep,
} from '../../../shared/insights/protect.ts'
import type { InsightMetric } from '../../../shared/insights/questions.ts'
import { metrics, scoreMetric, type Metric } from '../../platform/counters/metrics.ts'
import type { Cell, Span } from './read-spans.ts'

/** The counter that each insight is told from. */
export const counterOf: Record<InsightMetric, Metric> = {
  ai_usage_by_language: 'scan_language',
  archetype_distribution: 'scan_archetype',
  model_popularity: 'scan_tool',
  generation_trends: 'scan_language',
  score_distribution: scoreMetric,
  count_distribution: 'scan_count',
}

export type Telling = {
  threshold: number
  /** The count as it is told: with noise, where there is any. `name` is the same for the same count. */
  noised: (name: string, scans: number) => number
}

/** What an insight says beside what holds of all; `spans` are those that it could be told of. */
export type Told = { spans: Span[] } & (
  | { metric: 'ai_usage_by_language'; data: Data<'ai_usage_by_language'>; other: number }
  | { metric: 'archetype_distribution'; data: Data<'archetype_distribution'>; other: number }
  | { metric: 'model_popularity'; data: Data<'model_popularity'> }
  | { metric: 'generation_trends'; data: Data<'generation_trends'> }
  | { metric: 'score_distribution'; data: Data<'score_distribution'> }
  | { metric: 'count_distribution'; data: Data<'count_distribution'> }
)
type Data<Name extends InsightMetric> = Extract<Insights, { metric: Name }>['data']

export function tell(metric: InsightMetric, read: readonly Span[], telling: Telling): Told {
  switch (metric) {
    case 'archetype_distribution':
      return { metric, ...tellArchetypes(read, telling) }
    case 'ai_usage_by_language':
      return { metric, ...tellLanguages(read, telling) }
    case 'model_popularity':
      return { metric, ...tellTools(read, telling) }
    case 'generation_trends': {
      const data = read.map(({ from, to, scans }) => ({
        from,
        to,
        count: telling.noised(`${from} scans`, scans),
      }))
      return { metric, spans: [...read], data }
    }
    case 'score_distribution': {
      const scale = { isWhole: false, end: 100 }
      const { spans, byName } = tellScales(read, metrics[scoreMetric], scale, telling)
      return { metric, spans, data: byName.map(([dimension, told]) => ({ dimension, ...told })) }
    }
    case 'count_distribution': {
      const scale = { isWhole: true, end: null }
      const { spans, byName } = tellScales(read, metrics.scan_count, scale, telling)
      return { metric, spans, data: byName.map(([counted, told]) => ({ counted, ...told })) }
    }
  }
}

function tellArchetypes(read: readonly Span[], { threshold, noised }: Telling) {
  // Who is scored, as in all other tables: else the difference would tell of organisations.
  const ofPeople = read.map((span) => ({
    ...span,
    cells: span.cells.filter(({ dim2 }) => dim2 !== 'none'),
  }))
  const spans = ofPeople.filter(isWhole)
  const sums = new Map<string, number>()
  let other = 0
  for (const { from, cells } of spans) {
    const counts = countsBy('dim1', cells, metrics.scan_archetype.dim1)
    const told = tellTable(counts, threshold)
    for (const { name, scans } of told?.rows ?? [])
      add(sums, name, noised(`${from} archetype ${name}`, scans))
    if (told?.hidden) other += noised(`${from} archetype`, told.hidden)
  }
  return { spans, data: mostFirst(sums, 'archetype'), other }
}

function tellTools(read: readonly Span[], { threshold, noised }: Telling) {
  const sums = new Map<string, number>()
  for (const { from, scans: total, cells } of read) {
    const counts = countsBy('dim1', cells, metrics.scan_tool.dim1)
    for (const { name, scans } of tellProperties(counts, total, threshold))
      add(sums, name, noised(`${from} tool ${name}`, scans))
  }
  return { spans: [...read], data: mostFirst(sums, 'tool') }
}

/** Languages first; then, of each that is told, its AI shares: a table within a row of the other. */
function tellLanguages(read: readonly Span[], { threshold, noised }: Telling) {
  const spans = read.filter(isWhole)
  const byLanguage = new Map<string, { buckets: Map<string, number>; size: number; rest: number }>()
  let other = 0
  for (const { from, cells } of spans) {
    const { dim1: languages, dim2: aiShares } = metrics.scan_language
    const told = tellTable(countsBy('dim1', cells, languages), threshold)
    if (told?.hidden) other += noised(`${from} language`, told.hidden)
    for (const { name: language, scans } of told?.rows ?? []) {
      const row = byLanguage.get(language) ?? { buckets: new Map(), size: 0, rest: 0 }
      byLanguage.set(language, row)
      row.size += noised(`${from} language ${language}`, scans)
      const within = cells.filter(({ dim1 }) => dim1 === language)
      const shares = tellTable(countsBy('dim2', within, aiShares), threshold)!
      for (const { name, scans: ofShare } of shares.rows)
        add(row.buckets, name, noised(`${from} language ${language} ${name}`, ofShare))
      if (shares.hidden) row.rest += noised(`${from} language ${language} other`, shares.hidden)
    }
  }
  const data = [...byLanguage]
    .map(([language, { buckets, size, rest }]) => ({
      language,
      sampleSize: size,
      buckets: Object.fromEntries(buckets),
      other: rest,
    }))
    .toSorted((one, two) => two.sampleSize - one.sampleSize)
  return { spans, data, other }
}

const quantilePercents = [10, 25, 50, 75, 90]

function tellScales(
  read: readonly Span[],
  lists: { dim1: readonly string[]; dim2: readonly string[] },
  scale: Scale,
  { threshold, noised }: Telling,
) {
  const bounds = lists.dim2.filter((name) => name !== 'unknown').map(Number)
  const ofName = (cells: readonly Cell[], name: string) => cells.filter(({ dim1 }) => dim1 === name)
  // A span in which the formula changed has fewer scores of either than scans.
  const spans = read.filter((span) =>
    lists.dim1.every((name) => isWhole({ ...span, cells: ofName(span.cells, name) })),
  )
  const byName = lists.dim1.map((name) => {
    const told = spans.flatMap(({ from, cells }) => {
      const scansOf = (step: string) =>
        sumOf(ofName(cells, name).filter(({ dim2 }) => dim2 === step))
      const steps = [
        ...bounds.map((bound) => ({ from: bound, scans: scansOf(String(bound)) })),
        ...(lists.dim2.includes('unknown') ? [{ from: null, scans: scansOf('unknown') }] : []),
      ]
      return tellSteps(steps, threshold).map((step) => ({
        ...step,
        scans: noised(`${from} ${name} ${step.from}`, step.scans),
      }))
    })
    return [
      name,
      { steps: addedUp(told), quantiles: quantilesOf(told, bounds, scale, threshold) },
    ] as const
  })
  return { spans, byName }
}

function quantilesOf(
  told: readonly ToldStep[],
  bounds: readonly number[],
  scale: Scale,
  threshold: number,
) {
  const shares = estimateShares(told, bounds, threshold)
  if (shares === null) return []
  const points = pointsOf(told, shares, bounds, scale)
  return quantilePercents.map((percent) => ({
    percent,
    value: Math.round(quantileOf(points, percent / 100, scale) * 10) / 10,
  }))
}

/** Every scan of the span is in the table: two tables then never differ by a few scans. */
function isWhole({ scans, cells }: Span): boolean {
  return sumOf(cells) === scans
}

/** Sums by one of the dimensions, for every value of its list: the last, which matter least, first. */
function countsBy(
  dimension: 'dim1' | 'dim2',
  cells: readonly Cell[],
  list: readonly string[],
): Count[] {
  return list.toReversed().map((name) => ({
    name,
    scans: sumOf(cells.filter((cell) => cell[dimension] === name)),
  }))
}

/** Spans tell of different steps: equal ones are added up, and they are given from below. */
function addedUp(told: readonly ToldStep[]) {
  const sums = new Map<string, { from: number | null; to: number | null; count: number }>()
  for (const { from, to, scans } of told) {
    const key = `${from} ${to}`
    sums.set(key, { from, to, count: (sums.get(key)?.count ?? 0) + scans })
  }
  const rank = (bound: number | null) => bound ?? Infinity
  return [...sums.values()].toSorted(
    (one, two) => compare(rank(one.from), rank(two.from)) || compare(rank(one.to), rank(two.to)),
  )
}

const compare = (one: number, two: number) => (one === two ? 0 : one < two ? -1 : 1)

function mostFirst<Key extends string>(sums: ReadonlyMap<string, number>, key: Key) {
  return [...sums]
    .toSorted(([, one], [, two]) => two - one)
    .map(([name, count]) => ({ [key]: name, count }) as Record<Key, string> & { count: number })
}

function add(sums: Map<string, number>, name: string, scans: number): void {
  sums.set(name, (sums.get(name) ?? 0) + scans)
}

function sumOf(cells: readonly { scans: number }[]): number {
  return cells.reduce((sum, { scans }) => sum + scans, 0)
}
