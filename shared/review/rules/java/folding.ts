/** What calls of Java's own classes give and change, as far as it can be worked out. */
import { textOf } from '../../flow/texts.ts'
import { type Value, dependingOn, written } from '../../flow/value.ts'
import {
  builderOf,
  builders,
  fixed,
  formattedText,
  grown,
  instance,
  isBuilder,
  ofText,
  replaced,
} from './texts.ts'

const lists = new Set([
  'ArrayList',
  'LinkedList',
  'Vector',
  'Stack',
  'ArrayDeque',
  'CopyOnWriteArrayList',
])

const listMakers = new Set([
  'List.of',
  'Set.of',
  'Arrays.asList',
  'Collections.singletonList',
  'Collections.singleton',
  'ImmutableList.of',
  'ImmutableSet.of',
])

const maps = new Set([
  'HashMap',
  'LinkedHashMap',
  'TreeMap',
  'Hashtable',
  'ConcurrentHashMap',
  'Properties',
  'JSONObject',
])

/** An address keeps the text it is made of. */
const addresses: ReadonlyMap<string, string> = new Map([
  ['URL', 'URL'],
  ['URI', 'URI'],
  ['URI.create', 'URI'],
  ['Uri.parse', 'Uri'],
  ['URL.toURI', 'URI'],
  ['HttpUrl.parse', 'HttpUrl'],
])

/** Objects whose settings decide whether they are safe: what was set on them is kept as entries. */
const settable =
  /^(?:Cookie|ResponseCookie|DocumentBuilderFactory(?:Impl)?|SAXParserFactory(?:Impl)?|SAXParser|DocumentBuilder|XMLInputFactory|TransformerFactory|SAXTransformerFactory|SchemaFactory|Validator|XMLReader|SAXBuilder|SAXReader|XPathFactory|XStream|Yaml|ObjectMapper|LoaderOptions|SecurityManager|Digester|DOMParser|SAXParserImpl|CookieSerializer|DefaultCookieSerializer|Unmarshaller)$/

/** Calls that make such an object with nothing set yet. */
const makers =
  /^(?:DocumentBuilderFactory|SAXParserFactory|XMLInputFactory|TransformerFactory|SAXTransformerFactory|SchemaFactory)\.(?:newInstance|newFactory|newDefaultInstance|newNSInstance|newDefaultNSInstance|newDefaultFactory)$|^XMLReaderFactory\.createXMLReader$/

/** What these make keeps the settings of what made it. */
const handsOn =
  /^(?:DocumentBuilderFactory\.newDocumentBuilder|SAXParserFactory\.newSAXParser|SAXParser\.getXMLReader|SchemaFactory\.newSchema|Schema\.newValidator|TransformerFactory\.newTransformer)$/

const madeBy: Readonly<Record<string, string>> = {
  'DocumentBuilderFactory.newDocumentBuilder': 'DocumentBuilder',
  'SAXParserFactory.newSAXParser': 'SAXParser',
  'SAXParser.getXMLReader': 'XMLReader',
  'XMLReaderFactory.createXMLReader': 'XMLReader',
  'SchemaFactory.newSchema': 'Schema',
  'Schema.newValidator': 'Validator',
  'TransformerFactory.newTransformer': 'Transformer',
}

export function javaFold(
  path: string,
  receiver: Value | undefined,
  given: readonly Value[],
): Value | undefined {
  if (makers.test(path)) {
    return instance(madeBy[path] ?? path.slice(0, path.indexOf('.')), { entries: new Map() })
  }
  if (settable.test(path)) {
    const entries = new Map(given[0] === undefined ? [] : [['given', given[0]]])
    return instance(path, { entries, reach: dependingOn(given).reach })
  }
  if (handsOn.test(path)) {
    return instance(madeBy[path]!, receiver?.entries ? { entries: receiver.entries } : {})
  }
  if (path.endsWith('[]') && given.every(({ constant }) => constant !== undefined)) {
    return instance(path, { reach: 0, skeleton: '' })
  }
  if (lists.has(path) && (given.length === 0 || given[0]?.constant !== undefined))
    return instance(path, { items: [], reach: 0 })
  if (maps.has(path) && given.length === 0) return instance(path, { entries: new Map(), reach: 0 })
  if (builders.has(path)) return builderOf(path, given)
  if (addresses.has(path) && given.length === 1 && given[0] !== undefined)
    return { ...textOf([given[0]]), path: addresses.get(path)!, isResolved: true }
  if (path === 'URI.toURL' && receiver !== undefined) return { ...receiver, path: 'URL' }
  if (path === 'String.format' || path === 'MessageFormat.format') return formattedText(given)
  if (path === 'String.join') return textOf(given)
  if (listMakers.has(path)) {
    return { ...dependingOn(given), items: [...given], path: 'List', isResolved: true }
  }
  if (
    path === 'String.valueOf' ||
    path === 'Objects.toString' ||
    path === 'Objects.requireNonNull' ||
    path === 'String'
  ) {
    return given[0] === undefined ? written('') : asText(given[0])
  }
  if (unpacks.test(path) && typeof given[0]?.constant === 'string')
    return fixed(given[0].constant, 'byte[]')
  if (readsRequest(path, given)) return instance('String', { reach: 4 })
  if (path.endsWith('.getProperty') && given.length === 2) {
    return instance('String', { reach: 3, entries: new Map([['default', given[1]!]]) })
  }
  return receiver === undefined ? undefined : ofReceiver(path, receiver, given)
}

/** Other ways to write bytes in a program. */
const unpacks =
  /(?:Base64.*|Decoders\.\w+|Hex|HexFormat.*)\.(?:decode\w*|parseHex)$|\.(?:decodeBase64|parseHexBinary|parseBase64Binary)$/

/** Helpers that take something out of a request: `WebUtils.getCookie(request, name)`. */
const readsRequest = (path: string, given: readonly Value[]): boolean =>
  given[0]?.path !== undefined &&
  /^(?:Http)?Servlet(?:Web)?Request$/.test(given[0].path) &&
  /\.(?:get|read|extract|fetch)\w*(?:body|param|header|cookie|input|query|payload|string)\w*$/i.test(
    path,
  )

const asText = (value: Value): Value =>
  value.constant === undefined ? { ...value, path: 'String', isResolved: true } : value

function ofReceiver(path: string, receiver: Value, given: readonly Value[]): Value | undefined {
  const method = path.slice(path.lastIndexOf('.') + 1)
  const [first] = given
  if (method === 'getOrDefault' || (method === 'get' && first !== undefined)) {
    const key = first?.constant
    if (typeof key === 'string') return receiver.entries?.get(key)
    if (typeof key === 'number' && receiver.items?.[key] !== undefined) return receiver.items[key]
    // The key chooses among what is there; it does not become a part of it.
    return isMap(receiver) ? chosenFrom(receiver, given[1]) : undefined
  }
  if (isBuilder(receiver)) {
    if (method === 'append' || method === 'add') return grown(receiver, first)
    if (method === 'toString') return { ...receiver, path: 'String' }
  }
  if (method === 'toString' && receiver.skeleton !== undefined) return receiver
  if (method === 'formatted') return formattedText([receiver, ...given])
  if (method === 'concat' && first !== undefined) return textOf([receiver, first])
  if (method === 'replaceAll' || method === 'replace') return replaced(receiver, given)
  if (typeof receiver.constant === 'string') return ofText(method, receiver.constant, given)
  return undefined
}

const isMap = (value: Value) =>
  value.path === 'Map' || (value.path !== undefined && maps.has(value.path))

const chosenFrom = (map: Value, otherwise: Value | undefined): Value => ({
  ...dependingOn([map, ...(otherwise === undefined ? [] : [otherwise])]),
  path: 'Map.get()',
})

/** What a call leaves of what it is called on. */
export function javaChanged(
  path: string,
  receiver: Value,
  given: readonly Value[],
): Value | undefined {
  const method = path.slice(path.lastIndexOf('.') + 1)
  if (isBuilder(receiver)) {
    if (method === 'append' || method === 'add' || method === 'write')
      return grown(receiver, given[0])
    if (method === 'insert' && given[1] !== undefined) return grown(receiver, given[1])
    if (method === 'setLength') return builderOf(receiver.path!, [])
    return undefined
  }
  if (
    receiver.path !== undefined &&
    settable.test(receiver.path) &&
    receiver.entries !== undefined
  ) {
    return settingOf(method, receiver, given)
  }
  if (method === 'clear' && receiver.items !== undefined)
    return { ...receiver, items: [], reach: 0 }
  return undefined
}

/** `setFeature(name, value)` is kept by the name, `setSecure(true)` by the method. */
function settingOf(method: string, receiver: Value, given: readonly Value[]): Value | undefined {
  if (!/^(?:set|enable|disable|activate|allow|deny|add|secure|httpOnly)/.test(method))
    return undefined
  const key =
    given.length === 2
      ? String(given[0]?.constant ?? given[0]?.path?.replace(/^.*\./, '') ?? method)
      : method
  const entries = new Map(receiver.entries)
  entries.set(key, given.at(-1) ?? written(true))
  return { ...receiver, entries }
}
