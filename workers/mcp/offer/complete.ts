/**
 * What completes an argument. Logins come from the samples of a deployment that has them, and from
 * nothing else: who is looked up here is told to nobody.
 */
import { samplesOperation } from '../../../shared/api/samples.ts'
import { localeCodes } from '../../../shared/draw/locale/tags.ts'
import { requestOf } from '../../../shared/agents/request-of.ts'
import type { Completion } from '../dispatch/registry.ts'
import { askFor, type Asking } from './asking.ts'

const logins: ReadonlySet<string> = new Set(['login', 'with'])

/** All values that begin as the argument does. */
export async function complete(
  asking: Asking,
  { argument, begun }: Completion,
): Promise<readonly string[]> {
  const known = logins.has(argument)
    ? await sampleLogins(asking)
    : argument === 'locale'
      ? localeCodes
      : []
  const start = begun.toLowerCase()
  return known.filter((value) => value.toLowerCase().startsWith(start))
}

async function sampleLogins(asking: Asking): Promise<readonly string[]> {
  const answered = await askFor(asking, samplesOperation, requestOf(samplesOperation, {}))
  return 'refused' in answered ? [] : (answered.answer as { logins: string[] }).logins
}
