/** Embeds as anybody may choose them, for property tests. Only tests import this. */
import * as fc from 'fast-check'
import type { ChosenEmbed } from './address.ts'
import { anyLogin, hostileText } from './arbitrary.ts'
import { ownEmbeds, ownRoute } from './routes.ts'

/** Of any kind, with any of its parameters, right or wrong. */
export function anyEmbed(): fc.Arbitrary<ChosenEmbed> {
  return fc.constantFrom(...ownEmbeds).chain((kind) => {
    const { parameters, path } = ownRoute(kind)
    const name = fc.constantFrom(...Object.keys(parameters), 'nonsense')
    const examples = Object.values(parameters).map(({ example }) => example)
    const text = fc.oneof(
      fc.constantFrom(...examples, 'a,', 'My (best) year!', "it's *mine*", 'title,radar', 'light'),
      hostileText(),
    )
    const logins = fc.oneof(
      anyLogin(),
      anyLogin().map((login) => `${login}[bot]`),
    )
    const people = path.match(/\{\w+\}/g)!.length
    return fc.record({
      origin: fc.constantFrom(
        'https://scope.example',
        'http://localhost:8787',
        'https://a.example:8443/',
      ),
      kind: fc.constant(kind),
      logins: fc.array(logins, { minLength: people, maxLength: people }),
      parameters: fc
        .array(fc.tuple(name, text))
        .map((pairs) => new URLSearchParams(wellFormed(pairs))),
    })
  })
}

const wellFormed = (pairs: [string, string][]) =>
  pairs.map(([name, text]): [string, string] => [name, text.toWellFormed()])
