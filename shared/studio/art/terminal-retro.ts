/** A terminal of the seventies that has just been asked who somebody is. */
import { english } from '../../draw/locale/make-locale.ts'
import type { Colour } from '../../draw/theme/theme.ts'
import { type Art, type Layer, type Scene, texture } from './art.ts'
import { archetypeIn } from './caption.ts'
import { levelsOf, upTo } from './measures.ts'
import { at, radial, rectangle, stroke, words } from './pen.ts'
import { hasPixels, pixelText, pixelWidth } from './pixel-letters.ts'

const screen = { x: 18, y: 16, width: 1548, height: 364 }
const scores = { x: 470, y: 66, step: 40 }
const languagesAt = { x: 1056, y: 66, step: 40 }
const blocks = 20
const year = { x: 470, y: 342, step: 20.6, rows: 9 }

export const terminalRetro: Art = {
  features: [
    texture('screen', 'the glass'),
    {
      feature: 'words',
      signal: 'login',
      also: ['archetype', 'overall'],
      how: 'what was asked: the login, and the archetype in answer',
    },
    {
      feature: 'activity',
      signal: 'activity',
      how: 'the first row: a block for every five points',
    },
    { feature: 'collaboration', signal: 'collaboration', how: 'the second row' },
    { feature: 'stackDiversity', signal: 'stackDiversity', how: 'the third row' },
    { feature: 'aiSavviness', signal: 'aiSavviness', how: 'the fourth row' },
    {
      feature: 'languages',
      signal: 'languages',
      how: 'the right column: a block for every five per cent',
    },
    {
      feature: 'weeks',
      signal: 'calendar',
      how: 'the columns below: a block for every tenth of the busiest week',
    },
    texture('lines', 'the lines of the tube'),
  ],
  draw(scene) {
    const { colours, width, height } = scene
    const glass = colours.isDark ? colours.deep : colours.tones[2]![0]!
    return {
      definitions: radial('tube', [
        [0, colours.tones[2]![1]!, colours.isDark ? 0.75 : 0.9],
        [0.6, colours.tones[2]![0]!, 0.6],
        [1, glass, 1],
      ]),
      layers: [
        [
          'screen',
          rectangle(0, 0, width, height, { fill: colours.ground[1] }) +
            rectangle(screen.x, screen.y, screen.width, screen.height, {
              rx: 30,
              fill: glass,
              stroke: colours.ground[3],
              'stroke-width': 3,
            }) +
            rectangle(screen.x, screen.y, screen.width, screen.height, {
              rx: 30,
              fill: 'url(#tube)',
            }),
        ],
        ['words', prompt(scene)],
        ...rows(scene),
        ['languages', languages(scene)],
        ['weeks', weeks(scene)],
        ['lines', scanLines(glass)],
      ],
    }
  },
}

/** The one colour of the tube. */
const phosphor = ({ colours }: Scene): Colour => colours.bright[2]!
const dim = ({ colours }: Scene): Colour => colours.tones[2]![4]!

/** In dots where all letters have them, else in the fonts of all pictures. */
function dotted(
  scene: Scene,
  text: string,
  x: number,
  y: number,
  dot: number,
  room: number,
  colour = phosphor(scene),
): string {
  const dots = [1, 0.85, 0.7, 0.6, 0.5, 0.4, 0.3]
    .map((share) => dot * share)
    .find((size) => pixelWidth(text, size) <= room)
  if (dots && hasPixels(text)) return pixelText(text, x, y + (7 * (dot - dots)) / 2, dots, colour)
  return words({ x, y: y + 7 * dot, size: 8 * dot, fill: colour, text, width: room })
}

function prompt(scene: Scene): string {
  const { login } = scene.traits
  const { overall } = scene.traits
  const score = overall === null ? 'SCORE ?' : `SCORE ${Math.round(overall)}/100`
  return (
    dotted(scene, '> scope', 58, 50, 3, 340, dim(scene)) +
    dotted(scene, login, 58, 88, 5, 360) +
    dotted(scene, archetypeIn(scene), 58, 138, 2.4, 360, dim(scene)) +
    dotted(scene, score, 58, 172, 2.4, 300, dim(scene)) +
    rectangle(58 + pixelWidth(score, 2.4) + 12, 170, 13, 20, { fill: phosphor(scene) })
  )
}

/** A row of blocks, those that are lit and the others. */
function blockRow(scene: Scene, x: number, y: number, lit: number, all: number): string {
  const data = (from: number, to: number) =>
    upTo(to - from)
      .map((index) => `M${at(x + (from + index) * 11.4)} ${y}h8.6`)
      .join('')
  const rest = data(lit, all)
  return (
    (rest && stroke(rest, scene.colours.tones[2]![1]!, 17)) +
    (lit > 0 ? stroke(data(0, lit), phosphor(scene), 17) : '')
  )
}

function rows(scene: Scene): Layer[] {
  return scene.traits.dimensions.map(({ id, name, score }, index): Layer => {
    const y = scores.y + index * scores.step
    const bar = scores.x + 228
    const label = dotted(scene, name, scores.x, y - 8, 2.4, 215)
    if (score === null)
      return [
        id,
        label +
          stroke(`M${bar} ${y}h${blocks * 11.4}`, dim(scene), 2, { 'stroke-dasharray': '2 9' }) +
          dotted(scene, '?', bar + 242, y - 8, 2.4, 40, dim(scene)),
      ]
    return [
      id,
      label +
        blockRow(scene, bar, y, Math.round(score / 5), blocks) +
        dotted(scene, String(Math.round(score)), bar + 242, y - 8, 2.4, 60),
    ]
  })
}

function languages(scene: Scene): string {
  const { traits } = scene
  const { x, y, step } = languagesAt
  const list = traits.languages
  if (!list || list.length === 0) {
    const { messages } = english()
    return dotted(
      scene,
      list ? messages.noLanguages : `${messages.languages}: ?`,
      x,
      y - 8,
      2.4,
      440,
      dim(scene),
    )
  }
  return list
    .slice(0, 4)
    .map(({ name, share, part }, index) => {
      const top = y + index * step
      return (
        dotted(scene, name, x, top - 8, 2.4, 205) +
        blockRow(
          scene,
          x + 218,
          top,
          Math.max(1, Math.round(part * blocks)),
          Math.max(1, Math.round(part * blocks)),
        ) +
        dotted(
          scene,
          english().percent(share),
          x + 218 + (Math.max(1, Math.round(part * blocks)) + 1) * 11.4,
          top - 8,
          2.4,
          70,
          dim(scene),
        )
      )
    })
    .join('')
}

function weeks(scene: Scene): string {
  const { traits } = scene
  if (!traits.weeks)
    return stroke(`M${year.x} ${year.y}H1540`, dim(scene), 2, { 'stroke-dasharray': '2 9' })
  const levels = levelsOf(traits.weeks)
  let [lit, rest] = ['', '']
  levels.forEach((level, index) => {
    const x = at(year.x + index * year.step)
    const high = Math.round(level * year.rows)
    rest += `M${x} ${year.y}h15`
    for (const row of upTo(high)) lit += `M${x} ${at(year.y - row * 12)}h15`
  })
  return stroke(rest, scene.colours.tones[2]![2]!, 3) + (lit && stroke(lit, phosphor(scene), 9))
}

function scanLines(glass: Colour): string {
  const data = upTo(Math.floor(screen.height / 4)).map(
    (index) => `M${screen.x} ${screen.y + 2 + index * 4}h${screen.width}`,
  )
  return stroke(data.join(''), glass, 2, { 'stroke-opacity': 0.34 })
}
