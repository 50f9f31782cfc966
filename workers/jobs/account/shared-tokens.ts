/**
 * GitHub's token of a session also reads for the clients that were let in there. It ends at GitHub with
 * the last of them, not before.
 */
import { toBase64Url } from '../../platform/seal/index.ts'
import type { Account } from '../../platform/session/index.ts'
import type { Accounts } from './accounts.ts'

/** A name for a token, which tells nothing of it: it has 160 random bits or more. */
export async function nameOfToken(githubToken: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(githubToken))
  return toBase64Url(new Uint8Array(digest))
}

/**
 * Ends the token of something that has ended, unless something else of the account reads with it. Where
 * nobody can say, it is ended. Never throws.
 */
export async function releaseToken(
  { github, holdings }: Pick<Accounts, 'github' | 'holdings'>,
  { id, githubToken }: Account,
): Promise<void> {
  if (!github) return
  const name = await nameOfToken(githubToken)
  const held = (await holdings?.list(id).catch(() => null)) ?? []
  if (!held.some(({ readsWith }) => readsWith === name)) await github.revokeToken(githubToken)
}
