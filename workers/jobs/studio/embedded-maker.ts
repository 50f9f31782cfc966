/** Makes everything without a model: drawings of our own, and texts by our own writer. */
import { drawPicture } from '../../../shared/studio/draw-picture.ts'
import { pictures } from '../../../shared/studio/pictures.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { Renderer } from '../render/renderer.ts'
import type { Maker } from './maker.ts'

export function embeddedMaker(renderer: Renderer): Maker {
  return {
    async picture({ facts, theme, mode, colours }, picture) {
      const svg = drawPicture(facts, { picture, theme, mode, colours, watermark: true })
      const { width } = pictures[picture]
      return (await renderer.renderPng(svg, { width })).slice()
    },
    async readme({ facts }, made) {
      const shown = made.map((name) => `![${name}](./${name}.png)`)
      return [`# ${facts.login}`, ...shown, ''].join('\n\n')
    },
    async kit() {
      throw new PhantomError('internal')
    },
  }
}
