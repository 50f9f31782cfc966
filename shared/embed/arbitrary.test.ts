import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts } from './arbitrary.ts'
import { embedFactsSchema } from './facts.ts'

describe('Generated facts', () => {
  it('are of the form that embeds draw', () => {
    fc.assert(
      fc.property(anyFacts(), (facts) => {
        expect(embedFactsSchema.parse(facts)).toEqual(facts)
      }),
    )
  })
})
