/** What lies and stands on the desk of the workspace: a keyboard of days, a plant, a cup. */
import type { Colour } from '../../draw/theme/theme.ts'
import type { Scene } from './art.ts'
import { desk, grey, lit, one, space } from './desk.ts'
import { cuboid, face, seen } from './isometric.ts'
import { levelsOf, upTo } from './measures.ts'
import { path, shape, stroke } from './pen.ts'

const keys = { x: 2.2, y: 8, wide: 23.4, deep: 3.4 }
const mat = { x: 1.5, y: 7.4, wide: 24.8, deep: 4.6 }

/** A key for each day, a column a week. */
export function keyboard(scene: Scene): string {
  const { traits, colours } = scene
  const base = cuboid(space, [mat.x, mat.y, desk.high], [mat.wide, mat.deep, 0.3], grey(scene, 3))
  const rows = traits.weekdays
  const up = desk.high + 0.3
  const weeks = rows?.[0]?.length ?? 52
  const pitch = { x: keys.wide / 52, y: keys.deep / 7 }
  const flat = rows?.flat() ?? []
  const levels = rows ? levelsOf(flat) : []
  const tones = colours.tones[0]!
  const inks: Colour[] = [
    colours.isDark ? colours.ground[1]! : colours.background,
    tones[2]!,
    tones[3]!,
    tones[4]!,
    colours.bright[0]!,
  ]
  const data = inks.map(() => '')
  for (const row of upTo(7))
    for (const week of upTo(weeks)) {
      const level = levels[row * weeks + week] ?? 0
      const step = level === 0 ? 0 : Math.min(4, 1 + Math.floor(level * 4))
      const x = keys.x + week * pitch.x
      const y = keys.y + row * pitch.y
      data[step] += face(space, [
        [x, y, up],
        [x + pitch.x * 0.74, y, up],
        [x + pitch.x * 0.74, y + pitch.y * 0.78, up],
        [x, y + pitch.y * 0.78, up],
      ])
    }
  if (!rows)
    return base + stroke(data.join(''), colours.ground[4]!, 0.5, { 'stroke-dasharray': '1 2' })
  return base + data.map((shapes, step) => path(shapes, { fill: inks[step] })).join('')
}

/** As many leaves as tenths of the commits carry marks. */
export function plant(scene: Scene): string {
  const { traits, colours } = scene
  const pot = cuboid(space, [27.6, 7.4, desk.high], [1.5, 1.5, 1.5], lit(scene, 1))
  const [x, y] = seen(space, [28.35, 8.15, desk.high + 1.5])
  if (traits.aiFloor === null) return pot
  const leaves = Math.ceil(traits.aiFloor * 10)
  const drawn = upTo(leaves).map((leaf) => {
    const lean = (leaf % 2 === 0 ? 1 : -1) * (4 + (leaf % 5) * 5)
    const tall = 22 + (leaf % 3) * 9
    const [tip, high] = [one(x + lean * 1.3), one(y - tall)]
    return `M${one(x)} ${one(y)}Q${one(x + lean * 1.5)} ${one(y - tall * 0.35)} ${tip} ${high}Q${one(x + lean * 0.2)} ${one(y - tall * 0.6)} ${one(x)} ${one(y)}`
  })
  return (
    pot +
    path(drawn.join(''), {
      fill: colours.series[2],
      stroke: colours.isDark ? colours.deep : colours.background,
      'stroke-width': 0.8,
    })
  )
}

/** As full as the longest streak is long. */
export function cup(scene: Scene): string {
  const { traits, colours } = scene
  const [x, y] = seen(space, [28, 11.2, desk.high])
  const [wide, high] = [13, 22]
  const full = traits.streak ? Math.min(1, traits.streak.longest / 60) : null
  const wall = `M${one(x - wide)} ${one(y - high)}V${one(y)}A${wide} ${wide / 2} 0 0 0 ${one(x + wide)} ${one(y)}V${one(y - high)}Z`
  const handle = stroke(
    `M${one(x + wide - 1)} ${one(y - high + 5)}q11 2 0 14`,
    colours.ground[5]!,
    3,
  )
  const mouth = (rx: number, fill: Colour) =>
    shape('ellipse', { cx: one(x), cy: one(y - high), rx, ry: rx / 2, fill })
  return (
    handle +
    path(wall, { fill: colours.isDark ? colours.ground[5] : colours.ground[3] }) +
    mouth(wide, colours.isDark ? colours.text : colours.ground[2]!) +
    mouth(wide - 2, colours.isDark ? colours.ground[2]! : colours.ground[4]!) +
    (full === null || full === 0
      ? ''
      : mouth((wide - 2) * (0.35 + 0.65 * full), colours.series[1]!))
  )
}
