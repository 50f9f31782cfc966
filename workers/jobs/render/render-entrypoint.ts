/** The door through which the edge has pictures made, each with the mark that it is drawn by rules. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import { withProvenance } from '../../../shared/studio/provenance/provenance.ts'
import type { JobsEnv, RendererApi } from '../../platform/bindings.ts'
import { createPictureCache } from './picture-cache.ts'
import { workerRenderer } from './worker-renderer.ts'

const pictures = createPictureCache()

/** So many pictures wait for one another at most; who comes later shows the drawing itself. */
const mostAtOnce = 16
let underWay = 0

export class Renderer extends WorkerEntrypoint<JobsEnv> implements RendererApi {
  /** Throws where the drawing cannot be painted, or too many are being painted. */
  async png(svg: string, width: number): Promise<ArrayBuffer> {
    const kept = await pictures.find(svg, width)
    if (kept) return kept
    if (underWay >= mostAtOnce) throw new Error('Too many pictures are being made')
    underWay += 1
    try {
      const png = await workerRenderer.renderPng(svg, { width })
      const bytes = withProvenance(png.slice(), 'art').buffer
      this.ctx.waitUntil(pictures.keep(svg, width, bytes))
      return bytes
    } finally {
      underWay -= 1
    }
  }
}
