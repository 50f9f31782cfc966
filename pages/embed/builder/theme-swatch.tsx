/** A theme as it looks, in light and in dark. */
import type { Palette } from '../../../shared/draw/theme/theme.ts'
import { themeOf } from '../../../shared/draw/theme/themes.ts'

export function ThemeSwatch({ theme }: { theme: string }) {
  const sides = themeOf(theme)
  return (
    sides && (
      <svg viewBox="0 0 36 20" aria-hidden="true">
        <Side palette={sides.light} x={0} />
        <Side palette={sides.dark} x={18} />
      </svg>
    )
  )
}

/** As a card has them: a title, text, and what stands out. */
function Side({
  palette: { background, title, text, accent },
  x,
}: {
  palette: Palette
  x: number
}) {
  return (
    <>
      <rect x={x} width="18" height="20" fill={background} />
      <rect x={x + 3} y="4" width="9" height="2.500" rx="1" fill={title} />
      <rect x={x + 3} y="8.500" width="12" height="2" rx="1" fill={text} />
      <rect x={x + 3} y="13" width="7" height="3" rx="1" fill={accent} />
    </>
  )
}
