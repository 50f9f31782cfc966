/**
 * `npm run -s eval:texts [-- --facts DIR]`: the texts about all sample developers, in all forms and
 * languages, by what models have to pass. With `OPENAI_API_KEY`, `GEMINI_API_KEY`, `ANTHROPIC_API_KEY`,
 * `OPENROUTER_API_KEY` or `OLLAMA_URL` also those of its model, in English and German.
 */
import { parseArgs } from 'node:util'
import { languageCodes } from '../../pages/words/languages.ts'
import type { Scorecard } from '../../shared/score/scorecard.ts'
import { judgedScorecards } from './scorecards.ts'
import { judgeModel } from './texts/judge-model.ts'
import { judgeText, textForms, type JudgedText } from './texts/judge-text.ts'
import { modelOf } from './texts/model-of-env.ts'

/** Exit codes: 0 nothing is wrong with what is written by rules, 1 something is, 2 the call was wrong. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { facts: { type: 'string' } } })
  const scorecards = await judgedScorecards(values.facts)
  const byRules = judgeByRules(scorecards)
  const model = modelOf(process.env)
  const byModel = model && (await judgeModel(model, scorecards))
  console.log(JSON.stringify({ developers: scorecards.length, byRules, byModel }, null, 2))
  return byRules.some(({ faults }) => faults.length > 0) ? 1 : 0
}

function judgeByRules(scorecards: readonly Scorecard[]) {
  return textForms.map((form) => {
    const judged = scorecards.flatMap((scorecard) =>
      languageCodes.map((language) => ({
        where: `${scorecard.subject.login} ${language}`,
        ...judgeText(scorecard, form, language),
      })),
    )
    return {
      ...form,
      texts: judged.length,
      ...rangesOf(judged),
      faults: judged.flatMap(({ where, faults }) => faults.map((fault) => `${where}: ${fault}`)),
    }
  })
}

/** The least and the most of what can be counted. */
function rangesOf(judged: readonly JudgedText[]) {
  const range = (of: (one: JudgedText) => number) => {
    const values = judged.map(of)
    return [Math.min(...values), Math.max(...values)]
  }
  return {
    sentences: range(({ sentences }) => sentences),
    characters: range(({ characters }) => characters),
    wordsOfLongest: range(({ longest }) => longest),
  }
}

process.exitCode = await main()
