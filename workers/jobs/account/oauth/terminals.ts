/** What signs terminals in, made of a deployment's variables. */
import type { Context } from 'hono'
import type { JobsEnv } from '../../../platform/bindings.ts'
import { PhantomError } from '../../../platform/errors/index.ts'
import { logLine } from '../../../platform/log/index.ts'
import type { AccountContext } from '../account-context.ts'
import type { Accounts } from '../accounts.ts'
import type { GitHubOAuth } from '../sign-in/github-oauth.ts'
import type { Holdings } from '../holdings.ts'
import { createAccessTokens, type AccessTokens } from './access-tokens.ts'
import { createDevices } from './devices.ts'
import { createGrants, type Grants } from './grants.ts'
import { readTokenKeys, type TokenKeys } from './token-keys.ts'

export type Terminals = {
  issuer: string
  github: GitHubOAuth
  holdings: Holdings
  keys: TokenKeys
  accessTokens: AccessTokens
  grants: Grants
  devices: ReturnType<typeof createDevices>
}

/** A request, and what it is answered with. */
export type Asked = { env: Pick<JobsEnv, 'TOKEN_KEYS'>; accounts: Accounts; url: string }

export function askedOf({ env, var: { accounts }, req: { url } }: Context<AccountContext>): Asked {
  return { env, accounts, url }
}

/** Null where signing in, or signing tokens, is not set up. */
export async function terminalsOf({ env, accounts, url }: Asked): Promise<Terminals | null> {
  const { github, holdings, kept } = accounts
  const keys = await tokenKeysOf(env.TOKEN_KEYS)
  if (!github || !holdings || !keys) return null
  const { origin: issuer } = new URL(url)
  return {
    issuer,
    github,
    holdings,
    keys,
    accessTokens: createAccessTokens({ keys, issuer, random: kept.random, now: kept.now }),
    grants: createGrants({ ...kept, holdings }),
    devices: createDevices({ ...kept, github }),
  }
}

/** The same, or `not_configured`. */
export async function requireTerminals(context: Context<AccountContext>): Promise<Terminals> {
  const terminals = await terminalsOf(askedOf(context))
  if (!terminals) throw new PhantomError('not_configured')
  return terminals
}

/** Reading keys takes longer than verifying with them: an isolate does it once. */
let isolate: { text: string; keys: TokenKeys | null } | null = null

async function tokenKeysOf(text: string | undefined): Promise<TokenKeys | null> {
  if (!text) return null
  if (isolate?.text !== text) {
    const keys = await readTokenKeys(text)
    if (!keys) logLine({ event: 'token_keys_unusable' }, console.log)
    isolate = { text, keys }
  }
  return isolate.keys
}
