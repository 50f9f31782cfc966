/** What somebody chose to embed: read from the query of the builder's address and written back to it. */
import { addressOf, type ChosenEmbed } from '../../../shared/embed/address.ts'
import { isList } from '../../../shared/embed/parameters/index.ts'
import { longestValue, readValue } from '../../../shared/embed/parameters/parameter.ts'
import { ownRoute, type OwnEmbed } from '../../../shared/embed/routes.ts'
import { isLogin } from '../../../shared/evidence/login.ts'
import { cardKinds, type CardKind } from '../../../shared/draw/look.ts'
import { offeredParameters, parametersOf, type ParameterName } from './offered.ts'

/** Cards by what they show, and the other embeds. */
export const shownKinds = [...cardKinds, 'badge', 'og', 'duel'] as const
export type Shown = (typeof shownKinds)[number]

export const formats = ['svg', 'png'] as const
export type Format = (typeof formats)[number]

/** On what the preview stands; `viewer` is as the visitor's device has it. */
export const surroundings = ['viewer', 'light', 'dark'] as const
export type Surroundings = (typeof surroundings)[number]

export type Choice = {
  /** As it was written. */
  login: string
  /** The other account of a duel, as it was written. */
  other: string
  shown: Shown
  format: Format
  on: Surroundings
  /** What the picture says where it is not seen; empty for the usual words. */
  alt: string
  /** Parameters as they were written; what is not here is as usual. */
  texts: Readonly<Partial<Record<ParameterName, string>>>
}

/** Longer alternative texts are cut off: they are sentences, not pages. */
export const longestAlt = 200

/** Any query may come in. */
export function choiceFrom(login: string, query: URLSearchParams): Choice {
  const texts: Partial<Record<ParameterName, string>> = {}
  for (const [name, parameter] of parametersOf()) {
    const all = query.getAll(name)
    const text = (isList(parameter) ? all.join(',') : (all.at(-1) ?? '')).slice(0, longestValue)
    if (text.trim() !== '') texts[name] = text
  }
  return {
    login,
    other: (query.get('with') ?? '').slice(0, 64),
    shown: oneOf(shownKinds, query.get('show')),
    format: oneOf(formats, query.get('format')),
    on: oneOf(surroundings, query.get('on')),
    alt: (query.get('alt') ?? '').slice(0, longestAlt),
    texts,
  }
}

/** The first where none of them is asked for. */
function oneOf<Name extends string>(names: readonly [Name, ...Name[]], asked: string | null): Name {
  return names.find((name) => name === asked) ?? names[0]
}

/** The query that leads to the choice, with what differs from the usual alone; empty or with its `?`. */
export function queryOf(choice: Choice): string {
  const query = new URLSearchParams()
  if (choice.shown !== shownKinds[0]) query.set('show', choice.shown)
  if (choice.shown === 'duel' && choice.other !== '') query.set('with', accountIn(choice.other))
  if (choice.format !== formats[0] && hasFormats(choice.shown)) query.set('format', choice.format)
  if (choice.on !== surroundings[0]) query.set('on', choice.on)
  if (choice.alt !== '') query.set('alt', choice.alt)
  const address = addressOf(embedOf(choice, ''))
  for (const [name, text] of new URLSearchParams(address.split('?')[1]))
    if (name !== 'type') query.set(name, text)
  const text = query.toString().replaceAll('%2C', ',')
  return text && `?${text}`
}

/** Path and query of the builder with the choice; where nobody is named, of the page that asks for it. */
export function builderAddressOf(choice: Choice): string {
  const login = accountIn(choice.login)
  const path = isLogin(login) ? `/embed/${encodeURIComponent(login)}` : '/embed'
  return path + queryOf(choice)
}

/** What the choice asks for. `origin` is that of the service; empty for addresses of this site. */
export function embedOf(choice: Choice, origin: string): ChosenEmbed {
  const { shown, login, other, texts } = choice
  const parameters = new URLSearchParams()
  if (isCard(shown)) parameters.set('type', shown)
  for (const [name] of offeredParameters(choice)) parameters.set(name, texts[name] ?? '')
  return {
    origin,
    kind: embedKindOf(choice),
    logins: (shown === 'duel' ? [login, other] : [login]).map(accountIn),
    parameters: withoutEmpty(parameters),
  }
}

/** A text that is empty means the usual, and would turn a switch on. */
function withoutEmpty(parameters: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...parameters].filter(([, text]) => text.trim() !== ''))
}

/** The address of the preview on this site: on a chosen side where the embed would follow its viewer. */
export function previewAddressOf(choice: Choice): string {
  const { on, texts } = choice
  const { parameters } = ownRoute(embedKindOf(choice))
  const follows = parameters['mode']?.default === 'auto' && choice.format === 'svg'
  const mode = parameters['mode'] && readValue(parameters['mode'], texts.mode ?? 'auto').value
  const isSet = on !== 'viewer' && follows && mode === 'auto'
  return addressOf(embedOf(isSet ? { ...choice, texts: { ...texts, mode: on } } : choice, ''))
}

/** Whether everybody is named that the embed is about. */
export function isWhole(choice: Choice): boolean {
  const { shown, login, other } = choice
  return isLogin(accountIn(login)) && (shown !== 'duel' || isLogin(accountIn(other)))
}

/** Pixels of a card, as HTML is told for a PNG, which has more; null where the image says it itself. */
export function widthOf(choice: Choice): number | null {
  const { shown, format, texts } = choice
  if (format !== 'png' || !hasFormats(shown)) return null
  const { parameters } = ownRoute('card')
  const { value } = readValue(parameters['width']!, texts.width ?? '')
  if (typeof value === 'number') return value
  return readValue(parameters['layout']!, texts.layout ?? '').value === 'compact' ? 320 : 500
}

/** Badges are drawn as SVG alone, pictures for links as PNG. */
export const hasFormats = (shown: Shown) => shown !== 'badge' && shown !== 'og'

const isCard = (shown: Shown): shown is CardKind => cardKinds.some((kind) => kind === shown)

/** A login, also where it was written as `@login` or as the address of a profile. */
export const accountIn = (text: string) =>
  text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.)?github\.com\//i, '')
    .replace(/^@/, '')
    .replace(/[/?#].*$/, '')

export function embedKindOf({ shown, format }: Pick<Choice, 'shown' | 'format'>): OwnEmbed {
  if (shown === 'badge' || shown === 'og') return shown
  const kind = shown === 'duel' ? 'duel' : 'card'
  return format === 'png' ? `${kind}-png` : kind
}
