/** The engine of the review alone, as the review Worker has it: reviews the file it is sent. */
import { reviewFile } from '../../shared/review/review-file.ts'
import { reviewTools } from '../../workers/review/engine/tools.ts'

export default {
  async fetch(request: Request): Promise<Response> {
    const path = decodeURIComponent(new URL(request.url).pathname.slice(1))
    const text = await request.text()
    const { findings, unread } = reviewFile(path, text, await reviewTools())
    return Response.json({ findings: findings.length, unread: unread ?? null })
  },
}
