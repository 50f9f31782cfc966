/** The lines of a text as they come, however it is cut into pieces (WHATWG HTML, 9.2.5: CR, LF, both). */
import { ProviderError } from './provider-error.ts'

/**
 * Each line that has ended; what stands behind the last end comes last, where it is not empty. Throws
 * `no_image` when all together are longer than that.
 */
export async function* linesOf(
  body: ReadableStream<Uint8Array>,
  mostCharacters: number,
): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream() as never).getReader() as {
    read(): Promise<{ done: boolean; value?: string }>
    cancel(): Promise<void>
  }
  /** The line that has not ended yet. It is joined once: an image comes as a line of thousands of pieces. */
  let begun: string[] = []
  let endsWithReturn = false
  let characters = 0
  try {
    for (;;) {
      const { done, value = '' } = await reader.read()
      if (done) break
      characters += value.length
      if (characters > mostCharacters) throw new ProviderError('no_image')
      const lines: string[] = (endsWithReturn ? `\r${value}` : value).split(/\r\n|\r(?!$)|\n/)
      const last = lines.pop()!
      // What follows a return decides whether it ends the line alone.
      endsWithReturn = last.endsWith('\r')
      if (lines.length > 0) {
        lines[0] = begun.join('') + lines[0]!
        begun = []
      }
      begun.push(endsWithReturn ? last.slice(0, -1) : last)
      yield* lines
    }
    const rest = begun.join('')
    if (rest !== '') yield rest
  } finally {
    // Whoever has what was wanted leaves: the connection is closed.
    await reader.cancel().catch(() => {})
  }
}

/** The JSON of a line; undefined for what is none. */
export function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}
