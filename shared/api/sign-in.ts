/** Signing in with GitHub in a browser, and out again. */
import * as z from 'zod/mini'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'

/** What a visitor may let this service read beyond the public record. */
export const signInScopes = ['none', 'read:user'] as const

export const signInInput = z.object({
  /** The page to come back to: a path of this site. */
  return_to: z._default(z.string(), '/'),
  scope: z._default(z.enum(signInScopes), 'none'),
})

const shared = {
  streams: false,
  access: 'session',
  headers: [],
  examples: [],
} as const

export const signInOperation = defineOperation({
  ...shared,
  name: 'session.sign-in',
  summary: 'Sign in with GitHub',
  description:
    'Sends the browser to GitHub, with a state that serves once within ten minutes and PKCE, and back to `return_to`, a path of this site. No scope is asked for unless `scope` is `read:user`, with which GitHub tells the counts of one\u2019s own private contributions. Only pages of this site, or the address bar, may lead here.',
  http: { method: 'GET', path: paths.signIn },
  redirects: true,
  input: signInInput,
  output: z.object({}),
  outputName: 'Redirect',
  errors: ['validation_failed', 'foreign_origin', 'not_configured', 'store_unavailable'],
})

export const signInCallbackOperation = defineOperation({
  ...shared,
  name: 'session.sign-in-callback',
  summary: 'Come back from GitHub',
  description:
    'Where GitHub sends the browser back to. The state has to be one that this very browser was given; the session gets a new id. Whatever is wrong, the answer is the same.',
  http: { method: 'GET', path: paths.signInCallback },
  redirects: true,
  input: z.object({ state: z.string(), code: z.string() }),
  output: z.object({}),
  outputName: 'Redirect',
  errors: ['sign_in_refused', 'not_configured', 'store_unavailable', 'upstream_unavailable'],
})

const signedOut = {
  ...shared,
  input: z.object({}),
  output: z.object({ status: z.literal('signed-out') }),
  outputName: 'SignedOut',
} as const

export const signOutOperation = defineOperation({
  ...signedOut,
  name: 'session.sign-out',
  summary: 'Sign out',
  description:
    'Ends this session and its token at GitHub. Sessions elsewhere, tokens of the terminal and API keys stay.',
  http: { method: 'POST', path: paths.signOut },
  errors: ['foreign_origin', 'store_unavailable'],
})

export const signOutEverywhereOperation = defineOperation({
  ...signedOut,
  name: 'session.sign-out-everywhere',
  summary: 'Sign out everywhere',
  description:
    'Ends every session of the account and every token of the terminal, here and at GitHub. API keys stay: `DELETE /api/v1/session` ends them, too.',
  http: { method: 'POST', path: paths.signOutEverywhere },
  errors: ['foreign_origin', 'not_signed_in', 'store_unavailable'],
})
