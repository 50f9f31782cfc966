/** The tables of the blueprint: what it is of, and the list of materials. */
import { english } from '../../draw/locale/make-locale.ts'
import type { Scene } from './art.ts'
import { archetypeIn } from './caption.ts'
import { upTo } from './measures.ts'
import { rectangle, stroke, words } from './pen.ts'

const block = { x: 1318, y: 26, width: 242, row: 27 }

/** The colour of what is drawn with a pen. */
export const ink = ({ colours }: Scene) => (colours.isDark ? colours.text : colours.bright[0]!)

/** The first languages with their shares. */
export function list(scene: Scene): string {
  const { traits, colours } = scene
  const top = block.y + 4 * block.row + 16
  const languages = (traits.languages ?? []).slice(0, 5)
  const head = words({
    x: block.x + 10,
    y: top + 19,
    size: 13,
    bold: true,
    fill: colours.text,
    text: 'Materials',
    width: 120,
  })
  const rowsDrawn = languages.map(({ name, share }, index) => {
    const y = top + (index + 1) * block.row
    return (
      rectangle(block.x + 10, y + 8, 12, 12, {
        fill: colours.series[index],
        stroke: ink(scene),
        'stroke-width': 1,
      }) +
      words({ x: block.x + 32, y: y + 19, size: 14, fill: colours.text, text: name, width: 140 }) +
      words({
        x: block.x + block.width - 10,
        y: y + 19,
        size: 14,
        anchor: 'end',
        fill: colours.text,
        text: english().percent(share),
        width: 60,
      })
    )
  })
  const unknown =
    languages.length > 0
      ? ''
      : words({
          x: block.x + 10,
          y: top + block.row + 19,
          size: 14,
          fill: colours.text,
          text: traits.languages ? english().messages.noLanguages : english().messages.unknown,
          width: 200,
        })
  const count = Math.max(1, languages.length) + 1
  return table(scene, top, count, traits.languages === null) + head + rowsDrawn.join('') + unknown
}

/** What the drawing is of, and how much of it is known. */
export function title(scene: Scene, paper: string): string {
  const { traits, colours } = scene
  const { percent } = english()
  const rows: [string, string][] = [
    ['Part', archetypeIn(scene)],
    ['Formula', traits.formula],
    [
      'Score',
      traits.overall === null ? english().messages.unknown : `${Math.round(traits.overall)} / 100`,
    ],
    ['Known', percent(traits.coverage)],
  ]
  return (
    rectangle(block.x, block.y, block.width, rows.length * block.row, { fill: paper }) +
    table(scene, block.y, rows.length, false) +
    rows
      .map(([name, value], index) => {
        const y = block.y + index * block.row + 18
        return (
          words({ x: block.x + 10, y, size: 13, fill: colours.text, text: name }) +
          words({
            x: block.x + 76,
            y,
            size: 13,
            bold: true,
            fill: colours.text,
            text: value,
            width: block.width - 86,
          })
        )
      })
      .join('')
  )
}

function table(scene: Scene, top: number, count: number, isUnknown: boolean): string {
  const rules = upTo(count + 1).map(
    (index) => `M${block.x} ${top + index * block.row}h${block.width}`,
  )
  const sides = `M${block.x} ${top}v${count * block.row}M${block.x + block.width} ${top}v${count * block.row}`
  return stroke(
    rules.join('') + sides,
    ink(scene),
    1.1,
    isUnknown ? { 'stroke-dasharray': '3 5' } : {},
  )
}
