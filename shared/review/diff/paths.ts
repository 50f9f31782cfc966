/** The names of files as headers of diffs spell them. */

const prefixes: readonly (readonly [string, string])[] = [
  ['a/', 'b/'],
  ['i/', 'w/'],
  ['c/', 'i/'],
  ['c/', 'w/'],
  ['o/', 'w/'],
  ['1/', '2/'],
]
const prefixPairs = prefixes.flatMap(([one, other]) => [
  [one, other] as const,
  [other, one] as const,
])

/** No longer name is read. Source: Linux, `PATH_MAX`. */
const mostCharacters = 4_096

/** Whether a name is of a file inside of a repository: nothing that leads out of it, nothing unseen. */
export function isRepositoryPath(path: string): boolean {
  return (
    path.length > 0 &&
    path.length <= mostCharacters &&
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    !/[\u0000-\u001f\u007f]/.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  )
}

/** A name behind `---`, `+++`, `rename from`: plain, in quotes, or with a date behind a tab. */
export function nameIn(written: string): string {
  const line = written.endsWith('\r') ? written.slice(0, -1) : written
  if (line.startsWith('"')) return unquote(line)?.name ?? ''
  const tab = line.indexOf('\t')
  return tab < 0 ? line : line.slice(0, tab)
}

/** Both names behind `diff --git`; `undefined` where one cannot tell where the first one ends. */
export function namesInHeader(written: string): [string, string] | undefined {
  const line = written.endsWith('\r') ? written.slice(0, -1) : written
  if (line.startsWith('"')) {
    const first = unquote(line)
    const rest = first?.rest.startsWith(' ') ? first.rest.slice(1) : undefined
    return first && rest !== undefined ? [first.name, nameIn(rest)] : undefined
  }
  const quoted = line.indexOf(' "')
  if (quoted > 0) return [line.slice(0, quoted), nameIn(line.slice(quoted + 1))]
  // Names without a `---` line are the same on both sides, but for the prefix.
  const middle = (line.length - 1) / 2
  if (line[middle] !== ' ') return undefined
  const names: [string, string] = [line.slice(0, middle), line.slice(middle + 1)]
  const [one, other] = withoutPrefixes(...names)
  return one === other ? names : undefined
}

/** Both names without the prefixes that git gives them. `/dev/null` is none. */
export function withoutPrefixes(
  old: string,
  young: string,
): [string | undefined, string | undefined] {
  const isOld = old !== '/dev/null'
  const isYoung = young !== '/dev/null'
  const fits = ([one, other]: readonly [string, string]) =>
    (isOld || isYoung) && (!isOld || old.startsWith(one)) && (!isYoung || young.startsWith(other))
  const length = prefixPairs.some(fits) ? 2 : 0
  return [isOld ? old.slice(length) : undefined, isYoung ? young.slice(length) : undefined]
}

/** What two names end with alike, where folders were compared; else the second. Both may begin with `./`. */
export function commonPath(old: string, young: string): string {
  const [one, other] = [old, young].map((name) => name.replace(/^(?:\.\/)+/, '').split('/'))
  let count = 0
  while (
    count < one!.length &&
    count < other!.length &&
    one!.at(-1 - count) === other!.at(-1 - count)
  )
    count += 1
  return (count === 0 ? other! : other!.slice(-count)).join('/')
}

const escapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
}
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** A name in quotes, its bytes escaped as in C (git-config, `core.quotePath`), and what stands behind. */
function unquote(line: string): { name: string; rest: string } | undefined {
  const bytes: number[] = []
  for (let at = 1; at < line.length && at <= 4 * mostCharacters;) {
    const character = line[at]!
    if (character === '"') {
      return { name: decoder.decode(new Uint8Array(bytes)), rest: line.slice(at + 1) }
    }
    if (character !== '\\') {
      const whole = String.fromCodePoint(line.codePointAt(at)!)
      bytes.push(...encoder.encode(whole))
      at += whole.length
      continue
    }
    const octal = /^[0-3][0-7]{2}/.exec(line.slice(at + 1, at + 4))?.[0]
    const escaped = octal === undefined ? escapes[line[at + 1] ?? ''] : Number.parseInt(octal, 8)
    if (escaped === undefined) return undefined
    bytes.push(escaped)
    at += octal === undefined ? 2 : 4
  }
  return undefined
}
