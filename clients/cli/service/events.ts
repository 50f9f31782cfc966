/** Server-sent events, as they come (HTML Living Standard, section 9.2). */

export type ServerEvent = { id: string; name: string; data: string }

/** No event of ours is larger than a scorecard. */
const longestEvent = 16 * 1024 * 1024

/** Every event of a stream. Throws a `RangeError` where one never ends, and what the stream throws. */
export async function* eventsOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder()
  let text = ''
  let endsInReturn = false
  for await (const chunk of body) {
    let piece = decoder.decode(chunk, { stream: true })
    if (piece === '') continue
    // The line has ended with the carriage return already.
    if (endsInReturn && piece.startsWith('\n')) piece = piece.slice(1)
    endsInReturn = piece.endsWith('\r')
    const blocks = (text + piece.replaceAll(/\r\n?/g, '\n')).split('\n\n')
    text = blocks.pop()!
    if (text.length > longestEvent) throw new RangeError('An event is too large')
    for (const block of blocks) {
      const event = readEvent(block)
      if (event) yield event
    }
  }
}

function readEvent(block: string): ServerEvent | null {
  const event = { id: '', name: 'message', data: [] as string[] }
  for (const line of block.split('\n')) {
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? []
    if (field === 'data') event.data.push(value)
    if (field === 'event') event.name = value
    if (field === 'id') event.id = value
  }
  return event.data.length === 0 ? null : { ...event, data: event.data.join('\n') }
}
