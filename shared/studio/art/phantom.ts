/** The phantom of the mark, drawn large: a body of cloth with a scope for an eye. */
import type { Colour } from '../../draw/theme/theme.ts'
import type { ArtColours } from '../colours.ts'
import type { LanguageTrait } from '../traits.ts'
import { at, circle, path, sector, shape, stroke, unknownLine } from './pen.ts'

type Place = {
  /** Of the middle of the eye. */
  x: number
  y: number
  /** Half of its width. */
  half: number
}

const folds = 3

/** Path data of its outline. */
export function phantomOutline({ x, y, half }: Place): string {
  const shoulder = y
  const hem = y + half * 1.42
  const fold = (2 * half) / folds
  const waves = Array.from(
    { length: folds },
    () =>
      `q${at(-fold / 4)} ${at(half * 0.34)} ${at(-fold / 2)} 0` +
      `q${at(-fold / 4)} ${at(-half * 0.3)} ${at(-fold / 2)} 0`,
  )
  return (
    `M${at(x - half)} ${at(hem)}V${at(shoulder)}` +
    `A${at(half)} ${at(half)} 0 0 1 ${at(x + half)} ${at(shoulder)}V${at(hem)}${waves.join('')}Z`
  )
}

/** Parts of the body, as shares of its half width. */
const eye = { rim: 0.66, iris: 0.54, pupil: 0.27 }

/** The eye: a rim, an iris with a part for each language as large as its share, a pupil with a glint. */
export function eyeOf(
  { x, y, half }: Place,
  languages: readonly LanguageTrait[] | null,
  { deep, series, text, ground, isDark }: ArtColours,
): string {
  const glass: Colour = isDark ? deep : text
  const rim = circle(x, y, half * eye.rim, { fill: glass })
  const glint = circle(x + half * 0.13, y - half * 0.13, half * 0.085, {
    fill: isDark ? text : ground[0],
  })
  if (!languages || languages.length === 0) {
    const ring = shape('circle', {
      cx: at(x),
      cy: at(y),
      r: at(half * 0.42),
      fill: 'none',
      stroke: ground[4],
      'stroke-width': half * 0.05,
      ...(languages === null ? unknownLine : {}),
    })
    return rim + ring + circle(x, y, half * eye.pupil * 0.7, { fill: ground[4] }) + glint
  }
  let from = 0
  const parts = languages.map(({ part }, index) => {
    const data = sector(x, y, half * eye.pupil, half * eye.iris, from, from + part)
    from += part
    return path(data, { fill: series[index % series.length] })
  })
  const spokes =
    languages.length > 1 ? stroke(spokesOf(languages, x, y, half), glass, half * 0.03) : ''
  return rim + parts.join('') + spokes + circle(x, y, half * eye.pupil, { fill: glass }) + glint
}

/** Thin gaps between the parts of the iris. */
function spokesOf(languages: readonly LanguageTrait[], x: number, y: number, half: number): string {
  let turn = 0
  return languages
    .map(({ part }) => {
      const angle = 2 * Math.PI * turn
      turn += part
      const [across, down] = [Math.sin(angle), -Math.cos(angle)]
      const [from, to] = [half * eye.pupil, half * eye.iris]
      return `M${at(x + across * from)} ${at(y + down * from)}L${at(x + across * to)} ${at(y + down * to)}`
    })
    .join('')
}
