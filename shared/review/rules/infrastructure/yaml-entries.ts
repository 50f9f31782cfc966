/**
 * The entries of a YAML file with their lines: what the rules for pipelines and containers look at. It
 * reads what people write there (maps, lists, block and flow text, several documents) and does not try to be a
 * parser: what it cannot follow it leaves as text. Linear in the length of the file.
 */

export interface YamlEntry {
  /** From 1. */
  line: number
  endLine: number
  /** Keys from the top of the document; the number of an item in a list. */
  path: readonly (string | number)[]
  /** The scalar without its quotes; of a block the lines in it; empty where a map or list follows. */
  value: string
  /** Which document of the file, from 0. */
  document: number
}

interface Level {
  indent: number
  key: string | number
}

const keyAndValue =
  /^(?:"([^"]{1,200})"|'([^']{1,200})'|([^\s#"'[\]{},&*!|>%@`-][^:#]{0,200}?|-[^\s:#][^:#]{0,200}?))[ \t]*:(?:[ \t]+(.*))?$/
const block = /^(?:[&!]\S+[ \t]+)?[|>][+-]?\d?[+-]?(?:[ \t]+#.*)?$/

/** Reads at most so many levels: nobody writes more. */
const deepest = 60

const alreadyRead = new WeakMap<readonly string[], YamlEntry[]>()

/** The entries of the lines, in their order. Several rules ask for the same file: it is read once. */
export function yamlEntries(lines: readonly string[]): readonly YamlEntry[] {
  const known = alreadyRead.get(lines)
  if (known) return known
  const entries = entriesOf(lines)
  alreadyRead.set(lines, entries)
  return entries
}

function entriesOf(lines: readonly string[]): YamlEntry[] {
  const entries: YamlEntry[] = []
  let levels: Level[] = []
  let document = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!.replace(/\r$/, '')
    if (/^---(?:\s|$)/.test(line)) {
      document++
      levels = []
      continue
    }
    let rest = line.trimStart()
    if (rest === '' || rest.startsWith('#')) continue
    let indent = line.length - rest.length
    levels = levels.filter(
      (level) => level.indent < indent || (level.indent === indent && isItem(rest)),
    )
    while (/^-(?:\s|$)/.test(rest) && levels.length < deepest) {
      levels = nextItem(levels, indent)
      const text = rest.slice(1)
      rest = text.trimStart()
      indent += 1 + text.length - rest.length
    }
    const parts = keyAndValue.exec(rest)
    const key = parts ? (parts[1] ?? parts[2] ?? parts[3]) : undefined
    const text = (parts ? (parts[4] ?? '') : rest).trim()
    if (key !== undefined && levels.length < deepest) levels = [...levels, { indent, key }]
    const inBlock = block.test(text)
    const endOfBlock = inBlock ? lastOfBlock(lines, at, parts ? indent : indent - 1) : at
    entries.push({
      line: at + 1,
      endLine: endOfBlock + 1,
      path: levels.map((level) => level.key),
      value: inBlock ? lines.slice(at + 1, endOfBlock + 1).join('\n') : scalar(text),
      document,
    })
    at = endOfBlock
  }
  return entries
}

/** A list may stand as far left as the key it belongs to. */
const isItem = (rest: string) => /^-(?:\s|$)/.test(rest)

function nextItem(levels: readonly Level[], indent: number): Level[] {
  const last = levels.findLast((level) => level.indent === indent && typeof level.key === 'number')
  const above = levels.filter(
    (level) => level.indent < indent || (level.indent === indent && typeof level.key === 'string'),
  )
  return [...above, { indent, key: last ? (last.key as number) + 1 : 0 }]
}

/** The last line of a block of text that is indented deeper than its key. */
function lastOfBlock(lines: readonly string[], from: number, indent: number): number {
  let last = from
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at]!
    if (line.trim() === '') continue
    if (line.length - line.trimStart().length <= indent) break
    last = at
  }
  return last
}

function scalar(text: string): string {
  const quoted = /^(?:"((?:[^"\\]|\\.){0,4000})"|'([^']{0,4000})')/.exec(text)
  if (quoted) return quoted[1] ?? quoted[2] ?? ''
  const comment = text.search(/(?:^|\s)#/)
  return (comment < 0 ? text : text.slice(0, comment)).replace(/^(?:&\S+|!\S+)(?:\s+|$)/, '').trim()
}

/** The items of `[a, "b"]`, or the one text there is. */
export function flowItems(value: string): string[] {
  const inside = /^\[(.*)\]$/.exec(value)?.[1]
  return (inside === undefined ? [value] : inside.split(','))
    .map((item) => item.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .filter((item) => item !== '')
}
