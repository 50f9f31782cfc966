import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyEvidence } from '../../../shared/evidence/arbitrary.ts'
import { buildScorecard } from '../../../shared/score/build.ts'
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { counterMessageSchema } from '../../platform/counters/message.ts'
import { scoreMetric } from '../../platform/counters/metrics.ts'
import { aiShareOf, countSteps, scoreSteps, stepOf } from '../../platform/counters/person-lists.ts'
import { personCounts } from './person-counts.ts'

const cards = anyEvidence().map((evidence) => buildScorecard(evidence, { stage: 'final' }))
const isTaken = (increments: unknown[]) =>
  counterMessageSchema.safeParse({ day: '2026-03-10', increments }).success

describe('what is counted of a person', () => {
  it('is taken by the consumer, whatever the scorecard says', () => {
    fc.assert(
      fc.property(cards, fc.string(), fc.array(fc.string()), (card, language, tools) => {
        const strange: Scorecard = {
          ...card,
          languages: [{ name: language, share: 1, bytes: 1 }],
          aiMarks: { ...card.aiMarks, tools: tools.map((tool) => ({ tool, commits: 1 })) },
        }
        expect(isTaken(personCounts(card))).toBe(true)
        expect(isTaken(personCounts(strange))).toBe(true)
        if (tools.length > 0) {
          const named = personCounts(strange).filter(({ metric }) => metric === 'scan_tool')
          expect(named.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('is each score, in the step that holds it, once', () => {
    fc.assert(
      fc.property(cards, (card) => {
        const counted = personCounts(card).filter(({ metric }) => metric === scoreMetric)
        const { overall, dimensions } = card.scores!
        const scores = { overall, ...dimensions }
        expect(counted.map(({ dim1 }) => dim1).toSorted()).toEqual(Object.keys(scores).toSorted())
        for (const { dim1, dim2 } of counted) {
          const { score } = scores[dim1 as keyof typeof scores]
          expect(Number(dim2)).toBeLessThanOrEqual(score)
          expect(score).toBeLessThanOrEqual(Number(dim2) + 5)
        }
      }),
    )
  })

  it('is each count that is known in its step, and that it is unknown where it is', () => {
    fc.assert(
      fc.property(cards, (card) => {
        const counted = personCounts(card).filter(({ metric }) => metric === 'scan_count')
        expect(counted).toHaveLength(4)
        const { activity, collaboration } = card.scores!.dimensions
        for (const { dim1, dim2 } of counted) {
          const signal = [...activity.signals, ...collaboration.signals].find(({ id }) =>
            id.endsWith(`.${dim1}`),
          )!
          if (signal.value === null) expect(dim2).toBe('unknown')
          else expect(dim2).toBe(stepOf(countSteps, signal.value))
        }
      }),
    )
  })

  it('is the archetype alone where nobody is scored', () => {
    fc.assert(
      fc.property(cards, (card) => {
        const organization: Scorecard = {
          ...card,
          scores: null,
          archetype: { kind: 'organization-not-scored', text: '' },
        }
        expect(personCounts(organization)).toEqual([
          { metric: 'scan_archetype', dim1: 'organization-not-scored', dim2: 'none' },
        ])
      }),
    )
  })
})

describe('steps', () => {
  it('begin at zero and rise, so that every value has one', () => {
    for (const steps of [scoreSteps, countSteps] as const) {
      const bounds = steps.map(Number)
      expect(bounds[0]).toBe(0)
      expect(bounds).toEqual([...new Set(bounds)].toSorted((one, two) => one - two))
    }
    expect(scoreSteps.map(Number)).toEqual(Array.from({ length: 20 }, (_, index) => 5 * index))
    expect(stepOf(countSteps, 1e9)).toBe('8192')
    expect(stepOf(scoreSteps, 34.9)).toBe('30')
    expect(stepOf(scoreSteps, 100)).toBe('95')
  })
  it('of AI shares are those of the share', () => {
    expect([null, 0, 0.001, 0.1, 0.3, 0.6, 1].map(aiShareOf)).toEqual([
      'unknown',
      'none',
      '0-10',
      '10-30',
      '30-60',
      '60-100',
      '60-100',
    ])
  })
})
