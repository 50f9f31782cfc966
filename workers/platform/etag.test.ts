import { expect, it } from 'vitest'
import { etagOf, isNamedBy } from './etag.ts'

const text = (of: string) => new TextEncoder().encode(of)

it('is the same for the same bytes alone', async () => {
  const etag = await etagOf(text('{"state":"queued"}'))
  expect(etag).toMatch(/^[\w-]{27}$/)
  expect(await etagOf(text('{"state":"queued"}'))).toBe(etag)
  expect(await etagOf(text('{"state":"done"}'))).not.toBe(etag)
})

it.each([
  [undefined, false],
  ['', false],
  ['"other"', false],
  ['this', false],
  ['"this"', true],
  ['W/"this"', true],
  ['"other", W/"this"', true],
  ['*', true],
])('is named by an If-None-Match of %s: %s', (header, isNamed) => {
  expect(isNamedBy(header, '"this"')).toBe(isNamed)
})
