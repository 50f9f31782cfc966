/** The part of the evidence that a model is told: in English, without addresses and names of accounts. */
import type { Scorecard } from '../../shared/score/scorecard.ts'
import type { EvidenceTable } from '../../shared/texts/sentence.ts'
import { evidenceOf } from './evidence.ts'

/** It lists accounts that somebody worked with. */
const namesAccounts = 'collaboration.owners'

export function toldToModels(scorecard: Scorecard): EvidenceTable {
  return new Map(
    [...evidenceOf(scorecard, 'en')]
      .filter(([id]) => id !== namesAccounts)
      .map(([id, { label, value }]) => [id, { label, value, url: null }]),
  )
}
