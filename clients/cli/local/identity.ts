/** Whose commits count: addresses, by what git is configured with and by what was asked for. */
import { isLogin } from '../../../shared/evidence/index.ts'
import type { Clone } from './clone.ts'
import type { Git } from './git.ts'

export type Identity = {
  /** In small letters; empty where git knows none and none was given. */
  addresses: readonly string[]
  name: string | null
  /** The account on GitHub, where an address or the configuration names it; else null. */
  login: string | null
}

export type Asked = {
  /** Addresses that are the person's beside the configured ones. */
  authors: readonly string[]
  /** The account on GitHub, where it was named. */
  login: string | null
}

/** By the clones' own configuration and the user's. */
export function identityIn(clones: readonly Clone[], { authors, login }: Asked): Identity {
  const configured = (name: string) =>
    clones.flatMap(({ settings }) => settings.get(name)?.trim() || [])
  const addresses = [...new Set([...authors, ...configured('user.email')].flatMap(addressIn))]
  const account = configured('github.user').find(isLogin)
  return {
    addresses,
    name: configured('user.name')[0] ?? null,
    login: login ?? addresses.flatMap(loginIn)[0] ?? account ?? null,
  }
}

/** Nothing where it is no address: what has no form of one would match what is not asked for. */
function addressIn(text: string | null): string[] {
  const address = text?.trim().toLowerCase() ?? ''
  return /^[^\s<>@]+@[^\s<>@]+$/.test(address) && address.length <= 254 ? [address] : []
}

/**
 * The login in the address that GitHub gives who hides theirs: `ID+LOGIN@users.noreply.github.com`,
 * or the older form without the number.
 */
function loginIn(address: string): string[] {
  const login = /^(?:\d+\+)?([^@+]+)@users\.noreply\.github\.com$/.exec(address)?.[1]
  return login !== undefined && isLogin(login) ? [login] : []
}

/**
 * The addresses and those that the clone's mailmap gives for them: both stand in its commits as the
 * same person.
 */
export async function addressesIn(
  git: Git,
  { folder }: Clone,
  { addresses }: Identity,
): Promise<ReadonlySet<string>> {
  const mapped = await git.ask(folder, [
    'check-mailmap',
    ...addresses.map((address) => `<${address}>`),
  ])
  const canonical = (mapped ?? '').split('\n').map((line) => /<([^<>]*)>\s*$/.exec(line)?.[1])
  return new Set([...addresses, ...canonical.flatMap((text) => addressIn(text ?? null))])
}
