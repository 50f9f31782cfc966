/** Numbers over time: a column for every span, as wide as the span is long; a mark where nothing is known. */

export type Column = {
  /** From where the chart begins, and how long, in one unit. */
  start: number
  length: number
  /** Null where it is unknown, which is no zero. */
  value: number | null
  title: string
}

type Props = {
  label: string
  columns: readonly Column[]
  /** Says what the highest column stands for. */
  sayMost: (highest: number) => string
  /** What stands below the first column and the last. */
  ends: readonly [first: string, last: string]
}

/** Of the drawing, which is stretched to its place: words stand beside it, so that they are not. */
const [width, height, gap] = [1_000, 100, 3]

export function ColumnsChart({ label, columns, sayMost, ends: [first, last] }: Props) {
  const highest = Math.max(1, ...columns.map(({ value }) => value ?? 0))
  const length = Math.max(...columns.map((column) => column.start + column.length))
  const across = (place: number) => short((width * place) / length)
  return (
    <figure class="trend" dir="ltr">
      <p class="trend-most small">
        <bdi>{sayMost(highest)}</bdi>
      </p>
      <svg
        class="trend-chart"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {columns.map((column) => {
          const tall = column.value === null ? 1 : short((height * column.value) / highest)
          return (
            <rect
              class={column.value === null ? 'column-unknown' : 'column'}
              x={across(column.start)}
              y={short(height - tall)}
              width={Math.max(1, short(across(column.length) - gap))}
              height={tall}
            >
              <title>{column.title}</title>
            </rect>
          )
        })}
      </svg>
      <figcaption class="small">
        <bdi>{first}</bdi>
        <bdi>{last}</bdi>
      </figcaption>
    </figure>
  )
}

const short = (value: number) => Math.round(value * 100) / 100
