/**
 * What a page and the frame with the field for the key tell each other (`postMessage`). The key itself
 * is in none of it.
 */
import * as z from 'zod/mini'
import type { KeyProvider } from './protocol.ts'
import { last4Schema, sealedKeySchema } from './read-sealed-key.ts'

/** The page asks the frame to seal what is in its field, for this use; the field is empty then. */
export type SealOrder = { kind: 'seal'; provider: KeyProvider; job: string }

/** What the frame tells its page. */
export const frameMessageSchema = z.discriminatedUnion('kind', [
  /** It is there, and takes orders. */
  z.strictObject({ kind: z.literal('ready') }),
  /** The visitor pressed Enter in the field: they are done. */
  z.strictObject({ kind: z.literal('entered') }),
  /** What is in the field cannot be a key; the frame says so beside it. */
  z.strictObject({ kind: z.literal('unfit') }),
  /** The pair is gone: the page has to ask for the vault again and load the frame anew. */
  z.strictObject({ kind: z.literal('gone') }),
  z.strictObject({
    kind: z.literal('sealed'),
    ...sealedKeySchema.shape,
    last4: last4Schema,
  }),
])
export type FrameMessage = z.infer<typeof frameMessageSchema>
