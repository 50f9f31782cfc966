/** What reads facts is loaded with the first order, as what makes embeds is with the first embed. */
import type { Context } from 'hono'
import type { FactsAnswer } from '../../platform/bindings.ts'
import type { EdgeContext } from '../edge-context.ts'

export async function factsForPictures(
  context: Context<EdgeContext>,
  login: string,
): Promise<FactsAnswer> {
  const reading = await import('./facts-for-pictures.ts')
  return reading.factsForPictures(context, login)
}
