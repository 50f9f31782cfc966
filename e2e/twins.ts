/** The same person under many logins, where each is to be one that was never seen. */
import type { Developer } from '../dev/facts/index.ts'
import { sampleDevelopers } from './system.ts'

/** The person under another login. */
export const twinOf = (developer: Developer, login: string): Developer =>
  renamed(developer, developer.login, login)

/** The person with another name in the place of one, wherever it stands. */
export function renamed(developer: Developer, name: string, other: string): Developer {
  return JSON.parse(JSON.stringify(developer).replaceAll(name, other)) as Developer
}

/** So many of them: `login-0`, `login-1` and on. */
export function twinsOf(developer: Developer, login: string, count: number): Developer[] {
  return Array.from({ length: count }, (_, index) => twinOf(developer, `${login}-${index}`))
}

/**
 * So many people, quick to scan, whose repositories are all their own: trouble with one is not
 * another's.
 */
export function peopleOfLittleWork(count: number): Developer[] {
  const layla = sampleDevelopers().find('layla-lattice')!
  const person = { ...layla, commits: layla.commits.slice(0, 40) }
  return twinsOf(person, 'layla', count)
}
