/** How wide a run of text is, as resvg sets it. */
import { escapePlain } from '../../../shared/draw/svg.ts'
import { fontFamilies, type FontFamily } from './fonts.ts'
import type { OpenDrawing } from './resvg.ts'
import type { Run } from './runs.ts'

/** Pixels; large, so that nothing is lost in rounding. */
const size = 100

/** Gives ems, by drawings that `open` opens with the fonts of a family. */
export function rulerOf(
  open: (svg: string, family: FontFamily) => OpenDrawing,
): (run: Run, isBold: boolean) => number {
  const reaches = new Map<string, number>()

  /** Between two bars, since spaces at the ends reach nowhere by themselves. */
  const reachOf = ({ family, text }: Run, isBold: boolean) => {
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text font-size="${size}" ` +
      `font-family="${fontFamilies[family]}" font-weight="${isBold ? 600 : 400}">` +
      `|${escapePlain(text)}|</text></svg>`
    const known = reaches.get(svg)
    if (known !== undefined) return known
    const drawing = open(svg, family)
    const reach = drawing.reach()
    drawing.close()
    reaches.set(svg, reach)
    return reach
  }

  return (run, isBold) => (reachOf(run, isBold) - reachOf({ ...run, text: '' }, isBold)) / size
}
