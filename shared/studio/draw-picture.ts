/** Draws a picture of the studio: pure, and the same text for the same facts and order. */
import { describeScores } from '../draw/card/score-words.ts'
import { fill } from '../draw/locale/locale.ts'
import { english } from '../draw/locale/make-locale.ts'
import { productName } from '../draw/mark.ts'
import { escapePlain, plainText } from '../draw/svg.ts'
import { sansFonts } from '../draw/text/metrics.ts'
import type { EmbedFacts } from '../embed/facts.ts'
import type { Art, ArtFeature } from './art/art.ts'
import { arts } from './art/arts.ts'
import { group, rectangle } from './art/pen.ts'
import { watermark } from './art/watermark.ts'
import { whatItIs, withoutScore } from './art/without-score.ts'
import { artColours } from './colours.ts'
import type { PictureOrder } from './picture-order.ts'
import { type PictureName, pictures } from './pictures.ts'
import { xmpElement } from './provenance/xmp.ts'
import { randomOf } from './random.ts'
import { isBlank, traitsOf } from './traits.ts'
import { visible } from './visible.ts'

/**
 * A whole SVG, as large as its picture is. An account that has no score, or of which nothing is known, gets
 * a picture that says so. What is drawn follows from the facts, the formula's version and the login:
 * whatever looks like chance is a row of numbers that belongs to these and to the feature that takes it.
 */
export function drawPicture(facts: EmbedFacts, order: PictureOrder): string {
  const { width, height } = pictures[order.picture]
  const art: Art = isBlank(facts) ? withoutScore(facts) : arts[order.picture]
  const traits = traitsOf(facts)
  const colours = artColours(order)
  const seed = `${facts.formula} ${facts.login.toLowerCase()}`
  const { definitions = '', layers } = art.draw({
    traits,
    colours,
    width,
    height,
    random: (feature) => randomOf(`${seed} ${feature}`),
  })
  const drawn = layers.map(([feature, elements]) => group({ id: feature }, elements)).join('')
  const mark = order.watermark ? watermark(order.picture, colours) : ''
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" lang="en" ` +
    `font-family="${sansFonts}">` +
    `<title id="t">${escapePlain(titleOf(facts, order.picture))}</title>` +
    `<desc id="d">${escapePlain(plainText(visible(descriptionOf(facts)), mostDescribed))}</desc>` +
    `<metadata>${escapePlain(legendOf(art.features))}${xmpElement('art')}</metadata>` +
    `<defs>${definitions}</defs>` +
    rectangle(0, 0, width, height, { fill: colours.background }) +
    `${drawn}${mark}</svg>`
  )
}

/** What each feature of a picture stands for. */
export const featuresOf = (picture: PictureName): readonly ArtFeature[] => arts[picture].features

const mostDescribed = 1_200

const titleOf = ({ login }: EmbedFacts, picture: PictureName) =>
  `${login} · ${picture.replaceAll('-', ' ')} · ${productName}`

/** The numbers, for those who hear the picture. */
function descriptionOf(facts: EmbedFacts): string {
  const locale = english()
  const { messages, percent, number } = locale
  const sentences: string[] = []
  if (facts.scores && !isBlank(facts)) {
    const title = fill(messages.scoreOf, { login: facts.login })
    sentences.push(describeScores(facts, facts.scores, title, locale))
  } else sentences.push(`${facts.login}: ${whatItIs(facts)}`)
  const languages = traitsOf(facts).languages ?? []
  if (languages.length > 0) {
    const each = languages.map(({ name, share }) => `${name} ${percent(share)}`)
    sentences.push(`${messages.languages}: ${each.join(', ')}.`)
  }
  if (facts.streaks)
    sentences.push(
      `${number(facts.streaks.total)} contributions in a year, ` +
        `${number(facts.streaks.longest)} days in a row at most.`,
    )
  return sentences.join(' ')
}

/** A line a feature. */
function legendOf(features: readonly ArtFeature[]): string {
  return features
    .map(({ feature, signal, how }) => `${feature}: ${signal ?? 'texture'}: ${how}`)
    .join('; ')
}
