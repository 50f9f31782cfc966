/** A badge or a card drawn on this machine, of a scorecard of this moment: the bytes that a service sends. */
import { badgeOf, drawBadge } from '../../../shared/draw/badge/index.ts'
import { drawCard } from '../../../shared/draw/draw-card.ts'
import { frame } from '../../../shared/draw/frame.ts'
import { localeOf } from '../../../shared/draw/locale/locale-of.ts'
import { embedFactsOf } from '../../../shared/embed/facts.ts'
import { notLeftOut } from '../../../shared/embed/not-left-out.ts'
import {
  badgeTable,
  cardTable,
  lookOf,
  parseParameters,
} from '../../../shared/embed/parameters/index.ts'
import type { Scorecard } from '../../../shared/score/scorecard.ts'

/** The numbers are of now: nothing says how old they are. */
const age = null

export function drawEmbed(
  kind: 'badge' | 'card',
  parameters: URLSearchParams,
  scorecard: Scorecard,
): string {
  const facts = embedFactsOf(scorecard)
  if (kind === 'badge') {
    const { values, ignored } = parseParameters(badgeTable, parameters)
    return drawBadge(badgeOf(facts, values, localeOf(values.locale), age), ignored)
  }
  const { values, ignored } = parseParameters(cardTable, parameters)
  const look = lookOf(values, localeOf(values.locale), age)
  const drawing = drawCard(values.type, facts, look)
  const amiss = [...ignored, ...notLeftOut(facts, values.type, look)]
  return frame(drawing, { ...look, width: look.width ?? drawing.width }, amiss)
}
