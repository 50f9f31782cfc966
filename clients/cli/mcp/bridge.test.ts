import { describe, expect, it } from 'vitest'
import { bridge } from './bridge.ts'

type Asked = { headers: Headers; message: Record<string, unknown>; signal: AbortSignal }
type Answer = (asked: Asked) => Response | Promise<Response>

const version = '2026-07-28'
const modern = (id: number, method: string, params: object = {}) => ({
  jsonrpc: '2.0',
  id,
  method,
  params: { ...params, _meta: { 'io.modelcontextprotocol/protocolVersion': version } },
})
const result = (id: unknown, value: object) => Response.json({ jsonrpc: '2.0', id, result: value })

/** Sends the lines; what came back as lines, and what was asked over HTTP. */
async function pass(
  lines: readonly (object | string)[],
  answer: Answer,
  token: string | null = null,
) {
  const asked: Asked[] = []
  const written: Record<string, unknown>[] = []
  const notes: string[] = []
  await bridge({
    lines: (async function* () {
      for (const line of lines) {
        const text = typeof line === 'string' ? line : JSON.stringify(line)
        yield new TextEncoder().encode(`${text}\n`)
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
    })(),
    write: (line) => void written.push(JSON.parse(line) as Record<string, unknown>),
    note: (text) => void notes.push(text),
    address: new URL('https://scope.example/mcp'),
    access: async () => token,
    fetch: async (request) => {
      const { headers, signal } = request
      const message = (await request.json()) as Record<string, unknown>
      asked.push({ headers, message, signal })
      return answer({ headers, message, signal })
    },
    signal: new AbortController().signal,
  })
  return { asked, written, notes }
}

describe('the bridge for MCP', () => {
  it('repeats in headers what a message of today says', async () => {
    const call = modern(1, 'tools/call', { name: 'Zähler', arguments: {} })
    const { asked, written } = await pass([call], ({ message }) => result(message['id'], {}), 'key')
    expect(Object.fromEntries(asked[0]!.headers)).toMatchObject({
      'mcp-protocol-version': version,
      'mcp-method': 'tools/call',
      'mcp-name': `=?base64?${Buffer.from('Zähler').toString('base64')}?=`,
      accept: 'application/json, text/event-stream',
      authorization: 'Bearer key',
    })
    expect(asked[0]!.message).toEqual(call)
    expect(written).toEqual([{ jsonrpc: '2.0', id: 1, result: {} }])
  })

  it('names the version that initialize agreed on from then on, in the older era', async () => {
    const lines = [
      { jsonrpc: '2.0', id: 0, method: 'initialize', params: { protocolVersion: '2025-11-25' } },
      { jsonrpc: '2.0', method: 'notifications/initialized' },
      { jsonrpc: '2.0', id: 'a', method: 'tools/list' },
    ]
    const { asked, written } = await pass(lines, ({ message }) => {
      if (message['id'] === undefined) return new Response(null, { status: 202 })
      return result(message['id'], { protocolVersion: '2025-06-18' })
    })
    const versions = asked.map(({ headers }) => headers.get('mcp-protocol-version'))
    expect(versions).toEqual([null, '2025-06-18', '2025-06-18'])
    expect(asked.every(({ headers }) => !headers.has('mcp-method'))).toBe(true)
    expect(written.map(({ id }) => id)).toEqual([0, 'a'])
  })

  it('passes on what comes on a stream, each on a line', async () => {
    const progress = { jsonrpc: '2.0', method: 'notifications/progress', params: { progress: 1 } }
    const answer = { jsonrpc: '2.0', id: 1, result: { text: 'two\nlines' } }
    const stream = [progress, answer].map(
      (one) => `event: message\ndata: ${JSON.stringify(one)}\n\n`,
    )
    const headers = { 'content-type': 'text/event-stream' }
    const { written } = await pass(
      [modern(1, 'tools/call')],
      () => new Response(stream.join(''), { headers }),
    )
    expect(written).toEqual([progress, answer])
  })

  it('closes the connection of a request that is cancelled, and answers nothing to it', async () => {
    const cancel = { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1 } }
    const { asked, written, notes } = await pass(
      [modern(1, 'tools/call'), cancel, modern(2, 'tools/list')],
      ({ message, signal }) =>
        message['id'] === 2
          ? result(2, {})
          : new Promise((_, reject) => {
              signal.addEventListener('abort', () => reject(signal.reason as Error))
            }),
    )
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false])
    expect(written).toEqual([{ jsonrpc: '2.0', id: 2, result: {} }])
    expect(notes).toEqual([])
  })

  it.each<[string, Answer, string]>([
    ['does not answer', () => Promise.reject(new TypeError('fetch failed')), 'did not answer'],
    ['answers with a page', () => new Response('<html>', { status: 502 }), 'status 502'],
    ['answers with nothing', () => new Response(null, { status: 202 }), 'status 202'],
    [
      'leads elsewhere',
      () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } }),
      'status 302',
    ],
    [
      'breaks off',
      () => new Response('data: {"jso', { headers: { 'content-type': 'text/event-stream' } }),
      'did not answer',
    ],
    [
      'sends no JSON',
      () => new Response('data: x\n\n', { headers: { 'content-type': 'text/event-stream' } }),
      'did not answer',
    ],
  ])('makes an error of a service that %s', async (_, answer, words) => {
    const { written } = await pass([modern(7, 'tools/list')], answer)
    expect(written).toEqual([
      { jsonrpc: '2.0', id: 7, error: { code: -32_603, message: expect.stringContaining(words) } },
    ])
  })

  it('passes errors of the protocol on as they are', async () => {
    const error = { jsonrpc: '2.0', id: 3, error: { code: -32_601, message: 'no such method' } }
    const { written } = await pass([modern(3, 'x')], () => Response.json(error, { status: 404 }))
    expect(written).toEqual([error])
  })

  it('goes on behind lines that are no messages', async () => {
    const lines = ['', 'nonsense', '[]', '1', 'x'.repeat(5 * 1024 * 1024), modern(1, 'tools/list')]
    const { asked, written } = await pass(lines, () => result(1, {}))
    expect(asked).toHaveLength(1)
    const codes = written.map(({ error }) => (error as { code: number } | undefined)?.code ?? 0)
    expect(codes).toEqual([-32_700, -32_700, -32_700, -32_700, 0])
  })
})
