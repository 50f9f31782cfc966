/** The chart of an answer, whatever it tells. */
import type { Insights } from '../../shared/api/insights.ts'
import type { Visit } from '../frame/visit.ts'
import { BandFillings } from './band-fillings.tsx'
import { DistributionChart, type AxisOfChart, type Distribution } from './distribution-chart.tsx'
import { countAxis, scoreAxis } from './histogram.ts'
import { LanguageChart } from './language-chart.tsx'
import { RankedChart } from './ranked-chart.tsx'
import { TrendChart } from './trend-chart.tsx'

export function Chart({ visit, insights }: { visit: Visit; insights: Insights }) {
  const { scans } = insights
  switch (insights.metric) {
    case 'ai_usage_by_language':
      return (
        <>
          <BandFillings />
          <LanguageChart visit={visit} rows={insights.data} />
        </>
      )
    case 'archetype_distribution': {
      const rows = insights.data.map(({ archetype, count }) => ({ name: archetype, scans: count }))
      return (
        <>
          <BandFillings />
          <RankedChart visit={visit} rows={rows} other={insights.other} scans={scans} />
        </>
      )
    }
    case 'model_popularity': {
      const rows = insights.data.map(({ tool, count }) => ({ name: tool, scans: count }))
      return <RankedChart visit={visit} rows={rows} other={null} scans={scans} />
    }
    case 'generation_trends':
      return <TrendChart visit={visit} spans={insights.data} />
    case 'score_distribution':
    case 'count_distribution':
      return (
        <DistributionCharts
          visit={visit}
          distributions={distributionsOf(insights)}
          {...axes[insights.metric]}
        />
      )
  }
}

type Told = Extract<Insights, { metric: 'score_distribution' | 'count_distribution' }>

/** Those of scores and those of counts have the same form. */
export function distributionsOf({ data }: Told): Distribution[] {
  return data.map(({ steps, quantiles, ...about }) => ({
    name: 'dimension' in about ? about.dimension : about.counted,
    steps,
    quantiles,
  }))
}

const axes: Readonly<Record<Told['metric'], AxisOfChart>> = {
  score_distribution: { axis: scoreAxis, ticks: [0, 20, 40, 60, 80, 100], end: 100 },
  // The last step that is counted begins at 8,192.
  count_distribution: { axis: countAxis, ticks: [0, 1, 10, 100, 1_000, 10_000], end: 16_384 },
}

function DistributionCharts({
  visit,
  distributions,
  ...axis
}: AxisOfChart & {
  visit: Visit
  distributions: readonly Distribution[]
}) {
  return (
    <div class="distributions">
      {distributions.map((distribution) => (
        <DistributionChart visit={visit} distribution={distribution} {...axis} />
      ))}
    </div>
  )
}
