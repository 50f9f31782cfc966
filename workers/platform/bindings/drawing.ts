/** Workers that draw and write: they have nothing but what they are handed. */
import type { PageWriter } from '../../../shared/pages/page-order.ts'
import type { PictureDrawer } from '../../../shared/studio/picture-order.ts'

/** Writes the HTML of pages. It has nothing but what it is handed. */
export type PagesApi = PageWriter & Rpc.WorkerEntrypointBranded

/** Draws the studio's pictures: too many lines of code for the edge, where they are shown. */
export type ArtApi = PictureDrawer & Rpc.WorkerEntrypointBranded

/** Draws an SVG as PNG: resvg and its fonts are too large for the edge. */
export interface RendererApi extends Rpc.WorkerEntrypointBranded {
  /**
   * The SVG as PNG, `width` pixels wide, at most 2,400 wide and four megapixels in all. Fails with
   * what is wrong where the SVG cannot be read.
   */
  png(svg: string, width: number): Promise<ArrayBuffer>
}
