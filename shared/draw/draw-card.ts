/** Draws a card of any kind. */
import type { EmbedFacts } from '../embed/facts.ts'
import { drawActivityCard } from './card/activity-card.ts'
import { drawAiCard } from './card/ai-card.ts'
import { drawLanguagesCard } from './card/languages-card.ts'
import { drawNotice } from './card/notice-card.ts'
import { drawOrganizationCard } from './card/organization-card.ts'
import { drawScoreCard } from './card/score-card.ts'
import type { CardKind, Drawing, Look } from './look.ts'
import { misfitOf } from './misfit.ts'

const drawings: Readonly<Record<CardKind, (facts: EmbedFacts, look: Look) => Drawing>> = {
  score: drawScoreCard,
  languages: drawLanguagesCard,
  activity: drawActivityCard,
  ai: drawAiCard,
  organization: drawOrganizationCard,
}

/**
 * The card of that kind; it says in words where an account has not what the card shows, or what the
 * account is where the card is not for its kind. An organisation has no score: it has a card of its
 * own in its place.
 */
export function drawCard(kind: CardKind, facts: EmbedFacts, look: Look): Drawing {
  const shown = kind === 'score' && facts.kind === 'organization' ? 'organization' : kind
  const misfit = misfitOf(shown, facts)
  return misfit ? drawNotice(misfit, facts.login, look) : drawings[shown](facts, look)
}
