/** Plays answers one after the other: each is guessed from those before it, and only then learned from. */
import { weightOf, type Outcomes } from '../../shared/review/ranking/weight.ts'
import { areaUnderCurve, mean, rounded } from '../measures.ts'
import { answersOf, type Answer, type World } from './simulate.ts'

export interface RankingFigures {
  auc: number
  /** By what the rules say of themselves, and nothing learned. */
  priorAuc: number
}

/** Rules as they are found to be: many are not what they say, and not the same everywhere. */
export const variedWorld: Omit<World, 'seed'> = {
  rules: 60,
  answers: 1_000,
  ruleSpread: 1.2,
  classSpread: 0.6,
}

/** Rules that all are what they say of themselves: there is nothing to learn, and much to learn wrongly. */
export const plainWorld: Omit<World, 'seed'> = { ...variedWorld, ruleSpread: 0, classSpread: 0 }

/** The figures of several worlds of one kind, on average. */
export function evaluateRanking(world: Omit<World, 'seed'>, worlds = 10): RankingFigures {
  const figures = Array.from({ length: worlds }, (_, index) =>
    figuresOf(answersOf({ ...world, seed: `world ${index}` })),
  )
  return {
    auc: rounded(mean(figures.map(({ auc }) => auc))),
    priorAuc: rounded(mean(figures.map(({ priorAuc }) => priorAuc))),
  }
}

function figuresOf(answers: readonly Answer[]): RankingFigures {
  const counted = new Map<string, Outcomes>()
  const guesses = answers.map((answer) => {
    const { rule, pathClass, isAccepted } = answer
    const score = weightOf(answer, (one, other) => counted.get(keyOf(one, other)))
    const prior = weightOf(answer, () => undefined)
    const before = counted.get(keyOf(rule, pathClass)) ?? { accepted: 0, dismissed: 0 }
    counted.set(keyOf(rule, pathClass), {
      accepted: before.accepted + Number(isAccepted),
      dismissed: before.dismissed + Number(!isAccepted),
    })
    return { score, prior, isTrue: isAccepted }
  })
  return {
    auc: areaUnderCurve(guesses),
    priorAuc: areaUnderCurve(guesses.map(({ prior, isTrue }) => ({ score: prior, isTrue }))),
  }
}

const keyOf = (rule: string, pathClass: string) => `${rule} ${pathClass}`
