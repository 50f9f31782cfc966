/** The picture of the first page: a phantom made of the shapes that scores draw, seen through the scope. */
export function Phantom() {
  const marks = Array.from({ length: 72 }, (_, index) => {
    const angle = (index * Math.PI) / 36
    const outer = index % 9 === 0 ? 124 : index % 3 === 0 ? 118 : 115
    const at = (radius: number) =>
      `${(Math.cos(angle) * radius).toFixed(1)} ${(Math.sin(angle) * radius).toFixed(1)}`
    return `M${at(111)}L${at(outer)}`
  })
  return (
    <svg class="hero-phantom" viewBox="-130 -130 260 260" aria-hidden="true">
      <g class="field">
        <circle class="field-glass" r="111" />
        {[28, 56, 84].map((r) => (
          <circle r={r} />
        ))}
        <path d="M-111 0h222M0-111v222" />
        <path class="field-marks" d={marks.join('')} />
      </g>
      <g class="drifting">
        <path class="phantom phantom-0" d="M0-72 L58 6 L46 66 L0 52 L-52 70 L-44-4Z" />
        <path class="phantom phantom-1" d="M0-60 L46 4 L40 58 L0 46 L-42 60 L-36-4Z" />
        <path class="phantom-body" d="M-30 50V-14a30 30 0 0 1 60 0V50l-10-9-10 9-10-9-10 9-10-9z" />
        <circle class="phantom-eye" cx="-10" cy="-14" r="4.500" />
        <circle class="phantom-eye" cx="11" cy="-14" r="4.500" />
      </g>
    </svg>
  )
}
