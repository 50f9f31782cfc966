/** Names with a bar and a number each. */
import type { ComponentChildren } from 'preact'
import type { Visit } from '../frame/visit.ts'
import { ChartBar } from '../insights/ranked-chart.tsx'
import { formatsIn } from '../words/formats.ts'

type Row = { name: ComponentChildren; n: number; more?: string }

export function NamedBars({ visit, rows }: { visit: Visit; rows: readonly Row[] }) {
  const { number } = formatsIn(visit.language)
  const most = Math.max(1, ...rows.map(({ n }) => n))
  return (
    <ul class="chart-rows plain-list">
      {rows.map(({ name, n, more }) => (
        <li>
          <span class="chart-name">{name}</span>
          <ChartBar share={n / most} />
          <span class="chart-figure">
            <span class="number">{number(n)}</span>
            {more !== undefined && <span class="small muted">{more}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
