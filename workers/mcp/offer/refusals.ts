/** Refusals in the words of the one table of errors, as agents read them. */
import { errorEnvelopeSchema, type ErrorEnvelope } from '../../../shared/api/errors.ts'
import type { CallToolResult } from '@modelcontextprotocol/server'

/** A tool error: the envelope as it is over HTTP. Models read it and ask again, better. */
export function toolError(envelope: ErrorEnvelope): CallToolResult {
  return { content: [{ type: 'text', text: JSON.stringify(envelope) }], isError: true }
}

/** The envelope in an answer of the API; null where there is none. */
export function envelopeIn(body: string): ErrorEnvelope | null {
  try {
    return errorEnvelopeSchema.parse(JSON.parse(body))
  } catch {
    return null
  }
}
