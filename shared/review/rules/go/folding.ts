/** What calls of Go's own library give and change, as far as it can be worked out. */
import type { Expression } from '../../form/form.ts'
import { formatted, replacedIn, textOf } from '../../flow/texts.ts'
import { cleanedOf, dependingOn, unknown, written, type Value } from '../../flow/value.ts'

const builders = new Set(['strings.Builder', 'bytes.Buffer'])

/** Formatting of numbers, truth values and types: nothing harmful comes through it. */
const harmlessVerb = /%[-+ #0]*[\d*]*(?:\.\d+)?[dtTbcoxXUeEfFgGp]/

const placeholder = /%[-+ #0]*[\d*]*(?:\.\d+)?(?:\[\d+\])?[a-zA-Z]/g

const joining = new Set(['fmt.Sprint', 'fmt.Sprintln', 'path.Join', 'path/filepath.Join'])

/** Calls that give their first argument, changed in nothing that matters here. */
const passing = new Set([
  'strings.TrimSpace',
  'strings.ToLower',
  'strings.ToUpper',
  'strings.Trim',
  'strings.TrimPrefix',
  'strings.TrimSuffix',
  'strings.TrimLeft',
  'strings.TrimRight',
  'strings.Title',
  'strings.Clone',
  'bytes.TrimSpace',
  'strings.NewReader',
  'bytes.NewReader',
  'html/template.Must',
  'os.FileMode',
  'io/fs.FileMode',
])

export function goFold(
  path: string,
  receiver: Value | undefined,
  given: readonly Value[],
  call: Expression,
): Value | undefined {
  const [first] = given
  if (call.kind === 'call' && call.isNew) return instanceOf(path, first)
  if (path === 'fmt.Sprintf' || path === 'fmt.Errorf') return formattedText(given)
  if (joining.has(path)) return joinedText(path, given)
  if (path === 'strings.Join') return joinedList(given)
  if (path === 'append') return appended(given)
  if (path === 'strings.Repeat' && first?.constant !== undefined) return harmless(call)
  if (/^strings\.Replace(?:All)?$/.test(path) && first !== undefined && given[2] !== undefined)
    return replacedIn(first, given[1], given[2])
  // A signature in letters is still one.
  if (path.endsWith('.EncodeToString') && first?.path === signature) return { ...first }
  if (first !== undefined && passing.has(path)) return passedOn(first, path)
  if (path === 'path.Clean' || path === 'path/filepath.Clean') return cleanedPath(first)
  if (path === 'bytes.NewBufferString' || path === 'bytes.NewBuffer')
    return first === undefined || first.constant === null ? written('') : textOf([first])
  if (path === 'net/url.Parse' && first !== undefined) return addressOf(first)
  return receiver === undefined ? undefined : ofReceiver(path, receiver)
}

const signature = 'crypto/hmac.Hash.Sum()'

const lastOf = (path: string) => path.slice(path.lastIndexOf('.') + 1)

function ofReceiver(path: string, receiver: Value): Value | undefined {
  const method = lastOf(path)
  if (receiver.skeleton === undefined) return undefined
  if (method === 'String' || method === 'Bytes') return { ...receiver }
  return writing.has(method) ? unknown : undefined
}

/** A struct with its fields; a builder is the text it holds. */
function instanceOf(path: string, fields: Value | undefined): Value {
  if (builders.has(path)) return written('')
  const { constant: _, ...rest } = fields ?? { ...unknown, reach: 0 as const }
  return { ...rest, path, isResolved: true }
}

const harmless = (expression: Expression): Value => ({ ...cleanedOf(unknown, '*'), expression })

function formattedText(given: readonly Value[]): Value | undefined {
  const [template, ...rest] = given
  if (template?.skeleton === undefined) return undefined
  const verbs = [...template.skeleton.matchAll(placeholder)].map(([verb]) => verb)
  const values = rest.map((value, index) =>
    harmlessVerb.test(verbs[index] ?? '') ? cleanedOf(value, '*') : value,
  )
  const text = formatted({ ...template, skeleton: template.skeleton }, placeholder, values)
  return { ...text, skeleton: (text.skeleton ?? '').replaceAll('%%', '%') }
}

function joinedText(path: string, given: readonly Value[]): Value {
  if (!path.endsWith('Join')) return textOf(given)
  const between = written('/')
  return textOf(given.flatMap((value, index) => (index === 0 ? [value] : [between, value])))
}

function joinedList(given: readonly Value[]): Value | undefined {
  const [list, between] = given
  if (list?.items === undefined || between === undefined || list.items.length === 0)
    return undefined
  return textOf(list.items.flatMap((item, index) => (index === 0 ? [item] : [between, item])))
}

function appended(given: readonly Value[]): Value | undefined {
  const [list, ...added] = given
  if (list === undefined) return undefined
  const value = dependingOn(given)
  const items = list.items ?? (list.constant === null ? [] : undefined)
  return items !== undefined && items.length < 50
    ? { ...value, items: [...items, ...added] }
    : value
}

function passedOn(first: Value, path: string): Value {
  if (typeof first.constant !== 'string') return first
  if (path === 'strings.ToLower') return written(first.constant.toLowerCase())
  if (path === 'strings.ToUpper') return written(first.constant.toUpperCase())
  return first
}

/** `Clean("/" + name)` cannot leave the root; `Clean(name)` can leave where it is. */
function cleanedPath(given: Value | undefined): Value | undefined {
  if (given === undefined) return undefined
  return /^\/?\0/.test(given.skeleton ?? '') && given.skeleton!.startsWith('/')
    ? cleanedOf(given, 'path')
    : given
}

/** An address keeps its text: where it begins decides where it leads. */
const addressOf = (text: Value): Value => ({
  ...textOf([text]),
  path: 'net/url.URL',
  isResolved: true,
})

const writing = new Set(['WriteString', 'WriteByte', 'WriteRune', 'Write', 'Grow', 'Reset'])

export function goChanged(
  path: string,
  receiver: Value,
  given: readonly Value[],
): Value | undefined {
  const method = lastOf(path)
  if (path.startsWith('fmt.Fprint')) {
    if (receiver.skeleton === undefined) return undefined
    const text = path === 'fmt.Fprintf' ? formattedText(given) : textOf(given)
    return text === undefined ? undefined : textOf([receiver, text])
  }
  if (receiver.skeleton === undefined || !writing.has(method)) return undefined
  if (method === 'Reset') return written('')
  return method === 'Grow' || given[0] === undefined ? receiver : textOf([receiver, given[0]])
}
