/** Keys for automation: made by who is signed in, shown once, for at most three months. */
import * as z from 'zod/mini'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'

/** What a key may do. */
export const apiKeyScopes = ['scans:read', 'session:read'] as const
export type ApiKeyScope = (typeof apiKeyScopes)[number]

export const longestKeyDays = 90
export const mostKeys = 20

export const createKeyInput = z.strictObject({
  scopes: z.array(z.enum(apiKeyScopes)).check(z.minLength(1), z.maxLength(apiKeyScopes.length)),
  /** How long it is good. */
  days: z._default(z.int().check(z.gte(1), z.lte(longestKeyDays)), 30),
})

const keyView = z.object({
  id: z.string(),
  scopes: z.array(z.enum(apiKeyScopes)),
  startedAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
})
export type ApiKeyView = z.infer<typeof keyView>

const shared = { streams: false, access: 'session', headers: [], examples: [] } as const
const errors = ['not_signed_in', 'not_configured', 'store_unavailable'] as const

export const createKeyOperation = defineOperation({
  ...shared,
  name: 'keys.create',
  summary: 'Make an API key',
  description:
    'For automation: `Authorization: Bearer gpk_…`. The key is shown this once; what is kept is a name made of it, and what it may do sealed under it. Its form (a prefix, letters and digits, a CRC-32) lets scanners of leaked secrets know it. It holds nothing of GitHub’s: what it scans is read with this service’s own tokens.',
  http: { method: 'POST', path: paths.apiKeys },
  body: 'json',
  input: createKeyInput,
  output: z.extend(keyView, { key: z.string() }),
  outputName: 'NewApiKey',
  errors: ['validation_failed', 'foreign_origin', 'keys_full', ...errors],
})

export const listKeysOperation = defineOperation({
  ...shared,
  name: 'keys.list',
  summary: 'List your API keys',
  description: 'The keys of the account that is signed in, without the keys themselves.',
  http: { method: 'GET', path: paths.apiKeys },
  input: z.object({}),
  output: z.object({ keys: z.array(keyView) }),
  outputName: 'ApiKeys',
  errors,
})

export const revokeKeyOperation = defineOperation({
  ...shared,
  name: 'keys.revoke',
  summary: 'End an API key',
  description:
    'Ends the key of this id at once, and tells how many that were: none, where there is no such key. Who holds a key can end it as well, by `POST /api/v1/oauth/revoke`.',
  http: { method: 'DELETE', path: paths.apiKey },
  input: z.object({ id: z.string() }),
  output: z.object({ revoked: z.int() }),
  outputName: 'RevokedApiKey',
  errors: ['foreign_origin', ...errors],
})
