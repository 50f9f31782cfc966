/** What all routes have in common that send a browser to somebody else, and take it back. */
import type { Context } from 'hono'
import { PhantomError } from '../../../platform/errors/index.ts'
import type { AccountContext } from '../account-context.ts'

/**
 * A page elsewhere can lead a browser here: nobody is to be signed in without having asked for it.
 * Throws `foreign_origin` where one did.
 */
export function requireOwnNavigation({ headers }: Request): void {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') {
    throw new PhantomError('foreign_origin')
  }
}

/** The query's parameters; null where one comes twice. */
export function onceEach({ url }: Request): Record<string, string> | null {
  const entries = [...new URL(url).searchParams]
  const given = Object.fromEntries(entries)
  return Object.keys(given).length === entries.length ? given : null
}

/** A redirect whose address, which may hold a state or a sealed key, is told to nobody else. */
export function goTo(context: Context<AccountContext>, location: string): Response {
  context.header('referrer-policy', 'no-referrer')
  return context.redirect(location, 303)
}
