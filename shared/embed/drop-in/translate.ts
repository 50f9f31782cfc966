/** From another service's query to ours: who changes only the host gets the matching card. */
import type { CardKind } from '../../draw/look.ts'
import { loginSchema } from '../../evidence/index.ts'
import { canonicalQuery, cardTable, parseParameters } from '../parameters/index.ts'
import { askedFor, foldName, someOf, unknownParameter } from '../parameters/parse.ts'
import { same, type Option } from './option.ts'
import { counterparts, type Service } from './services.ts'

export type Translated = {
  /** Null where none is given or it has not the form of a login. */
  login: string | null
  type: CardKind
  /** In our parameters, canonical: it parses with nothing ignored. */
  query: URLSearchParams
  /** What was not taken, in sentences. */
  ignored: string[]
}

/**
 * Theirs where they have the option, ours for the rest: `mode=dark` works beside their `theme`.
 * Never throws.
 */
export function translate(service: Service, query: URLSearchParams): Translated {
  const { login, type, options } = counterparts[service]
  const asked = askedFor(query)
  const given = asked.get(login) ?? asked.get('username') ?? asked.get('user') ?? ''
  for (const name of ['username', 'user']) asked.delete(name)

  const ours = new URLSearchParams()
  const ignored = new Set<string>()
  for (const option of [...ownOptions(asked, options), ...options]) {
    const text = asked.get(foldName(option.name))?.trim()
    if (!text) continue
    const taken = option.read(text)
    if (taken.wrong) ignored.add(`${option.name} ${taken.wrong}.`)
    for (const [name, value] of Object.entries(taken.ours)) {
      if (name === 'hide') ours.set(name, `${ours.get(name) ?? ''},${value}`)
      else if (!ours.has(name)) ours.set(name, value)
    }
  }
  const known = new Set([...Object.keys(cardTable), ...options.map(({ name }) => foldName(name))])
  for (const name of asked.keys()) if (!known.has(name)) ignored.add(unknownParameter(name))

  const { values } = parseParameters(cardTable, ours)
  return {
    login: loginIn(given),
    type,
    query: new URLSearchParams(canonicalQuery(cardTable, { ...values, type })),
    ignored: someOf(ignored),
  }
}

/** Our parameters that are asked for and that the other service does not have. */
function ownOptions(asked: ReadonlyMap<string, string>, options: readonly Option[]): Option[] {
  const theirs = new Set(options.map(({ name }) => foldName(name)))
  return ourNames
    .filter((name) => asked.has(name) && !theirs.has(name))
    .map((name) => same(name, name))
}
const ourNames = Object.keys(cardTable) as (keyof typeof cardTable)[]

function loginIn(text: string): string | null {
  const parsed = loginSchema.safeParse(text.slice(0, 64).trim().replace(/^@/, ''))
  return parsed.success ? parsed.data : null
}
