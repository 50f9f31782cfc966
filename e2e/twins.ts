/** The same person under many logins, where each is to be one that was never seen. */
import { type Developer } from '../dev/facts/index.ts'

/** The person under another login. */
export function twinOf(developer: Developer, login: string): Developer {
  return JSON.parse(JSON.stringify(developer).replaceAll(developer.login, login)) as Developer
}

/** So many of them: `login-0`, `login-1` and on. */
export function twinsOf(developer: Developer, login: string, count: number): Developer[] {
  return Array.from({ length: count }, (_, index) => twinOf(developer, `${login}-${index}`))
}
