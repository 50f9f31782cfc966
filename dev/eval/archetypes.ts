/**
 * `npm run -s eval:archetypes -- DIR`: how often the archetypes of a folder of facts files come out
 * as its `index.json` says, the product's whole way: stand-in, reader, AI marks, classifier.
 */
import { loadFacts, type Developers } from '../facts/index.ts'
import { BadInput } from './ai-marks/labelled-commits.ts'
import { judge, type Judgement } from './archetypes/judge.ts'
import { readExpectations } from './archetypes/expectations.ts'

/** Exit codes: 0 judged, 1 the folder was bad, 2 the call was wrong. */
async function main(): Promise<number> {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) {
    console.error('Usage: npm run -s eval:archetypes -- DIR')
    return 2
  }
  try {
    console.log(JSON.stringify(summaryOf(await judgeAll(folder))))
    return 0
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    console.error(error.message)
    return 1
  }
}

async function judgeAll(folder: string): Promise<Judgement[]> {
  const expectations = readExpectations(folder)
  const developers = readDevelopers(folder)
  const judgements: Judgement[] = []
  for (const expectation of expectations) judgements.push(await judge(developers, expectation))
  return judgements
}

function readDevelopers(folder: string): Developers {
  try {
    return loadFacts(folder)
  } catch (cause) {
    throw new BadInput(`${folder}: holds a file that is no facts file`, { cause })
  }
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
