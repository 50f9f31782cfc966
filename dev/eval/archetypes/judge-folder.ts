/** All developers of a folder of facts, judged: how many archetypes come out as its `index.json` says. */
import { loadFacts, type Developers } from '../../facts/index.ts'
import { BadInput } from '../ai-marks/labelled-commits.ts'
import { readExpectations } from './expectations.ts'
import { judge, type Judgement } from './judge.ts'

/** Throws `BadInput` for a folder that is none of facts. */
export async function judgeFolder(folder: string) {
  const expectations = readExpectations(folder)
  const developers = readDevelopers(folder)
  const judgements: Judgement[] = []
  for (const expectation of expectations) judgements.push(await judge(developers, expectation))
  return summaryOf(judgements)
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
