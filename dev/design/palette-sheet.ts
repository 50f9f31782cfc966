/** The colours of the pages as CSS: those of the cards' default theme, for light and dark surroundings. */
import { defaultTheme } from '../../shared/draw/theme/themes.ts'
import type { Palette } from '../../shared/draw/theme/theme.ts'

/** The style sheet that `pages/design/palette.css` holds. */
export function paletteSheet(): string {
  const { light, dark } = defaultTheme
  const ofDark = namedColours(dark)
  const lines = Object.entries(namedColours(light)).map(
    ([name, colour]) => `  --${name}: light-dark(${colour}, ${ofDark[name]!});`,
  )
  return `/* Made from shared/draw/theme by dev/docs/palette.ts: the colours of the cards. */\n:root {\n${lines.join('\n')}\n}\n`
}

function namedColours(palette: Palette): Record<string, string> {
  const { series, heat, ...plain } = palette
  const numbered = (name: string, colours: readonly string[]) =>
    colours.map((colour, index) => [`${name}-${index}`, colour] as const)
  return Object.fromEntries([
    ...Object.entries(plain),
    ...numbered('series', series),
    ...numbered('heat', heat),
  ])
}
