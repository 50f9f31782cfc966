/** A set of developers, looked up by login without regard to case. */
import { foldLogin } from '../../shared/evidence/index.ts'
import type { Developer } from './developer.ts'

export type Developers = {
  /** As they are spelled, in the order of the files. */
  readonly logins: readonly string[]
  /** The facts of a login; null when there are none. */
  find(login: string): Developer | null
  /** The moment for which the facts speak (ISO 8601); null where it is now. */
  asOf(login: string): string | null
}

/** Developers that are at hand already. */
export function developersOf(
  list: readonly Developer[],
  asOf: Readonly<Record<string, string>> = {},
): Developers {
  const byLogin = new Map(list.map((developer) => [foldLogin(developer.login), developer]))
  return {
    logins: list.map(({ login }) => login),
    find: (login) => byLogin.get(foldLogin(login)) ?? null,
    asOf: (login) => asOf[foldLogin(login)] ?? null,
  }
}
