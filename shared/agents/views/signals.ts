/** The signals of a dimension for agents. */
import * as z from 'zod/mini'
import { unknownReasons } from '../../evidence/index.ts'
import type { Signal } from '../../score/scorecard.ts'
import { address, own, quoted } from '../text-kinds.ts'

const mostLinks = 3

export const signalSchema = z.object({
  id: own(),
  label: own(),
  value: z.nullable(z.number()),
  unit: own(),
  points: z.number(),
  most: z.number(),
  why: quoted(),
  unknown: z.nullable(z.enum(unknownReasons)),
  next: z.nullable(quoted()),
  gain: z.nullable(z.number()),
  evidence: z.array(address()),
})

/** A signal with its first links. */
export function signalOf(signal: Signal) {
  const { id, label, value, unit, points, most, why, unknown, next, evidence } = signal
  return {
    id,
    label,
    value,
    unit,
    points,
    most,
    why,
    unknown: unknown && unknown.reason,
    next: next && next.text,
    gain: next && next.gain,
    evidence: evidence.slice(0, mostLinks).map(({ url }) => url),
  }
}
