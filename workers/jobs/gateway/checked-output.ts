/** What a model wrote, as what was asked for, or what is wrong with it. Nothing is ever made up or filled in. */
import type * as z from 'zod/mini'
import { jsonIn } from '../studio/providers/text-lines.ts'

/** `problem` is told to the model: it names members of our own schema and nothing that was written. */
export type Checked<Output> = { isGood: true; output: Output } | { isGood: false; problem: string }

/** `isPlain`: a text is asked for, no JSON. */
export function checkedOutput<Output>(
  schema: z.ZodMiniType<Output>,
  written: { text: string; isCut: boolean; isPlain: boolean },
): Checked<Output> {
  const { text, isCut, isPlain } = written
  if (text.trim() === '') return bad('The answer was empty.')
  const value = isPlain ? text : objectIn(text)
  if (value === null) {
    return bad(isCut ? 'The answer was cut off: be shorter.' : 'The answer was no JSON object.')
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { isGood: true, output: parsed.data }
  const [issue] = parsed.error.issues
  const place = issue!.path.filter((step) => typeof step !== 'number').join('.')
  return bad(`The answer did not fit the schema${knownPlace(place)}.`)
}

function bad(problem: string): { isGood: false; problem: string } {
  const wanted = 'Answer again with one JSON object of the schema and nothing else.'
  return { isGood: false, problem: `${problem} ${wanted}` }
}

const knownPlace = (place: string) => (/^[\w.]{1,60}$/.test(place) ? ` at ${place}` : '')

/** The JSON object in a text: all of it, in a fence, or with prose around it. Null for arrays and garbage. */
export function objectIn(text: string): object | null {
  for (const candidate of [text, fencedIn(text), bracedIn(text)]) {
    const value = candidate === null ? null : jsonIn(candidate.trim())
    if (typeof value === 'object' && value !== null) return Array.isArray(value) ? null : value
  }
  return null
}

/** What stands between the first fence's line and the next fence. */
function fencedIn(text: string): string | null {
  const fence = text.indexOf('```')
  const start = fence < 0 ? -1 : text.indexOf('\n', fence)
  const end = start < 0 ? -1 : text.indexOf('```', start)
  return end < 0 ? null : text.slice(start, end)
}

/** From the first brace to the one that closes it; braces in strings are none. */
function bracedIn(text: string): string | null {
  const start = text.indexOf('{')
  if (start < 0 || text.slice(0, start).includes('[')) return null
  let depth = 0
  let isInString = false
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]
    if (isInString) {
      if (character === '\\') at += 1
      else if (character === '"') isInString = false
    } else if (character === '"') isInString = true
    else if (character === '{') depth += 1
    else if (character === '}' && (depth -= 1) === 0) return text.slice(start, at + 1)
  }
  return null
}
