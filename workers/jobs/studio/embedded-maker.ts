/** Makes everything without a model: drawings of our own, and texts by our own writer. */
import { drawPicture } from '../../../shared/studio/draw-picture.ts'
import { makeKit } from '../../../shared/studio/kit/make-kit.ts'
import { writeReadme } from '../../../shared/studio/kit/readme/write-readme.ts'
import { pictures } from '../../../shared/studio/pictures.ts'
import { withProvenance } from '../../../shared/studio/provenance/provenance.ts'
import type { Renderer } from '../render/renderer.ts'
import { zipStream } from './kit-zip.ts'
import type { Maker } from './maker.ts'

export function embeddedMaker(renderer: Renderer): Maker {
  return {
    async picture({ facts, theme, mode, colours }, picture) {
      const svg = drawPicture(facts, { picture, theme, mode, colours, watermark: true })
      const { width } = pictures[picture]
      return withProvenance((await renderer.renderPng(svg, { width })).slice(), 'art')
    },
    async readme({ facts, readmeStyle, origin, theme }, made) {
      return writeReadme(facts, { style: readmeStyle, origin, theme, pictures: made })
    },
    async kit({ facts, readmeStyle, origin, theme }, made, madeAt) {
      const files = makeKit({ facts, style: readmeStyle, origin, theme, pictures: made, madeAt })
      return new Uint8Array(await new Response(zipStream(files)).arrayBuffer())
    },
  }
}
