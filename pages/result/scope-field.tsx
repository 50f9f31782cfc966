/** The instrument itself: rings, the directions of the four dimensions, and marks around the edge. */

const radius = 100
/** How far the directions go to each side. */
export const diagonal = radius * Math.SQRT1_2

export function ScopeField() {
  return (
    <g class="field">
      <circle class="field-glass" r="109" />
      {[25, 50, 75, 100].map((r) => (
        <circle r={r} />
      ))}
      <path
        d={`M${short(-diagonal)} ${short(-diagonal)}L${short(diagonal)} ${short(diagonal)}M${short(diagonal)} ${short(-diagonal)}L${short(-diagonal)} ${short(diagonal)}`}
      />
      <path class="field-marks" d={marks} />
    </g>
  )
}

/** A scope in which nothing is seen: not yet, where it searches. */
export function EmptyScope({ isSearching = false }: { isSearching?: boolean }) {
  return (
    <svg class="scope-empty" viewBox="-130 -130 260 260" aria-hidden="true">
      <ScopeField />
      {isSearching && (
        <g class="beam">
          <path
            class="beam-trail"
            d={`M0 0L0-100A100 100 0 0 0 ${short(-diagonal)} ${short(-diagonal)}Z`}
          />
          <path class="beam-edge" d="M0 0V-100" />
        </g>
      )}
    </svg>
  )
}

const marks = Array.from({ length: 72 }, (_, index) => {
  const angle = (index * Math.PI) / 36
  const outer = index % 9 === 0 ? 123 : index % 3 === 0 ? 117 : 114
  const [x, y] = [Math.cos(angle), Math.sin(angle)]
  return `M${short(x * 109)} ${short(y * 109)}L${short(x * outer)} ${short(y * outer)}`
}).join('')

/** Two decimals are finer than any screen. */
export function short(value: number): number {
  return Math.round(value * 100) / 100
}
