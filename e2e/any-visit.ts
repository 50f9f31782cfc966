/** Somebody who sends whatever they like through every door. */
import * as fc from 'fast-check'
import { createApp } from '../workers/edge/app.ts'
import type { System } from './system.ts'

export type AnyInput = {
  /** Has the form of a login. */
  login: string
  /** Visible ASCII, as headers take it. */
  word: string
  /** Anything. */
  text: string
  /** An address of those kept for documents. */
  address: string
}

const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789']
const hexDigits = [...'0123456789abcdef']
const visible = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))

/** As `unit: 'binary'`, which first makes a table of all of Unicode. */
const anyCodePoints = fc
  .array(fc.integer({ min: 0, max: 0x10_ff_ff }), { minLength: 8, maxLength: 60 })
  .map((points) => String.fromCodePoint(...points))

export const anyInput: fc.Arbitrary<AnyInput> = fc.record({
  login: fc
    .array(fc.constantFrom(...letters), { minLength: 12, maxLength: 38 })
    .map((signs) => signs.join('')),
  word: fc
    .array(fc.constantFrom(...visible), { minLength: 8, maxLength: 60 })
    .map((signs) => signs.join('')),
  text: fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 8, maxLength: 60 }),
    anyCodePoints,
    fc.string({ minLength: 8, maxLength: 400 }),
  ),
  address: fc
    .array(fc.constantFrom(...hexDigits), { minLength: 24, maxLength: 24 })
    .map((digits) => `2001:db8:${digits.join('').match(/.{4}/g)!.join(':')}`),
})

/** What of an input would be seen to be it. */
export const partsOfInput = ({ login, word, text, address }: AnyInput) => [
  login,
  word,
  text,
  address,
]

export type Route = { method: string; path: string }

/** Every route of the edge Worker, as it declares them. */
export const allRoutes: Route[] = createApp()
  .routes.filter(({ method }) => method !== 'ALL' && method !== 'OPTIONS')
  .map(({ method, path }) => ({ method, path }))

/** Sends the input through every route: in its path, its query, its headers and its body. */
export async function visitWith(system: System, input: AnyInput): Promise<Route[]> {
  const visits = allRoutes.flatMap(({ method, path }) =>
    [input.login, encodeURIComponent(input.text.toWellFormed())].map((place) => ({
      method,
      path,
      address: `${path.replaceAll(/:\w+(\{[^}]*\})?/g, place).replaceAll('*', place)}?${queryOf(input)}`,
    })),
  )
  const elsewhere = ['/', `/${encodeURIComponent(input.text.toWellFormed())}`, `/${input.login}`]
  for (const address of elsewhere)
    for (const method of ['GET', 'PUT', 'POST']) visits.push({ method, path: '', address })

  const waiting = [...visits]
  const visitNext = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { method, address } = next
      const answer = await system.fetch(address, {
        method,
        headers: headersOf(input, { system, isStream: waiting.length % 5 === 0 }),
        ...(method === 'GET' ? {} : { body: JSON.stringify(input) }),
        redirect: 'manual',
      })
      await answer.arrayBuffer()
    }
  }
  await Promise.all(Array.from({ length: 6 }, visitNext))
  return visits
}

/** Parameters that exist take what was sent, and one that does not exist is named by it. */
function queryOf({ word, text, login }: AnyInput): string {
  const query = new URLSearchParams()
  for (const name of ['user', 'username', 'login', 'metric', 'period', 'style', 'label', 'title'])
    query.set(name, name.startsWith('user') || name === 'login' ? login : text)
  for (const name of ['theme', 'colors', 'lang', 'locale', 'hide', 'code', 'state', 'q'])
    query.set(name, word)
  query.set(word, text)
  return query.toString()
}

function headersOf(
  { word, login, address }: AnyInput,
  { system, isStream }: { system: System; isStream: boolean },
): Record<string, string> {
  const token = word.replaceAll(/[^\w!#$%&'*+.^`|~-]/g, '')
  return {
    accept: isStream ? 'text/event-stream' : word,
    'accept-language': word,
    authorization: `Bearer ${word}`,
    cookie: `__Host-phantom=${token.padEnd(43, 'x').slice(0, 43)}; ${login}=${token}`,
    'user-agent': word,
    referer: `https://${login}.example/${word}`,
    // Else what reads a cookie refuses at once.
    origin: system.url.origin,
    'if-none-match': `"${token}"`,
    'cf-connecting-ip': address,
    'x-forwarded-for': address,
    'x-request-id': token,
    traceparent: word,
    'content-type': 'application/json',
  }
}
