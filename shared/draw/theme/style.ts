/** The rules that give a drawing's classes their colours. */
import type { Look } from '../look.ts'
import { withColours } from './palette.ts'
import type { ColourClass, Palette } from './theme.ts'

/** Lines first: an element with a line and a fill has both. */
const lineClasses: readonly ColourClass[] = ['border-line', 'accent-line', 'track-line']

/**
 * CSS for those of the colour classes that the body uses, under their own names: the chosen mode's
 * colours, and in `auto` a block for viewers in the dark with those that differ. Without the block
 * (resvg reads none) the light colours hold.
 */
export function styleOf(look: Look, body: string): string {
  const used = new Set(
    [...body.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' ')),
  )
  const first = withColours(look.theme[look.mode === 'dark' ? 'dark' : 'light'], look.colours)
  const rules = rulesOf(first, used)
  const shape = lineClasses.filter((name) => used.has(name)).map((name) => `.${name}{fill:none}`)
  if (used.has('accent-soft')) shape.push('.accent-soft{fill-opacity:.25}')
  const style = shape.join('') + cssOf(rules)
  if (look.mode !== 'auto') return style
  const inTheDark = rulesOf(withColours(look.theme.dark, look.colours), used)
  const different = new Map([...inTheDark].filter(([name, rule]) => rules.get(name) !== rule))
  if (different.size === 0) return style
  return `${style}@media(prefers-color-scheme:dark){${cssOf(different)}}`
}

function rulesOf(palette: Palette, used: ReadonlySet<string>): Map<ColourClass, string> {
  const { background, border, title, text, muted, accent, track, series, heat } = palette
  const declarations: [ColourClass, string][] = [
    ['border-line', `stroke:${border}`],
    ['accent-line', `stroke:${accent}`],
    ['track-line', `stroke:${track}`],
    ['background', `fill:${background}`],
    ['title', `fill:${title}`],
    ['text', `fill:${text}`],
    ['muted', `fill:${muted}`],
    ['accent', `fill:${accent}`],
    ['accent-soft', `fill:${accent}`],
    ['track', `fill:${track}`],
    ...series.map((colour, at): [ColourClass, string] => [
      `series-${at}` as ColourClass,
      `fill:${colour}`,
    ]),
    ...heat.map((colour, at): [ColourClass, string] => [
      `heat-${at}` as ColourClass,
      `fill:${colour}`,
    ]),
  ]
  return new Map(declarations.filter(([name]) => used.has(name)))
}

/** One rule for all classes with the same declaration. */
function cssOf(rules: ReadonlyMap<ColourClass, string>): string {
  const selectors = new Map<string, string>()
  for (const [name, rule] of rules)
    selectors.set(rule, selectors.has(rule) ? `${selectors.get(rule)},.${name}` : `.${name}`)
  return [...selectors].map(([rule, selector]) => `${selector}{${rule}}`).join('')
}
