/** From what is chosen to the address of an embed and that of the page behind it. */
import { isList, parseParameters, type Parameter } from './parameters/index.ts'
import { writeValue } from './parameters/parameter.ts'
import { ownRoute, type OwnEmbed } from './routes.ts'

export type ChosenEmbed = {
  /** Where the service is, such as `https://scope.example`. */
  origin: string
  kind: OwnEmbed
  /** One; of a duel two. */
  logins: readonly string[]
  /** By our names. What is unknown, wrong or the usual anyway does not get into the address. */
  parameters: URLSearchParams
}

/**
 * The shortest address that asks for it: what differs from the defaults, in the order of the documents.
 * It has no character that Markdown, HTML, reStructuredText, AsciiDoc or a `srcset` could take for its
 * own, but `&`, which HTML wants escaped.
 */
export function addressOf({ origin, kind, logins, parameters }: ChosenEmbed): string {
  const route = ownRoute(kind)
  const { values } = parseParameters(route.parameters, parameters)
  const differing = Object.entries(route.parameters).flatMap(([name, parameter]) => {
    const written = writeValue(parameter, values[name]!)
    const isUsual = written === writeValue(parameter, parameter.default)
    return isUsual ? [] : `${name}=${encodedValue(parameter, written)}`
  })
  const query = differing.length > 0 ? `?${differing.join('&')}` : ''
  return `${root(origin)}${pathOf(route.path, logins)}${query}`
}

/** The page that explains the embed's numbers. */
export function pageOf({ origin, logins }: Pick<ChosenEmbed, 'origin' | 'logins'>): string {
  const [login = '', other] = logins.map(encoded)
  const path = other === undefined ? `/u/${login}` : `/compare?a=${login}&b=${other}`
  return `${root(origin)}${path}`
}

const root = (origin: string) => origin.replace(/\/$/, '')

function pathOf(pattern: string, logins: readonly string[]): string {
  const remaining = logins.values()
  return pattern.replace(/\{\w+\}/g, () => encoded(remaining.next().value ?? ''))
}

/** Commas stay where they stand between names. A text's own could end the address in a `srcset`. */
function encodedValue(parameter: Parameter, written: string): string {
  return isList(parameter) ? encoded(written).replaceAll('%2C', ',') : encoded(written)
}

/** Only letters, digits and `-._~` stay, as RFC 3986 (2.3) calls them unreserved. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
