/**
 * `npm run -s eval:archetypes -- DIR`: how often the archetypes of a folder of facts files come out
 * as its `index.json` says, the product's whole way: stand-in, reader, AI marks, classifier.
 */
import { loadFacts } from '../facts/index.ts'
import { judge, type Judgement } from './archetypes/judge.ts'
import { readExpectations } from './archetypes/expectations.ts'

/** Exit codes: 0 judged, 2 the call was wrong. */
async function main(): Promise<number> {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) {
    console.error('Usage: npm run -s eval:archetypes -- DIR')
    return 2
  }
  const developers = loadFacts(folder)
  const judgements: Judgement[] = []
  for (const expectation of readExpectations(folder))
    judgements.push(await judge(developers, expectation))
  console.log(JSON.stringify(summaryOf(judgements)))
  return 0
}

function summaryOf(judgements: readonly Judgement[]) {
  const misses = judgements.filter(({ isTop1 }) => !isTop1)
  return {
    n: judgements.length,
    top1: judgements.length - misses.length,
    top2: judgements.filter(({ isTop2 }) => isTop2).length,
    misses,
  }
}

process.exitCode = await main()
