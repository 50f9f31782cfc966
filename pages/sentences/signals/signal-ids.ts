/** The signals that have words here: those of the formula. */
import { signalIds } from '../../../shared/draw/locale/messages.ts'

export type SignalId = (typeof signalIds)[number]

/** Null for a signal that a newer formula may have. */
export function signalIdOf(id: string): SignalId | null {
  return signalIds.find((one) => one === id) ?? null
}
