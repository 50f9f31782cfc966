/** The rules that give a drawing's classes their colours. */
import type { Look } from '../look.ts'
import { withColours } from './palette.ts'
import type { ColourClass, Palette, Theme } from './theme.ts'

/** A declaration for the class, and one that needs no other in the dark. */
type Rule = readonly [name: ColourClass, declaration: string, always?: string]

/**
 * CSS for those of the colour classes that the body uses, under their own names: the chosen mode's
 * colours, and in `auto` a block for viewers in the dark with those that differ. Where the block is
 * not read (resvg reads none) the light colours hold.
 */
export function styleOf(look: Look, body: string): string {
  const attributes = [...new Set(body.match(/class="[^"]*"/g))].sort()
  if (Object.keys(look.colours).length > 0) return makeStyle(look, attributes)
  const known = styles.get(look.theme) ?? new Map<string, string>()
  styles.set(look.theme, known)
  const name = look.mode + attributes.join('')
  const style = known.get(name) ?? makeStyle(look, attributes)
  known.set(name, style)
  return style
}

/**
 * Drawings of a kind use the same few classes, whoever they are of: a theme's rules for them are made
 * once.
 */
const styles = new WeakMap<Theme, Map<string, string>>()

function makeStyle({ theme, mode, colours }: Look, attributes: readonly string[]): string {
  const used = new Set(attributes.flatMap((attribute) => attribute.slice(7, -1).split(' ')))
  const rulesIn = (side: 'light' | 'dark') =>
    rulesOf(withColours(theme[side], colours)).filter(([name]) => used.has(name))

  if (mode !== 'auto') return cssOf(rulesIn(mode).map(whole))
  const light = rulesIn('light')
  const dark = rulesIn('dark').filter(([, colour], at) => colour !== light[at]![1])
  const style = cssOf(light.map(whole))
  return dark.length > 0 ? `${style}@media(prefers-color-scheme:dark){${cssOf(dark)}}` : style
}

/** A palette never changes: its rules are made once. */
const rules = new WeakMap<Palette, readonly Rule[]>()

function rulesOf(palette: Palette): readonly Rule[] {
  const known = rules.get(palette) ?? makeRules(palette)
  rules.set(palette, known)
  return known
}

/** Lines come first: an element with a line and a fill has both. */
function makeRules(palette: Palette): readonly Rule[] {
  const { background, border, title, text, muted, accent, track, series, heat } = palette
  return [
    ['border-line', `stroke:${border}`, 'fill:none'],
    ['accent-line', `stroke:${accent}`, 'fill:none'],
    ['track-line', `stroke:${track}`, 'fill:none'],
    ['background', `fill:${background}`],
    ['title', `fill:${title}`],
    ['text', `fill:${text}`],
    ['muted', `fill:${muted}`],
    ['accent', `fill:${accent}`],
    ['accent-soft', `fill:${accent}`, 'fill-opacity:.25'],
    ['track', `fill:${track}`],
    ...series.map((colour, at): Rule => [`series-${at}` as ColourClass, `fill:${colour}`]),
    ...heat.map((colour, at): Rule => [`heat-${at}` as ColourClass, `fill:${colour}`]),
  ]
}

const whole = ([name, declaration, always]: Rule): Rule => [
  name,
  always ? `${always};${declaration}` : declaration,
]

/** One rule for all classes with the same declaration. */
function cssOf(shown: readonly Rule[]): string {
  const selectors = new Map<string, string>()
  for (const [name, declaration] of shown) {
    const others = selectors.get(declaration)
    selectors.set(declaration, others ? `${others},.${name}` : `.${name}`)
  }
  return [...selectors].map(([declaration, selector]) => `${selector}{${declaration}}`).join('')
}
