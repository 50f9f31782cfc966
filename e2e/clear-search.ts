/** Looks for parts of what somebody sent in what is stored, in clear and in the usual disguises. */

/** So many characters of an input in a row are a part of it, and not chance. */
const partLength = 6

export type Found = { where: string; what: string }
export type Leak = { where: string; part: string }

/**
 * The parts of the inputs that stand somewhere in what was found: as they are, in other case, in
 * UTF-8, percent-encoded, escaped in JSON, in hexadecimal digits or in Base64. `before` was there
 * before the inputs came: its words are nobody's.
 */
export function leaksOf(
  found: readonly Found[],
  inputs: readonly string[],
  before: readonly Found[],
): Leak[] {
  const parts = new Set(inputs.flatMap((input) => [...partsOf(input)].filter(tells)))
  for (const { where, what } of before)
    for (const reading of readingsOf(`${where} ${what}`))
      for (const part of partsOf(reading)) parts.delete(part)
  return found.flatMap(({ where, what }) => {
    const leaked = new Set<string>()
    for (const reading of readingsOf(`${where} ${what}`))
      for (const part of partsOf(reading)) if (parts.has(part)) leaked.add(part)
    return [...leaked].map((part) => ({ where, part }))
  })
}

function* partsOf(text: string): Generator<string> {
  const folded = text.toLowerCase()
  for (let at = 0; at + partLength <= folded.length; at += 1)
    yield folded.slice(at, at + partLength)
}

/** Digits and hashes hold any few of their signs by chance, and a row of the same sign is no word. */
function tells(part: string): boolean {
  return !/^[0-9a-f-]+$/.test(part) && new Set(part).size > 2
}

function readingsOf(text: string): string[] {
  const asUtf8 = Buffer.from(text, 'latin1').toString('utf8')
  return [
    text,
    asUtf8,
    ...[text, asUtf8].map((one) => one.replaceAll(/(?:%[0-9a-f]{2})+/gi, percentDecoded)),
    unescaped(text),
    unescaped(unescaped(text)),
    ...(text.match(/(?:[0-9a-f]{2}){6,}/gi) ?? []).map((digits) =>
      Buffer.from(digits, 'hex').toString('utf8'),
    ),
    ...(text.match(/[\w+/-]{8,}/g) ?? []).flatMap((signs) =>
      // What it was cut from may begin anywhere in a group of four.
      [0, 1, 2, 3].map((skipped) => Buffer.from(signs.slice(skipped), 'base64').toString('utf8')),
    ),
  ]
}

/** One layer of JSON's escapes taken off: a line of a log is JSON within JSON. */
function unescaped(text: string): string {
  return text.replaceAll(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, digits?: string, sign?: string) =>
    digits === undefined ? sign! : String.fromCharCode(Number.parseInt(digits, 16)),
  )
}

function percentDecoded(signs: string): string {
  return Buffer.from(signs.replaceAll('%', ''), 'hex').toString('utf8')
}
