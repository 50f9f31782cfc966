/** What begins and ends with a signed-in session, besides the session itself. */
import { longestSessionSeconds, sessionKey, type Account } from '../../platform/session/index.ts'
import type { Accounts } from './accounts.ts'
import { nameOfToken, releaseToken } from './shared-tokens.ts'

type Background = { waitUntil(work: Promise<unknown>): void }

/** A signed-in session under an id that is new, entered with what is kept for its account. */
export async function startSignedIn(
  { sessions, holdings }: Accounts,
  account: Account,
): Promise<{ id: string }> {
  const { id, session } = await sessions.start(account)
  const { name, content } = session
  try {
    await holdings?.add(account.id, {
      kind: 'session',
      id: name,
      keys: [sessionKey(name)],
      scopes: [],
      startedAt: content.startedAt,
      endsAt: content.startedAt + longestSessionSeconds * 1000,
      readsWith: await nameOfToken(account.githubToken),
    })
  } catch (error) {
    // What is on no list could not be ended from elsewhere.
    await sessions.end(id).catch(() => null)
    throw error
  }
  return { id }
}

/**
 * Ends this session, and behind the answer its token at GitHub unless that is `stillUsed`, or a client
 * that was let in reads with it.
 */
export async function signOut(
  accounts: Accounts,
  id: string,
  background: Background,
  stillUsed?: string,
): Promise<void> {
  const { sessions, holdings } = accounts
  const session = await sessions.end(id)
  const account = session?.content.account
  if (!session || !account) return
  try {
    await holdings?.end(account.id, (holding) => holding.id === session.name)
  } finally {
    if (account.githubToken !== stillUsed) background.waitUntil(releaseToken(accounts, account))
  }
}

/** Which of an account's things end everywhere. */
export type Everywhere = 'sessions' | 'everything'

/** Ends what is kept for an account wherever it signed in, and all its tokens at GitHub. */
export async function endEverywhere(
  { holdings, github }: Accounts,
  account: Account,
  what: Everywhere,
  background: Background,
): Promise<void> {
  await holdings?.end(account.id, ({ kind }) => what === 'everything' || kind !== 'api-key')
  if (github) background.waitUntil(github.revokeGrant(account.githubToken))
}
