/** The sign of a person: a mark, a kind of line and a filling, so that colour never stands alone. */

/** The mark with its middle at a point of a drawing. */
export function Mark({
  sign,
  x,
  y,
  size = 5,
}: {
  sign: number
  x: number
  y: number
  size?: number
}) {
  const name = `sign-mark series-${sign}`
  switch (sign) {
    case 0:
      return <circle class={name} cx={x} cy={y} r={size} />
    case 1:
      return <rect class={name} x={x - size} y={y - size} width={2 * size} height={2 * size} />
    case 2: {
      const [high, low, side] = [1.3 * size, 0.9 * size, 1.25 * size]
      return <path class={name} d={`M${x} ${y - high}L${x + side} ${y + low}H${x - side}Z`} />
    }
    default: {
      const far = 1.4 * size
      return (
        <path
          class={name}
          d={`M${x} ${y - far}L${x + far} ${y}L${x} ${y + far}L${x - far} ${y}Z`}
        />
      )
    }
  }
}

/** Line and mark beside a name. */
export function Sign({ sign }: { sign: number }) {
  return (
    <svg class="sign" viewBox="0 0 36 16" aria-hidden="true">
      <path class={`sign-line sign-line-${sign}`} d="M1 8H35" />
      <Mark sign={sign} x={18} y={8} />
    </svg>
  )
}

/** Fillings, once on a page: what has one refers to it by its name. */
export function Fillings() {
  return (
    <svg class="fillings" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="filling-1"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path class="filling" d="M0 0V6" stroke-width="3" />
        </pattern>
        <pattern id="filling-2" width="6" height="6" patternUnits="userSpaceOnUse">
          <circle class="filling-dot" cx="3" cy="3" r="1.4" />
        </pattern>
        <pattern id="filling-3" width="5" height="5" patternUnits="userSpaceOnUse">
          <path class="filling" d="M0 0V5" stroke-width="3" />
        </pattern>
      </defs>
    </svg>
  )
}
