/** A refusal before the protocol's own rules are asked, in the protocol's form. */

/** Source: JSON-RPC 2.0, section 5.1: codes of a server's own. */
const serverError = -32000

type Rejection = {
  code?: number
  headers?: Record<string, string>
  /** The message that is refused; none where it could not be read. */
  message?: unknown
}

/** An answer with an error, for the request whose message is known, else for nobody's in particular. */
export function rejection(
  status: number,
  words: string,
  { code = serverError, headers = {}, message }: Rejection = {},
): Response {
  const error = { code, message: words }
  return Response.json({ jsonrpc: '2.0', error, id: idOf(message) }, { status, headers })
}

/** Source: JSON-RPC 2.0, section 5: null where it could not be told. */
function idOf(message: unknown): string | number | null {
  const { id } = (message ?? {}) as { id?: unknown }
  return typeof id === 'string' || typeof id === 'number' ? id : null
}
