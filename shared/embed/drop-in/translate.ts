/** From another service's query to ours: who changes only the host gets the matching card. */
import type { CardKind } from '../../draw/look.ts'
import { isLogin } from '../../evidence/login.ts'
import { canonicalQuery, cardTable, parseParameters } from '../parameters/index.ts'
import { askedFor, foldName, someOf, unknownParameter } from '../parameters/parse.ts'
import { same, type Option } from './option.ts'
import { counterparts, type Counterpart, type Service } from './services.ts'

export type Translated = {
  /** Null where none is given or it has not the form of a login. */
  login: string | null
  type: CardKind
  /** In our parameters, canonical: it parses with nothing ignored. */
  query: URLSearchParams
  /** What was not taken, in sentences, as many as a picture's comment has room for. */
  ignored: string[]
  /** All of it, with the reason where there is more to say than the sentence does. */
  untaken: readonly Untaken[]
}

export type Untaken = { sentence: string; because: string | null }

/**
 * Theirs where they have the option, ours for the rest: `mode=dark` works beside their `theme`.
 * Never throws.
 */
export function translate(service: Service, query: URLSearchParams): Translated {
  return translateAs(counterparts[service], query)
}

/** The same for a service that has no address here. */
export function translateAs(
  { login, type, without, options }: Counterpart,
  query: URLSearchParams,
): Translated {
  const asked = askedFor(query)
  const given = asked.get(login) ?? asked.get('username') ?? asked.get('user') ?? ''
  for (const name of ['username', 'user']) asked.delete(name)

  const { ours, untaken } = inOurParameters(asked, [...ownOptions(options), ...options])
  if (without.length > 0) ours.set('hide', [ours.get('hide') ?? [], ...without].flat().join(','))
  const { values } = parseParameters(cardTable, ours)
  return {
    login: loginIn(given),
    type,
    query: new URLSearchParams(canonicalQuery(cardTable, { ...values, type })),
    ignored: someOf(new Set(untaken.map(({ sentence }) => sentence))),
    untaken,
  }
}

/** Our parameters whose names the other service does not have. */
function ownOptions(options: readonly Option[]): Option[] {
  const theirs = new Set(options.map(({ name }) => foldName(name)))
  return ourNames.filter((name) => !theirs.has(name)).map((name) => same(name, name))
}
const ourNames = Object.keys(cardTable) as (keyof typeof cardTable)[]

/** Of several options for one of our parameters the first holds; parts to hide add up. */
function inOurParameters(
  asked: ReadonlyMap<string, string>,
  options: readonly Option[],
): { ours: URLSearchParams; untaken: Untaken[] } {
  const ours = new URLSearchParams()
  const untaken: Untaken[] = []
  const unknown = new Set(asked.keys())
  for (const { name, read, becomes } of options) {
    unknown.delete(foldName(name))
    const text = asked.get(foldName(name))?.trim()
    if (!text) continue
    const taken = read(text)
    if (taken.wrong) {
      const because = 'unused' in becomes ? becomes.unused : null
      untaken.push({ sentence: `${name} ${taken.wrong}.`, because })
    }
    for (const [parameter, value] of Object.entries(taken.ours)) {
      if (parameter === 'hide') ours.append('hide', value)
      else if (!ours.has(parameter)) ours.set(parameter, value)
    }
  }
  if (ours.has('hide')) ours.set('hide', ours.getAll('hide').join(','))
  for (const sentence of new Set([...unknown].map(unknownParameter)))
    untaken.push({ sentence, because: null })
  return { ours, untaken }
}

function loginIn(text: string): string | null {
  const login = text.slice(0, 64).trim().replace(/^@/, '')
  return isLogin(login) ? login : null
}
