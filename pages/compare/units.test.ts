import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyEvidence } from '../../shared/evidence/arbitrary.ts'
import { buildScorecard } from '../../shared/score/build.ts'
import { dimensionIds } from '../../shared/score/scorecard.ts'
import { unitOfSignal } from './units.ts'

it('every signal of a scorecard has a unit, and there are no others', () => {
  fc.assert(
    fc.property(anyEvidence(), (evidence) => {
      const { scores } = buildScorecard(evidence, { stage: 'final' })
      if (!scores) return
      const ids = dimensionIds.flatMap((id) => scores.dimensions[id].signals.map((one) => one.id))
      expect(ids.toSorted()).toEqual(Object.keys(unitOfSignal).toSorted())
    }),
    { numRuns: 20 },
  )
})
