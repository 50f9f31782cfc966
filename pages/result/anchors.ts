/**
 * Where on the page the evidence of a sentence is shown. Only the last stage of a page has these places:
 * before, another one may follow.
 */
import type { Scorecard } from '../../shared/score/scorecard.ts'

const places = [
  [/^overall$/, 'overall'],
  [/^(?:archetype|reason\.\d+)$/, 'archetype'],
  [/^language\.\d+$/, 'languages'],
  [/^ai$/, 'ai-marks'],
  [/^organization\.\w+$/, 'organization'],
  [/^unseen\.\d+$/, 'unseen'],
  [/^(?:dimension|activity|collaboration|stackDiversity|aiSavviness)\.\w+$/, null],
] as const

/** The id of the place; null for what the page of this scorecard does not show. */
export function placeOf(evidence: string, { subject, scores }: Scorecard): string | null {
  if (evidence === 'ai' && !scores) return null
  if (/^(?:archetype|reason)\b/.test(evidence) && subject.kind !== 'user') return null
  return placeNamed(evidence)
}

function placeNamed(evidence: string): string | null {
  const [, place = undefined] = places.find(([form]) => form.test(evidence)) ?? []
  return place === undefined ? null : `on-${place ?? evidence}`
}

/** The id that an element has, where it is of the last stage. */
export function idOf(stage: Scorecard['stage'], evidence: string): string | undefined {
  return stage === 'final' ? (placeNamed(evidence) ?? undefined) : undefined
}
