/** `data.json` of a kit: what its texts and pictures were made from. */
import * as z from 'zod/mini'
import { pageOf } from '../../embed/address.ts'
import { type EmbedFacts, embedFactsSchema } from '../../embed/facts.ts'

export const kitDataSchema = z.object({
  version: z.literal('profile-kit/1'),
  /** When the kit was put together. */
  madeAt: z.iso.datetime(),
  /** The page that has every number with its evidence. */
  page: z.url(),
  /** The moment that the facts speak for, and the formula that made the scores of them. */
  asOf: z.string(),
  formula: z.string(),
  facts: embedFactsSchema,
})
export type KitData = z.infer<typeof kitDataSchema>

/**
 * JSON with two spaces an indent, which ends in a line feed; of the facts what their schema names, and
 * nothing else. Throws for what is not of their form.
 */
export function kitData(facts: EmbedFacts, { origin, madeAt }: { origin: string; madeAt: Date }) {
  const data: KitData = {
    version: 'profile-kit/1',
    madeAt: madeAt.toISOString(),
    page: pageOf({ origin, logins: [facts.login] }),
    asOf: facts.asOf,
    formula: facts.formula,
    facts,
  }
  return `${JSON.stringify(kitDataSchema.parse(data), null, 2)}\n`
}
