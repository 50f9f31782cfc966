/** The door through which the edge has pictures made. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { JobsEnv, RendererApi } from '../../platform/bindings.ts'
import { createPictureCache } from './picture-cache.ts'
import { createRenderer } from './renderer.ts'
import { workerParts } from './worker-parts.ts'

const renderer = createRenderer(workerParts)
const pictures = createPictureCache()

export class Renderer extends WorkerEntrypoint<JobsEnv> implements RendererApi {
  async png(svg: string, width: number): Promise<ArrayBuffer> {
    const kept = await pictures.find(svg, width)
    if (kept) return kept
    const png = await renderer.renderPng(svg, { width })
    const bytes = png.slice().buffer
    this.ctx.waitUntil(pictures.keep(svg, width, bytes))
    return bytes
  }
}
