/** Text that comes in pieces, line by line. */

/** No message is longer; the rest of a line that is gets lost, and the line comes as null. */
const longestLine = 4 * 1024 * 1024

/** Each line without its end; the last one, too, where nothing ends it. Null is one that is too long. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  const decoder = new TextDecoder()
  let line = ''
  let isTooLong = false
  for await (const chunk of input) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n')
    line += first
    for (const next of others) {
      yield isTooLong || line.length > longestLine ? null : line
      isTooLong = false
      line = next
    }
    if (line.length > longestLine) {
      isTooLong = true
      line = ''
    }
  }
  line += decoder.decode()
  if (isTooLong) yield null
  else if (line !== '') yield line
}
