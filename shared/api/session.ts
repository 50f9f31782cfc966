/**
 * A visitor's session: it begins when something needs one, lives half an hour after its last use, and
 * ends at once where the visitor says so. Its id is in a cookie that no script reads.
 */
import * as z from 'zod/mini'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'

export const sessionSchema = z.object({
  /** `none`: there is no session, and nothing is kept. */
  kind: z.enum(['none', 'guest', 'signed-in']),
  /** Who signed in with GitHub; an API key does not know. */
  login: z.nullable(z.string()),
  /** When it ends unless it is used before. */
  endsAt: z.nullable(z.iso.datetime()),
  /** What is kept for the account that signed in, wherever it did: all of it can be ended here. */
  holds: z.array(
    z.object({
      kind: z.enum(['session', 'refresh-family', 'client', 'api-key']),
      id: z.string(),
      /** Where the document of a client of MCP is; null for what is none. */
      host: z.nullable(z.string()),
      /** It is the session that asks. */
      isThis: z.boolean(),
      scopes: z.array(z.string()),
      startedAt: z.iso.datetime(),
      endsAt: z.iso.datetime(),
    }),
  ),
  /** Whether one can sign in with GitHub here. */
  signInOffered: z.boolean(),
})
export type SessionView = z.infer<typeof sessionSchema>

const shared = {
  input: z.object({}),
  streams: false,
  access: 'session',
  headers: [],
  examples: [],
} as const

export const showSessionOperation = defineOperation({
  ...shared,
  bearer: true,
  name: 'session.show',
  summary: 'See your session',
  description:
    'What is kept for the visitor whose cookie this is: whether there is a session, who signed in, when it ends and what hangs on it. Asking makes no session; using one makes it live on for half an hour. With `Authorization: Bearer` it is told for an access token, or for an API key with `session:read`.',
  http: { method: 'GET', path: paths.session },
  output: sessionSchema,
  outputName: 'Session',
  errors: ['not_signed_in', 'scope_missing', 'store_unavailable'],
})

export const startSessionOperation = defineOperation({
  ...shared,
  name: 'session.start',
  summary: 'Begin a session as a guest',
  description:
    'Sets the cookie `__Host-phantom` to 256 random bits, of which only a hash is kept. Who has a session already keeps it.',
  http: { method: 'POST', path: paths.session },
  output: sessionSchema,
  outputName: 'Session',
  errors: ['foreign_origin', 'store_unavailable'],
})

export const forgetSessionOperation = defineOperation({
  ...shared,
  name: 'session.forget',
  summary: 'Forget me now',
  description:
    'Deletes the session and the cookie, and where somebody is signed in everything that is kept for the account: its sessions elsewhere, tokens and API keys, and at GitHub the leave to read for it. Where there is no session it answers the same: nothing is kept then.',
  http: { method: 'DELETE', path: paths.session },
  output: z.object({ status: z.literal('forgotten') }),
  outputName: 'Forgotten',
  errors: ['foreign_origin', 'store_unavailable'],
})
