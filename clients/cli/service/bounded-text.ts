/** The text of an answer, as far as there is room for it. */

/** Throws a `RangeError` where there is more than `most` bytes. */
export async function boundedText(response: Response, most: number): Promise<string> {
  return new TextDecoder().decode(await boundedBytes(response, most))
}

/** The same for what is no text. */
export async function boundedBytes(response: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.length
    if (length > most) throw new RangeError(`The answer is larger than ${most} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}
