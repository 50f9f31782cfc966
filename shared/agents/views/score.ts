/** Scores for agents: a number with what it could be, and how much of it is known. */
import * as z from 'zod/mini'
import { confidences, type Dimension, type Scores } from '../../score/scorecard.ts'

export const scoreFields = {
  score: z.number(),
  low: z.number(),
  high: z.number(),
  coverage: z.number(),
  confidence: z.enum(confidences),
}

/** A score as one flat object. */
export function scoreOf({ score, range, coverage, confidence }: Dimension | Scores['overall']) {
  return { score, low: range.low, high: range.high, coverage, confidence }
}
