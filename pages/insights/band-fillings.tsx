/** Fillings of bands, once on a page: stripes that grow wider with the share of marked commits. */

const stripes = { '0-10': 1.5, '10-30': 3, '30-60': 5 } as const
const distance = 7

export function BandFillings() {
  return (
    <svg class="fillings" width="0" height="0" aria-hidden="true">
      <defs>
        {Object.entries(stripes).map(([band, width]) => (
          <pattern
            id={`band-${band}`}
            width={distance}
            height={distance}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path class="stripe" d={`M${distance / 2} 0V${distance}`} stroke-width={width} />
          </pattern>
        ))}
        <pattern id="band-withheld" width="6" height="6" patternUnits="userSpaceOnUse">
          <circle class="dot" cx="3" cy="3" r="1" />
        </pattern>
      </defs>
    </svg>
  )
}
