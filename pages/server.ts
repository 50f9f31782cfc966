/** The pages Worker's door: data goes in, HTML and pictures come out. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { KeyFrameDocument, KeyFrameOrder } from '../shared/pages/key-frame-order.ts'
import type {
  Compared,
  PageFrame,
  PageOrder,
  PageWriter,
  ResultPart,
} from '../shared/pages/page-order.ts'
import type { EmbedFacts } from '../shared/embed/facts.ts'
import type { PictureDrawer, PictureOrder } from '../shared/studio/picture-order.ts'
import { comparison, comparisonOpening } from './compare/compare-page.tsx'
import { openPage } from './frame/visit.ts'
import { writeDocument } from './frame/write-document.tsx'
import { keyFrameDocument } from './key-frame/key-frame-document.tsx'
import { pageFor } from './page-for.tsx'
import { resultEnding, resultOpening, resultPart } from './result/result-page.tsx'

export class Pages extends WorkerEntrypoint implements PageWriter {
  async page(frame: PageFrame, order: PageOrder): Promise<string> {
    const visit = openPage(frame)
    return writeDocument(visit, await pageFor(visit, order))
  }

  resultOpening(frame: PageFrame, login: string): string {
    return resultOpening(openPage(frame), login)
  }

  resultPart(frame: PageFrame, login: string, part: ResultPart): string {
    return resultPart(openPage(frame), login, part)
  }

  resultEnding(frame: PageFrame): string {
    return resultEnding(openPage(frame))
  }

  comparisonOpening(frame: PageFrame, logins: readonly string[]): string {
    return comparisonOpening(openPage(frame), logins)
  }

  comparison(frame: PageFrame, people: readonly Compared[]): string {
    return comparison(openPage(frame), people)
  }

  keyFrame(order: KeyFrameOrder): KeyFrameDocument {
    return keyFrameDocument(order)
  }
}

export class Art extends WorkerEntrypoint implements PictureDrawer {
  /** An SVG. What draws it is read with the first picture: pages do without it. */
  async picture(facts: EmbedFacts, order: PictureOrder): Promise<string> {
    const { drawPicture } = await import('../shared/studio/draw-picture.ts')
    return drawPicture(facts, order)
  }
}

/** Nobody reaches it from outside. */
export default { fetch: () => new Response(null, { status: 404 }) }
