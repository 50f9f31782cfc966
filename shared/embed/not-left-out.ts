/** What an embed says of languages that it was asked to leave out and does not have. */
import type { CardKind, Look } from '../draw/look.ts'
import type { EmbedFacts } from './facts.ts'

/** A name may be misspelt: one sentence where one of them is not on the card, else none. */
export function notLeftOut(
  { languages }: Pick<EmbedFacts, 'languages'>,
  type: CardKind,
  { hideLanguages }: Look,
): string[] {
  if (type !== 'languages' || !languages) return []
  const there = new Set(languages.map(({ name }) => name.toLowerCase()))
  const isAmiss = [...hideLanguages].some((name) => !there.has(name))
  return isAmiss ? ['Not every language to leave out is on the card.'] : []
}
