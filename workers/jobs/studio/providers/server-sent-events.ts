/**
 * The data of server-sent events, as they come (WHATWG HTML, 9.2.6: only what providers send of it,
 * which is `data` fields and ends of events).
 */
import { ProviderError } from './provider-error.ts'

/** The JSON of each event that has any. Throws `no_image` when all together are longer than that. */
export async function* eventsOf(
  body: ReadableStream<Uint8Array>,
  mostCharacters: number,
): AsyncGenerator<unknown> {
  const reader = body.pipeThrough(new TextDecoderStream() as never).getReader() as {
    read(): Promise<{ done: boolean; value?: string }>
    cancel(): Promise<void>
  }
  let pending: string[] = []
  /** The line that has not ended yet. It is joined once: an image comes as a line of thousands of pieces. */
  let begun: string[] = []
  let endsWithReturn = false
  let characters = 0
  try {
    for (;;) {
      const { done, value = '' } = await reader.read()
      if (done) return
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
      for (const each of lines) {
        if (each.startsWith('data:')) pending.push(each.slice(5))
        if (each !== '' || pending.length === 0) continue
        const event = parsed(pending.join('\n'))
        pending = []
        if (event !== undefined) yield event
      }
    }
  } finally {
    // Whoever has what was wanted leaves: the connection is closed.
    await reader.cancel().catch(() => {})
  }
}

/** `[DONE]` and the like are no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
