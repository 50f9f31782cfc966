/** What stands for other characters in Markdown and HTML, as far as addresses have it. */

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  num: '#',
  equals: '=',
  quest: '?',
  colon: ':',
  sol: '/',
  percnt: '%',
  comma: ',',
}

/** References to characters, by name or by number; one that is not known stays as it is. */
export function withoutReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g,
    (whole, ...groups) => {
      const [decimal, hexadecimal, name] = groups as (string | undefined)[]
      if (name !== undefined) return Object.hasOwn(named, name) ? named[name]! : whole
      const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

/** A destination in Markdown: there any ASCII punctuation may have a backslash before it. */
export function unescapeMarkdown(text: string): string {
  const unescaped = text.includes('\\') ? text.replace(/\\([!-/:-@[-`{-~])/g, '$1') : text
  return withoutReferences(unescaped)
}
