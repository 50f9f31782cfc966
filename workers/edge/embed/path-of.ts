/**
 * Paths by which requests are routed: an embed's kind is the same in any case, `/CARD/` as `/card/`, and
 * a host that was written with a slash at its end is followed by two.
 */
import { getPath } from 'hono/utils/url'

const kind = /^\/(?:badge|card|og|duel|art)\//i

export function pathOf(request: Request): string {
  const path = getPath(request).replace(/^\/{2,}/, '/')
  return path.replace(kind, (word) => word.toLowerCase())
}
