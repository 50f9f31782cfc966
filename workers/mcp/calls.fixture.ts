/** Requests of both eras, and the message of an answer. Only tests import this. */
export type Era = 'modern' | 'legacy'

export const endpoint = 'https://scope.example/mcp'

/** A request of that era, with all that it has to say of itself. */
export function requestOfEra(
  era: Era,
  method: string,
  params: Readonly<Record<string, unknown>> = {},
  { url = endpoint, headers = {} }: { url?: string; headers?: Record<string, string> } = {},
): Request {
  const name = params['name'] ?? params['uri']
  const ofModern = {
    'mcp-protocol-version': '2026-07-28',
    'mcp-method': method,
    ...(typeof name === 'string' && { 'mcp-name': wireText(name) }),
  }
  const meta = {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientCapabilities': {},
  }
  return new Request(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...(era === 'modern' ? ofModern : { 'mcp-protocol-version': '2025-11-25' }),
      ...headers,
    },
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method,
      params:
        era === 'modern'
          ? { ...params, _meta: { ...meta, ...(params['_meta'] as object) } }
          : params,
    }),
  })
}

/** A value as a header may carry it. Source: the protocol, "Value encoding". */
function wireText(text: string): string {
  if (/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text) && !text.startsWith('=?')) return text
  return `=?base64?${Buffer.from(text).toString('base64')}?=`
}

export type Answer = {
  jsonrpc: string
  id: unknown
  result?: Record<string, unknown>
  error?: { code: number; message: string; data?: unknown }
}

/** The one message of an answer, whether it came as JSON or as a stream. */
export async function messageOf(response: Response): Promise<Answer> {
  const text = await response.text()
  if (!response.headers.get('content-type')?.includes('text/event-stream')) {
    return JSON.parse(text) as Answer
  }
  const messages = [...text.matchAll(/^data: (.+)$/gm)].map(
    ([, data]) => JSON.parse(data!) as Answer,
  )
  return messages.find(({ id }) => id !== undefined)!
}
