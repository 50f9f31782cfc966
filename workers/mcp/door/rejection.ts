/** A refusal before anything of the protocol is read, in the protocol's form. */

/** Source: JSON-RPC 2.0, section 5.1: codes of a server's own. */
const serverError = -32000

/** An answer with an error for nobody's request in particular. */
export function rejection(
  status: number,
  message: string,
  { code = serverError, headers = {} }: { code?: number; headers?: Record<string, string> } = {},
): Response {
  const error = { code, message }
  return Response.json({ jsonrpc: '2.0', error, id: null }, { status, headers })
}
