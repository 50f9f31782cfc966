/** Paths by which requests are routed: an embed's kind is the same in any case, `/CARD/` as `/card/`. */
import { getPath } from 'hono/utils/url'

const kind = /^\/(?:badge|card|og|duel)\//i

export function pathOf(request: Request): string {
  return getPath(request).replace(kind, (word) => word.toLowerCase())
}
