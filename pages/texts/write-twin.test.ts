import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { judgedScorecards } from '../../dev/eval/scorecards.ts'
import { judgeText, textForms } from '../../dev/eval/texts/judge-text.ts'
import { anyEvidence } from '../../shared/evidence/arbitrary.ts'
import { buildScorecard } from '../../shared/score/build.ts'
import type { Scorecard } from '../../shared/score/scorecard.ts'
import { languageCodes } from '../words/languages.ts'
import { textOf } from './text-of.ts'
import { writeTwin } from './write-twin.ts'

let people: Scorecard[]
beforeAll(async () => {
  people = await judgedScorecards()
})

describe('a text that needs no model', () => {
  it.each(languageCodes)(
    'would pass what models have to pass, for everybody, in %s',
    (language) => {
      for (const scorecard of people) {
        for (const form of textForms) {
          const { faults } = judgeText(scorecard, form, language)
          expect([scorecard.subject.login, form, faults]).toEqual([
            scorecard.subject.login,
            form,
            [],
          ])
        }
      }
    },
  )

  it('is there whatever is known or unknown, and says nothing of what is not', () => {
    fc.assert(
      fc.property(anyEvidence(), fc.constantFrom(...languageCodes), (evidence, language) => {
        const scorecard = buildScorecard(evidence, { stage: 'final' })
        for (const form of textForms) {
          const { sentences, faults } = judgeText(scorecard, form, language)
          expect(sentences).toBeGreaterThan(0)
          expect([form, faults]).toEqual([form, []])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('tells people, organisations and bots apart', () => {
    const bioOf = (login: string) => {
      const scorecard = people.find(({ subject }) => subject.login === login)!
      return writeTwin(scorecard, { use: 'bio', length: 'short' }, 'en')[0]?.text
    }
    expect(['ada-atlas', 'lantern-works', 'tidy-bot[bot]', 'quiet-quill'].map(bioOf))
      .toMatchInlineSnapshot(`
      [
        "Backend Architect at work in Rust and Go.",
        "An organisation with 5 public repositories.",
        "An automation account.",
        "A quiet account, with little to show in public so far.",
      ]
    `)
  })

  it('never calls an unknown signal zero', () => {
    const [known] = people
    const { dimensions } = known!.scores!
    const signals = dimensions.collaboration.signals.map((signal) => ({
      ...signal,
      value: null,
      facts: null,
      points: 0,
      counted: 0,
      next: null,
      unknown: { reason: 'timed-out' as const, text: '' },
    }))
    const unknown = {
      ...known!,
      scores: {
        ...known!.scores!,
        dimensions: {
          ...dimensions,
          collaboration: { ...dimensions.collaboration, score: 0, coverage: 0, signals },
        },
      },
    }
    for (const form of textForms) {
      const text = textOf(form, writeTwin(unknown, form, 'en'), 'en')
      expect([form, text]).toEqual([form, expect.not.stringMatching(/pull request|review/i)])
    }
  })

  it('becomes Markdown in which no sentence makes markup', () => {
    const sentences = [
      { text: 'Made of <b>C*</b> and `x` [y](z) at https://a.example.', evidence: ['language.1'] },
      { text: '# No heading.', evidence: ['activity.days'] },
    ]
    expect(textOf({ use: 'readme', style: 'professional' }, sentences, 'en'))
      .toMatchInlineSnapshot(`
        "## Built with

        \`\`Made of <b>C*</b> and \`x\` [y](z) at https://a.example.\`\`

        ## The year

        \`# No heading.\`"
      `)
  })
})
