/** What the bridge has to know of a message of JSON-RPC 2.0, as MCP has it. */

export type Message = {
  id?: string | number | null
  method?: string
  params?: { [name: string]: unknown; _meta?: { [name: string]: unknown } }
  result?: unknown
  error?: unknown
}

/** The message of a line; null where it is none. */
export function readMessage(line: string): Message | null {
  try {
    const message = JSON.parse(line) as unknown
    const isObject = typeof message === 'object' && message !== null && !Array.isArray(message)
    return isObject ? (message as Message) : null
  } catch {
    return null
  }
}

export function isRequest({ id, method }: Message): boolean {
  return method !== undefined && id !== undefined && id !== null
}

/** Errors of JSON-RPC 2.0, section 5.1. */
export const parseError = -32_700
export const internalError = -32_603

export function errorAnswer(id: Message['id'], code: number, message: string) {
  return { jsonrpc: '2.0', id: id ?? null, error: { code, message } }
}

/** What names the object of a message, which a header has to repeat (MCP 2026-07-28). */
const namedBy: Readonly<Record<string, string>> = {
  'tools/call': 'name',
  'prompts/get': 'name',
  'resources/read': 'uri',
}

/** The version that the message speaks by itself; null in the era in which `initialize` agrees on one. */
export function versionOf({ params }: Message): string | null {
  const version = params?._meta?.['io.modelcontextprotocol/protocolVersion']
  return typeof version === 'string' ? version : null
}

/** The headers that go with a message; `agreed` is the version that `initialize` came to. */
export function headersOf(message: Message, agreed: string | null): Record<string, string> {
  const own = versionOf(message)
  const { method, params } = message
  const version = own ?? (method === 'initialize' ? null : agreed)
  const name = method === undefined ? undefined : params?.[namedBy[method] ?? '']
  return {
    ...(version !== null && { 'mcp-protocol-version': headerValue(version) }),
    ...(own !== null && method !== undefined && { 'mcp-method': headerValue(method) }),
    ...(own !== null && typeof name === 'string' && { 'mcp-name': headerValue(name) }),
  }
}

/** What no header can carry travels in Base64 between marks, as the protocol says. */
function headerValue(text: string): string {
  const isPlain = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text)
  if (isPlain && !text.startsWith('=?base64?')) return text
  return `=?base64?${Buffer.from(text).toString('base64')}?=`
}
