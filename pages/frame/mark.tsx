/** The sign of the service: a phantom in the middle of a scope. */
import { markPhantom, markRing, markSize } from './mark-shapes.ts'

export function Mark() {
  return (
    <svg viewBox={`0 0 ${markSize} ${markSize}`} aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width={markRing.width} stroke-linecap="round">
        <circle cx={markSize / 2} cy={markSize / 2} r={markRing.radius} />
        <path d={markRing.lines} />
      </g>
      <path class="mark-phantom" d={markPhantom} />
    </svg>
  )
}
