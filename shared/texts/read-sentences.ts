/** Whole sentences of an answer that is still coming: JSON of which the end is not there yet. */
import { sentenceSchema, type Sentence } from './sentence.ts'

/** What is longer than any answer is not read on. */
const mostCharacters = 64_000

/**
 * Takes the pieces of an answer as they come, and gives the sentences that each completes. What has no
 * sense is passed over: what counts is the whole answer, which is checked when it is there.
 */
export function sentenceReader(): (piece: string) => Sentence[] {
  let text = ''
  let at = 0
  let begin = -1
  let depth = 0
  let isInText = false

  return (piece) => {
    if (text.length + piece.length > mostCharacters) return []
    text += piece
    const found: Sentence[] = []
    for (; at < text.length; at += 1) {
      const sign = text[at]
      if (isInText) {
        // What is escaped may not be there yet.
        if (sign === '\\' && at + 1 === text.length) return found
        if (sign === '\\') at += 1
        else if (sign === '"') isInText = false
      } else if (sign === '"') isInText = true
      else if (sign === '{') {
        depth += 1
        if (depth === 2) begin = at
      } else if (sign === '}') {
        if (depth === 2) found.push(...parsed(text.slice(begin, at + 1)))
        depth = Math.max(0, depth - 1)
      }
    }
    return found
  }
}

function parsed(json: string): Sentence[] {
  try {
    const { data } = sentenceSchema.safeParse(JSON.parse(json))
    return data ? [data] : []
  } catch {
    return []
  }
}
