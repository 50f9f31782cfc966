/** The address of an embed and its snippets, for programs. */
import type { Context } from 'hono'
import { Hono } from '../router/index.ts'
import { paths } from '../../../shared/api/paths.ts'
import { addressOf, pageOf, type ChosenEmbed } from '../../../shared/embed/address.ts'
import { ownEmbeds, ownRoute, type OwnEmbed } from '../../../shared/embed/routes.ts'
import { snippetsOf } from '../../../shared/embed/snippets/index.ts'
import { wrongValues } from '../../../shared/embed/wrong-values.ts'
import { isLogin } from '../../../shared/evidence/login.ts'
import { PhantomError, type FieldProblem } from '../../platform/errors/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { loginOf, patternOf } from '../operation-route.ts'

const longestAlt = 256

export const embedAddressRoutes = new Hono<EdgeContext>().get(
  patternOf(paths.embedAddress),
  (context) => {
    const { embed, alt } = askedFor(context)
    return context.json({
      kind: embed.kind,
      url: addressOf(embed),
      page: pageOf(embed),
      alt,
      ...snippetsOf(embed, alt),
    })
  },
)

/** Throws `validation_failed` with everything that is wrong at once. */
function askedFor(context: Context<EdgeContext>): { embed: ChosenEmbed; alt: string } {
  const login = loginOf(context)
  const { origin, searchParams } = new URL(context.req.url)
  const parameters = new URLSearchParams(searchParams)
  const [kindAsked, other, altAsked] = ['kind', 'with', 'alt'].map((name) => {
    const value = parameters.get(name)
    parameters.delete(name)
    return value
  })
  const kind = ownEmbeds.find((name) => name === (kindAsked ?? 'card'))
  if (!kind) throw wrong([{ field: 'kind', problem: `takes one of ${ownEmbeds.join(', ')}` }])
  const problems = [
    ...withProblems(kind, other ?? null),
    ...(altAsked && altAsked.length > longestAlt
      ? [{ field: 'alt', problem: `takes at most ${longestAlt} characters` }]
      : []),
    ...wrongValues(ownRoute(kind).parameters, parameters),
  ]
  if (problems.length > 0) throw wrong(problems)
  const logins = other ? [login, other] : [login]
  const alt = altAsked ?? `Git Phantom Scope of ${logins.join(' and ')}`
  return { embed: { origin, kind, logins, parameters }, alt }
}

const wrong = (fields: FieldProblem[]) => new PhantomError('validation_failed', { fields })

/** A duel has two people, everything else one. */
function withProblems(kind: OwnEmbed, other: string | null): FieldProblem[] {
  const isDuel = ownRoute(kind).path.includes('{b}')
  if (!isDuel && other !== null) return [{ field: 'with', problem: 'is for duels alone' }]
  if (isDuel && !isLogin(other ?? ''))
    return [{ field: 'with', problem: 'names the other GitHub login of the duel' }]
  return []
}
