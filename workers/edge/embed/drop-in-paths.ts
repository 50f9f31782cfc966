/** Addresses of other services, whose readers need to change the host only. */
import type { Service } from '../../../shared/embed/drop-in/index.ts'

export const dropInPaths = {
  '/api': 'readme-stats',
  '/api/top-langs': 'top-langs',
  '/streak': 'streak',
  '/trophy': 'trophy',
} as const satisfies Record<string, Service>

/**
 * The service whose address this is, without a slash at its end; null where it is none's. Two of them
 * answer where the host begins: what they call the login, in any case, tells which.
 */
export function serviceAt(pathname: string, query: URLSearchParams): Service | null {
  if (Object.hasOwn(dropInPaths, pathname)) return dropInPaths[pathname as keyof typeof dropInPaths]
  if (pathname !== '') return null
  const names = new Set([...query.keys()].map((name) => name.toLowerCase()))
  if (names.has('user')) return 'streak'
  return names.has('username') ? 'trophy' : null
}

/** Addresses of theirs whose cards have no counterpart here. */
export const pathsWithoutCounterpart = ['/api/pin', '/api/gist', '/api/wakatime'] as const
