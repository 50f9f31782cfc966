import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requestBounds } from '../../../shared/limits/limits.ts'
import { checkedRequest } from './checked-request.ts'

const json = { 'content-type': 'application/json' }
const post = (body: BodyInit | null, headers: Record<string, string> = json) =>
  new Request('https://scope.example/api/v1/session', {
    method: 'POST',
    headers,
    body,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit)
const refusal = (request: Request) =>
  checkedRequest(request).then(
    () => 'let through',
    (error: { code?: string }) => error.code,
  )
const { bodyBytes, jsonDepth } = requestBounds

describe('a request with a body', () => {
  it('goes on with the very bytes it came with', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: jsonDepth - 1 }), async (value) => {
        const text = JSON.stringify(value)
        const checked = await checkedRequest(post(text))
        expect(await checked.text()).toBe(text)
        expect(checked.method).toBe('POST')
        expect(checked.headers.get('content-type')).toBe('application/json')
      }),
    )
  })

  it('may be as large as the bound, and not one byte larger', async () => {
    const ofBytes = (count: number) => post(JSON.stringify('x'.repeat(count - 2)))
    expect(await refusal(ofBytes(bodyBytes))).toBe('let through')
    expect(await refusal(ofBytes(bodyBytes + 1))).toBe('body_too_large')
  })

  it('is counted in bytes, not in characters', async () => {
    const text = JSON.stringify('é'.repeat(bodyBytes / 2))
    expect(text.length).toBeLessThan(bodyBytes)
    expect(await refusal(post(text))).toBe('body_too_large')
  })

  it('is counted as it comes where it does not say how large it is, and is not read for ever', async () => {
    let given = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1024
        controller.enqueue(new Uint8Array(1024).fill(0x20))
      },
    })
    expect(await refusal(post(endless))).toBe('body_too_large')
    expect(given).toBeLessThan(17 * bodyBytes)
  })

  it('is refused by what it says of its size where that is far too much, without being read', async () => {
    let isRead = false
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          isRead = true
          controller.close()
        },
      },
      { highWaterMark: 0 },
    )
    const request = post(body, { ...json, 'content-length': String(16 * bodyBytes + 1) })
    expect(await refusal(request)).toBe('body_too_large')
    expect(isRead).toBe(false)
  })

  it.each(['{', '', ' ', '{"a":1}x', "{'a':1}", 'NaN'])(
    'that is no JSON is refused: %j',
    async (text) => {
      expect(await refusal(post(text))).toBe(text === '' ? 'let through' : 'body_malformed')
    },
  )

  it('that is no UTF-8 is refused', async () => {
    expect(await refusal(post(new Uint8Array([0x22, 0xff, 0x22])))).toBe('body_malformed')
  })

  it('is as deep as the bound, and no deeper', async () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(await refusal(post(nested(jsonDepth)))).toBe('let through')
    expect(await refusal(post(nested(jsonDepth + 1)))).toBe('body_too_deep')
    expect(await refusal(post('['.repeat(bodyBytes)))).toBe('body_too_deep')
  })

  it.each(['text/plain', 'multipart/form-data; boundary=x', 'application/jsonp', ''])(
    'of another kind is refused: %j',
    async (type) => {
      expect(await refusal(post('{}', { 'content-type': type }))).toBe('media_type_unsupported')
    },
  )

  it.each([
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'application/x-www-form-urlencoded',
  ])('of this kind goes on: %j', async (type) => {
    expect(await refusal(post('{}', { 'content-type': type }))).toBe('let through')
  })

  it('of no bytes needs no kind', async () => {
    expect(await refusal(post('', {}))).toBe('let through')
  })
})
