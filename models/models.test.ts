import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import weights from '../shared/review/risk/weights.json' with { type: 'json' }
import { evaluateModel, mostCalibrationError } from './change-risk/evaluate-model.ts'
import { fitLogistic } from './change-risk/logistic-regression.ts'
import { readChanges } from './change-risk/read-changes.ts'
import { trainModel } from './change-risk/train-model.ts'
import { evaluateRanking, plainWorld, variedWorld } from './finding-ranking/evaluate-ranking.ts'

/** The model cards, as one line. */
const words = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8').replaceAll(
  /[ \n]+/g,
  ' ',
)
const changes = readChanges()
const figures = evaluateModel(changes)

describe('the model of change risk', () => {
  it('is what the data make of it', () => {
    expect(trainModel(changes, figures.isGoodEnough)).toEqual(weights)
  })

  it('is shown only where it is as good as the lines added, and calibrated', () => {
    const { auc, linesAddedAuc } = figures.leaveOneProjectOut
    expect(weights.isShown).toBe(
      auc >= linesAddedAuc && figures.calibrationError <= mostCalibrationError,
    )
  })

  it('is not shown where the lines added alone say more', () => {
    const byLines = changes
      .filter((_, index) => index % 4 === 0)
      .map((change) => ({ ...change, isBuggy: change.metrics.added > 9 }))
    const { leaveOneProjectOut, isGoodEnough } = evaluateModel(byLines)
    expect(leaveOneProjectOut.linesAddedAuc).toBe(1)
    expect(isGoodEnough).toBe(false)
  })

  it('has the figures that its card tells', () => {
    const { leaveOneProjectOut, laterChanges, calibrationError, buggyInBand } = figures
    const told = [
      `| mean, each project left out | ${leaveOneProjectOut.auc.toFixed(3)} | ${leaveOneProjectOut.linesAddedAuc.toFixed(3)} |`,
      `| later changes | ${laterChanges.auc.toFixed(3)} | ${laterChanges.linesAddedAuc.toFixed(3)} |`,
      ...Object.entries(leaveOneProjectOut.projects).map(
        ([project, each]) =>
          `| ${project} | ${each.auc.toFixed(3)} | ${each.linesAddedAuc.toFixed(3)} | ${(each.buggy * 100).toFixed(1)} % | ${each.calibrationError.toFixed(3)} |`,
      ),
      `calibration error is ${calibrationError.toFixed(3)}`,
      ...Object.entries(buggyInBand).map(
        ([band, share]) => `${(share * 100).toFixed(1)} % of \`${band}\``,
      ),
    ]
    for (const figure of told) expect(words).toContain(figure)
  })
})

it('logistic regression finds the weights that are known without it', () => {
  const examples = [1, 1, 1, 0, 0, 0, 0, 1].map((isTrue, at) => ({
    features: [1, Number(at < 4)],
    isTrue: isTrue === 1,
  }))
  const [intercept, weight] = fitLogistic(examples)
  expect(intercept).toBeCloseTo(Math.log(1 / 3), 8)
  expect(weight).toBeCloseTo(2 * Math.log(3), 8)
})

describe('the ranking of findings, in made-up worlds', () => {
  it('learns which rules are not what they say, as the card tells', () => {
    const { auc, priorAuc } = evaluateRanking(variedWorld)
    expect(auc - priorAuc).toBeGreaterThanOrEqual(0.05)
    expect(words).toContain(`is ${auc.toFixed(3)}, and ${priorAuc.toFixed(3)} by the priors alone`)
  })

  it('unlearns little where there is nothing to learn', () => {
    const { auc, priorAuc } = evaluateRanking(plainWorld)
    expect(auc).toBeGreaterThanOrEqual(priorAuc - 0.03)
    expect(words).toContain(`is ${auc.toFixed(3)}, and ${priorAuc.toFixed(3)} by the priors:`)
  })
})
