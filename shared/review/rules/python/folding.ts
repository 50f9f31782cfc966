/** Calls of Python that the flow works out itself: texts, lists, dictionaries, formatting, round trips. */
import type { Expression } from '../../form/form.ts'
import { textOf } from '../../flow/texts.ts'
import {
  cleanedOf,
  dependingOn,
  joined,
  ofReach,
  unknown,
  written,
  type Value,
} from '../../flow/value.ts'
import { ofPure } from './pure.ts'

type Named = ReadonlyMap<string, Value>
type Fold = (
  receiver: Value,
  given: readonly Value[],
  call: Expression,
  named: Named,
) => Value | undefined

/** The value of a call, where it can be worked out. */
export function pythonFold(
  path: string,
  receiver: Value | undefined,
  given: readonly Value[],
  call: Expression,
  named: Named,
): Value | undefined {
  // `request.args.get('n', type=int)` gives no text.
  if (
    /^(?:int|float|bool|uuid\.UUID)$/.test(named.get('type')?.path ?? '') &&
    receiver !== undefined
  ) {
    return cleanedOf(dependingOn([receiver]), '*')
  }
  const own = functions.get(path)
  if (own !== undefined) return own(receiver ?? unknown, given, call, named)
  const name = path.slice(path.lastIndexOf('.') + 1)
  const folded = receiver && methods.get(name)?.(receiver, given, call, named)
  return folded ?? ofPure(path, name, receiver, given, named)
}

const textConstant = (value: Value | undefined): string | undefined =>
  typeof value?.constant === 'string' ? value.constant : undefined

const isText = (value: Value) => value.skeleton !== undefined

/** The same text, looked at otherwise: its pieces and holes stay. */
const sameText: Fold = (receiver) => (isText(receiver) ? receiver : undefined)

/** A method of a text that is worked out where all is known; else holes and pieces stay as they are. */
const worked =
  (work: (text: string, given: readonly Value[]) => string | number | boolean | undefined): Fold =>
  (receiver, given) => {
    const text = textConstant(receiver)
    if (text === undefined || given.some(({ constant }) => constant === undefined)) return undefined
    const result = work(text, given)
    return result === undefined ? undefined : written(result)
  }

/** Texts that would grow beyond this are not worked out. */
const longestWork = 200_000

/** Characters that end a quoted text in SQL and XPath, or begin a tag: who replaces them makes the text safe. */
const replaced: Fold = (receiver, given) => {
  const text = textConstant(receiver)
  const [from, to] = given.map(textConstant)
  if (from === undefined) return undefined
  if (text !== undefined && to !== undefined && text.length * (to.length + 1) < longestWork) {
    return written(text.replaceAll(from, to))
  }
  const depends = dependingOn([receiver, ...given])
  const result = receiver.skeleton === undefined ? depends : { ...receiver }
  if (from === "'" || from === '"') {
    return cleanedOf(cleanedOf(result, 'xpath'), 'sql')
  }
  return from === '<' ? cleanedOf(result, 'html') : result
}

const sliced: Fold = (receiver, given) => {
  const [start, stop, step] = given.map(({ constant }) => constant)
  const isKnown = given.every(({ constant }) => constant === null || typeof constant === 'number')
  if (!isKnown || (step !== null && step !== 1)) return undefined
  const from = typeof start === 'number' ? start : 0
  const to = typeof stop === 'number' ? stop : undefined
  const text = textConstant(receiver)
  if (text !== undefined) return written(text.slice(from, to))
  if (receiver.items === undefined) return undefined
  return listOf(receiver.items.slice(from, to))
}

const listOf = (items: Value[]): Value => ({
  ...dependingOn(items),
  reach: items.length === 0 ? 0 : dependingOn(items).reach,
  items,
})

/** `', '.join(parts)`: a text of the items with the separator between, or with one hole. */
const joinedText: Fold = (receiver, given, call) => {
  const [parts] = given
  if (parts === undefined || !isText(receiver)) return undefined
  if (parts.items === undefined) return textOf([parts], call)
  return textOf(
    parts.items.flatMap((item, index) => (index === 0 ? [item] : [receiver, item])),
    call,
  )
}

const splitText: Fold = (receiver, given) => {
  const text = textConstant(receiver)
  const separator = given[0] === undefined ? ' ' : textConstant(given[0])
  if (text === undefined || separator === undefined || separator === '') return undefined
  return listOf(text.split(separator).map((part) => written(part)))
}

const field = /\{([^{}!:]*)(?:![rsa])?(?::[^{}]*)?\}/g

/** `'… {} {0} {name}'.format(…)`: each field is what it names. */
const formattedText: Fold = (receiver, given, call, named) => {
  const template = receiver.skeleton
  if (template === undefined) return undefined
  const parts: Value[] = []
  let from = 0
  let next = 0
  for (const match of template.matchAll(field)) {
    parts.push(written(template.slice(from, match.index)))
    const [name = ''] = match[1]!.split(/[.[]/)
    const index = name === '' ? next++ : Number(name)
    parts.push(
      (Number.isNaN(index) ? named.get(name) : given[index]) ??
        dependingOn([...given, ...named.values()]),
    )
    from = match.index + match[0].length
  }
  parts.push(written(template.slice(from)))
  const text = textOf(parts, call)
  return receiver.pieces === undefined
    ? text
    : { ...textOf([text, ...receiver.pieces], call), skeleton: text.skeleton! }
}

/** `d.get('k')`, `d.get('k', default)`, `d.pop('k')`, `d.setdefault('k', v)`. */
const entryOf: Fold = (receiver, given) => {
  const key = given[0]?.constant
  if (receiver.entries === undefined) return undefined
  if (key === undefined) {
    const isWritten = receiver.reach === 0 && receiver.entries.size > 0
    return isWritten
      ? [...receiver.entries.values(), given[1] ?? written(null)].reduce(joined)
      : undefined
  }
  const entry = receiver.entries.get(String(key))
  if (entry !== undefined) return entry
  return receiver.reach === 0 && receiver.entries.size > 0 ? (given[1] ?? written(null)) : undefined
}

const popped: Fold = (receiver, given, call, named) => {
  if (receiver.entries !== undefined) return entryOf(receiver, given, call, named)
  return undefined
}

const methods = new Map<string, Fold>(
  Object.entries({
    upper: worked((text) => text.toUpperCase()),
    lower: worked((text) => text.toLowerCase()),
    strip: worked((text, given) => (given.length === 0 ? text.trim() : undefined)),
    startswith: worked((text, [start]) => text.startsWith(String(start?.constant))),
    endswith: worked((text, [end]) => text.endsWith(String(end?.constant))),
    find: worked((text, [part]) => text.indexOf(String(part?.constant))),
    encode: sameText,
    decode: sameText,
    replace: replaced,
    __getslice__: sliced,
    join: joinedText,
    split: splitText,
    format: formattedText,
    get: entryOf,
    pop: popped,
  } satisfies Record<string, Fold>),
)

/** `configparser`: what is set under a section and key is what is read there. */
const configKey = (given: readonly Value[]): string | undefined => {
  const [section, key] = given.map(textConstant)
  return section === undefined || key === undefined ? undefined : `${section}.${key}`
}

const setConfig: Fold = (receiver, given) => {
  const key = configKey(given)
  if (key === undefined || receiver.entries === undefined || given[2] === undefined)
    return undefined
  receiver.entries.set(key, given[2])
  return written(null)
}

const getConfig: Fold = (receiver, given) => {
  const key = configKey(given)
  return key === undefined ? undefined : receiver.entries?.get(key)
}

/** A text made of a list or dictionary, of which it can be read again. */
function wrapped(value: Value | undefined): Value | undefined {
  if (value === undefined || (value.entries === undefined && value.items === undefined))
    return undefined
  return {
    ...dependingOn([value]),
    reach: value.reach,
    ...(value.entries !== undefined && { entries: value.entries }),
    ...(value.items !== undefined && { items: value.items }),
  }
}

const same: Fold = (_receiver, [first]) => first

const functions = new Map<string, Fold>(
  Object.entries({
    str: (_receiver, [first]) => {
      if (first === undefined) return written('')
      const { constant } = first
      // A text, whatever it was made of: no longer an object of a request.
      if (constant === undefined) {
        const { path: _, ...text } = first
        return text
      }
      return constant === null ? undefined : written(String(constant))
    },
    bytes: same,
    repr: same,
    list: same,
    tuple: same,
    sorted: same,
    reversed: (_receiver, [first]) => first && dependingOn([first]),
    iter: same,
    copy: same,
    'copy.copy': same,
    'copy.deepcopy': same,
    'typing.cast': (_receiver, [, second]) => second,
    'textwrap.dedent': same,
    'django.utils.encoding.force_str': same,
    'sys.intern': same,
    len: (_receiver, [first]) => {
      const text = textConstant(first)
      return text === undefined
        ? first?.items === undefined
          ? undefined
          : written(first.items.length)
        : written(text.length)
    },
    dict: (_receiver, [first], _call, named) => {
      if (first !== undefined && first.entries === undefined) return undefined
      const entries = new Map([...(first?.entries ?? []), ...named])
      const value = dependingOn([...entries.values()])
      return { ...value, reach: entries.size === 0 ? 0 : value.reach, entries }
    },
    'json.dumps': (_receiver, [first]) => wrapped(first),
    'json.loads': (_receiver, [first]) =>
      first?.entries === undefined && first?.items === undefined ? undefined : first,
    getattr: (_receiver, [object, name, other]) => {
      const property = textConstant(name)
      if (object?.path === undefined || property === undefined) return undefined
      const value: Value = {
        ...ofReach(object.reach === 0 ? 1 : object.reach),
        path: `${object.path}.${property}`,
        isResolved: object.isResolved ?? false,
      }
      return other === undefined ? value : joined(value, { ...other, path: value.path! })
    },
    __import__: importOf,
    'importlib.import_module': importOf,
    'configparser.ConfigParser': newConfig,
    'configparser.RawConfigParser': newConfig,
    'configparser.SafeConfigParser': newConfig,
    'ConfigParser.ConfigParser': newConfig,
    'configparser.ConfigParser.set': setConfig,
    'configparser.ConfigParser.get': getConfig,
    'os.path.join': (_receiver, given, call) => pathText(given, call),
    'pathlib.Path': (_receiver, given, call) =>
      given.length < 2
        ? undefined
        : { ...pathText(given, call), path: 'pathlib.Path', isResolved: true },
  } satisfies Record<string, Fold>),
)

/** A module by its written name. */
function importOf(_receiver: Value, [name]: readonly Value[]): Value | undefined {
  const module = textConstant(name)
  return module === undefined ? undefined : { ...unknown, reach: 0, path: module, isResolved: true }
}

function newConfig(): Value {
  return {
    ...unknown,
    path: 'configparser.ConfigParser',
    isResolved: true,
    entries: new Map<string, Value>(),
  }
}

/** Parts of a path with a slash between. */
const pathText = (given: readonly Value[], call: Expression): Value =>
  textOf(
    given.flatMap((part, index) => (index === 0 ? [part] : [written('/'), part])),
    call,
  )
