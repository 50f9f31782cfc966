/** Makes everything without a model: drawings of our own, and texts by our own writer. */
import { drawPicture } from '../../../shared/studio/draw-picture.ts'
import { makeKit } from '../../../shared/studio/kit/make-kit.ts'
import { readmeAround } from '../../../shared/studio/kit/readme/around-words.ts'
import { writeReadme } from '../../../shared/studio/kit/readme/write-readme.ts'
import { pictures } from '../../../shared/studio/pictures.ts'
import { withProvenance } from '../../../shared/studio/provenance/provenance.ts'
import type { Renderer } from '../render/renderer.ts'
import { zipStream } from './kit-zip.ts'
import type { JobOrder } from './job-record.ts'
import type { Maker } from './maker.ts'

export function embeddedMaker(renderer: Renderer): Maker {
  return {
    async picture(order, picture) {
      const { facts, theme, mode, colours } = order
      const watermark = !isPaidByVisitor(order)
      const svg = drawPicture(facts, { picture, theme, mode, colours, watermark })
      const { width } = pictures[picture]
      return withProvenance((await renderer.renderPng(svg, { width })).slice(), 'art')
    },
    async readme({ facts, readmeStyle, origin, theme }, made, words) {
      const request = { style: readmeStyle, origin, theme, pictures: made }
      return words === null ? writeReadme(facts, request) : readmeAround(words, facts, request)
    },
    async kit({ facts, readmeStyle: style, origin, theme }, made, readme, madeAt) {
      const files = makeKit({ facts, style, origin, theme, pictures: made, readme, madeAt })
      return new Uint8Array(await new Response(zipStream(files)).arrayBuffer())
    },
  }
}

/** Who works with a key of their own gets pictures without our mark. */
const isPaidByVisitor = ({ drawnBy }: JobOrder) => drawnBy !== null && drawnBy.key !== null
