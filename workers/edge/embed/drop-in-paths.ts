/** Addresses of other services, whose readers need to change the host only. */
import type { Service } from '../../../shared/embed/drop-in/index.ts'

export const dropInPaths = {
  '/api': 'readme-stats',
  '/api/top-langs': 'top-langs',
  '/streak': 'streak',
  '/trophy': 'trophy',
} as const satisfies Record<string, Service>

/** Addresses of theirs whose cards have no counterpart here. */
export const pathsWithoutCounterpart = ['/api/pin', '/api/gist', '/api/wakatime'] as const
