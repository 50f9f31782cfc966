/** From what isolates count to the metrics that operators read. */
import {
  durationBounds,
  embedOutcomes,
  embedSources,
  readingEndings,
  type HourlyName,
  type TallyCounts,
} from '../../platform/tally/index.ts'
import type { MetricFamily, Sample } from './exposition.ts'
import { wordsIn } from './known-names.ts'

/** What is known besides counts; null where nobody said. */
export type Levels = {
  queue: { messages: number; oldestSeconds: number } | null
  allowance: { remaining: number; limit: number } | null
}

/** All families, each with what there is of it. */
export function familiesOf(totals: TallyCounts, { queue, allowance }: Levels): MetricFamily[] {
  const counted = countedBy(totals)
  const hourly = (label: string, names: readonly HourlyName[]) =>
    names.map((name): Sample => ({ labels: { [label]: name }, value: totals[name] ?? 0 }))
  const ofKind = (kind: string, label: string) =>
    (counted.get(kind) ?? []).map(({ words, n }) => ({ labels: { [label]: words[0]! }, value: n }))
  const pairs = (kind: string, [one, two]: readonly [string, string]): Sample[] =>
    (counted.get(kind) ?? []).map(({ words, n }) => ({
      labels: { [one]: words[0]!, [two]: words[1]! },
      value: n,
    }))
  const upstream = (what: 'requests' | 'points'): Sample[] => [
    { value: totals[`upstream ${what}`] ?? 0 },
  ]
  return [
    {
      name: 'phantom_http_request_duration_seconds',
      help: 'Time to the head of an answer of the edge, by route and first digit of the status.',
      type: 'histogram',
      samples: histograms(totals, counted.get('duration') ?? []),
    },
    counter('phantom_errors_total', 'Errors answered, by code.', ofKind('error', 'code')),
    counter('phantom_upstream_requests_total', 'Requests to GitHub.', upstream('requests')),
    counter('phantom_upstream_points_total', 'Points that GitHub charged.', upstream('points')),
    gauge(
      'phantom_upstream_allowance_points',
      'Points left of the hour, of all tokens in use.',
      allowance && allowance.remaining,
    ),
    gauge(
      'phantom_upstream_allowance_limit_points',
      'Points of a whole hour, of all tokens in use.',
      allowance && allowance.limit,
    ),
    counter(
      'phantom_readings_total',
      'Readings of accounts, by how GitHub took them.',
      hourly('ending', readingEndings),
    ),
    counter(
      'phantom_scans_total',
      'Scans answered, by where they came from.',
      (['stored', 'new'] as const).map((from) => ({
        labels: { from },
        value: totals[`scan ${from}`] ?? 0,
      })),
    ),
    counter(
      'phantom_embeds_total',
      'Embeds answered, by what they showed.',
      hourly('outcome', embedOutcomes),
    ),
    counter(
      'phantom_embed_sources_total',
      'Embeds answered, by where they came from.',
      hourly('from', embedSources),
    ),
    counter(
      'phantom_jobs_total',
      'Pieces of work of the jobs Worker, by how they ended.',
      pairs('job', ['job', 'outcome']),
    ),
    counter(
      'phantom_model_tries_total',
      'Tries to have a model write a text, by how they ended.',
      pairs('model', ['provider', 'outcome']),
    ),
    counter(
      'phantom_model_tokens_total',
      'Tokens that models read and wrote, as they say.',
      pairs('tokens', ['provider', 'way']),
    ),
    gauge('phantom_queue_messages', 'Messages that wait to be counted.', queue && queue.messages),
    gauge(
      'phantom_queue_oldest_seconds',
      'Age of the oldest message that waits.',
      queue && queue.oldestSeconds,
    ),
  ]
}

type Counted = { words: string[]; n: number }

function countedBy(totals: TallyCounts): Map<string, Counted[]> {
  const all = Object.entries(totals).flatMap(([name, n]) => {
    const known = wordsIn(name)
    return known ? [{ ...known, n: n ?? 0 }] : []
  })
  return Map.groupBy(all, ({ kind }) => kind)
}

function histograms(totals: TallyCounts, durations: readonly Counted[]): Sample[] {
  const byRoute = Map.groupBy(durations, ({ words: [route, status] }) => `${route} ${status}`)
  return [...byRoute].flatMap(([name, counts]) => {
    const [route = '', status = ''] = name.split(' ')
    const labels = { route, status: `${status}xx` }
    let sum = 0
    const upTo = (bucket: number) => {
      sum += counts.find(({ words }) => words[2] === String(bucket))?.n ?? 0
      return sum
    }
    const buckets = durationBounds.map((bound, bucket) => ({
      suffix: '_bucket',
      labels: { ...labels, le: String(bound / 1000) },
      value: upTo(bucket),
    }))
    const all = upTo(-1)
    const milliseconds = (totals as Record<string, number>)[`milliseconds ${name}`] ?? 0
    return [
      ...buckets,
      { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: all },
      { suffix: '_sum', labels, value: milliseconds / 1000 },
      { suffix: '_count', labels, value: all },
    ]
  })
}

function counter(name: string, help: string, samples: Sample[]): MetricFamily {
  return { name, help, type: 'counter', samples }
}

/** Without a sample where nobody said how much there is: unknown is not zero. */
function gauge(name: string, help: string, value: number | null): MetricFamily {
  return { name, help, type: 'gauge', samples: value === null ? [] : [{ value }] }
}
