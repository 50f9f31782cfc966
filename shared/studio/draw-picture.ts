/** A picture of a login's facts, as SVG: the login, and a bar for each of the four scores. */
import { escapeXml, length } from '../draw/svg.ts'
import { defaultTheme, themeOf } from '../draw/theme/themes.ts'
import type { EmbedFacts } from '../embed/facts.ts'
import { dimensionIds } from '../score/scorecard.ts'
import type { PictureOrder } from './picture-order.ts'
import { pictures } from './pictures.ts'

/** The same facts and the same order give the same text. Without scores there is only the login. */
export function drawPicture(facts: EmbedFacts, order: PictureOrder): string {
  const { width, height } = pictures[order.picture]
  const palette = (themeOf(order.theme) ?? defaultTheme)[order.mode]
  const [background = palette.background, accent = palette.accent] = order.colours
  const margin = height / 8
  const bars = facts.scores
    ? dimensionIds.map((id, at) => {
        const share = facts.scores!.dimensions[id].score / 100
        const y = height / 2 + (at * height) / 9
        const size = `width="${length((width - 2 * margin) * share)}" height="${length(height / 14)}"`
        return `<rect x="${length(margin)}" y="${length(y)}" ${size} fill="${accent}"/>`
      })
    : []
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(facts.login)}</title>`,
    `<rect width="${width}" height="${height}" fill="${background}"/>`,
    `<text x="${length(margin)}" y="${length(height / 3)}" font-size="${length(height / 6)}" fill="${palette.title}">${escapeXml(facts.login)}</text>`,
    ...bars,
    '</svg>',
  ].join('')
}
