/**
 * The data of server-sent events, as they come (WHATWG HTML, 9.2.6: only what providers send of it,
 * which is `data` fields and ends of events).
 */
import { jsonIn, linesOf } from './text-lines.ts'

/** The JSON of each event that has any. Throws `no_image` when all together are longer than that. */
export async function* eventsOf(
  body: ReadableStream<Uint8Array>,
  mostCharacters: number,
): AsyncGenerator<unknown> {
  let pending: string[] = []
  for await (const line of linesOf(body, mostCharacters)) {
    if (line.startsWith('data:')) pending.push(line.slice(5))
    if (line !== '' || pending.length === 0) continue
    // `[DONE]` and the like are no JSON.
    const event = jsonIn(pending.join('\n'))
    pending = []
    if (event !== undefined) yield event
  }
}
