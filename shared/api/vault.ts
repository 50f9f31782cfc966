/** Where a visitor's key for a provider is sealed to, before it leaves their browser. */
import * as z from 'zod/mini'
import { vaultIdSchema, vaultKeySchema } from '../sealed-key/read-sealed-key.ts'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'

const vaultSchema = z.extend(vaultKeySchema, {
  /** The vault's name, which the additional data of a sealed key repeats. */
  sid: vaultIdSchema,
  /** Where the field for the key is, to be framed; null where no keys are taken here. */
  frame: z.nullable(z.url()),
})
export type VaultView = z.infer<typeof vaultSchema>

export const vaultOperation = defineOperation({
  name: 'session.vault',
  summary: 'See what your key is sealed to',
  description:
    'The public key of your session’s vault (P-256, an uncompressed point in base64url). A key for a provider is sealed to it with HPKE (RFC 9180: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM) before it leaves the browser, by the page at `frame`, which has a host of its own. The private key cannot be taken out, lives in memory for half an hour and ends with it; nothing may be sealed to it after `endsAt`.',
  http: { method: 'GET', path: paths.vault },
  input: z.object({}),
  output: vaultSchema,
  outputName: 'Vault',
  streams: false,
  access: 'session',
  headers: [],
  errors: ['session_missing', 'keys_closed', 'store_unavailable'],
  examples: [],
})
