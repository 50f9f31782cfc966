/**
 * How good the model of change risk is, on projects and times that it did not learn from, beside the lines added alone on
 * the same rows.
 */
import { probabilityOf, type RiskModel } from '../../shared/review/risk/model.ts'
import { bandOf, type RiskBand } from '../../shared/review/risk/index.ts'
import { randomOf } from '../../shared/studio/random.ts'
import {
  areaUnderCurve,
  calibrationError,
  mean,
  quantile,
  rounded,
  type Judged,
} from '../measures.ts'
import type { RecordedChange } from './read-changes.ts'
import { projectsOf, trainModel } from './train-model.ts'

/** A change that was judged by a model which did not know its project, or its time. */
interface Guess {
  change: RecordedChange
  probability: number
  band: RiskBand
}

export interface Evaluation {
  changes: number
  buggy: number
  /** On each project by a model of the others. */
  leaveOneProjectOut: Comparison & { projects: Record<string, ProjectFigures> }
  /** On the last stretch of time of each project by a model of the earlier ones. */
  laterChanges: Comparison
  calibrationError: number
  /** How many changes of a band were mended later. */
  buggyInBand: Record<RiskBand, number>
  /** At least as good as the lines added alone, and calibrated. */
  isGoodEnough: boolean
}

interface Comparison {
  auc: number
  linesAddedAuc: number
}

interface ProjectFigures extends Comparison {
  buggy: number
  /** Large where the project's changes are mended more or less often than others': no change shows that. */
  calibrationError: number
}

/** More than this, and a probability is none. */
export const mostCalibrationError = 0.05

/** The figures of the way in which the model is made. */
export function evaluateModel(changes: readonly RecordedChange[]): Evaluation {
  const guesses = guessEachProject(changes)
  const byProject = compare(guesses)
  const error = rounded(calibrationError(guesses.map(judged)))
  return {
    changes: changes.length,
    buggy: share(guesses),
    leaveOneProjectOut: { ...byProject, projects: figuresOfProjects(guesses) },
    laterChanges: compare(guessLater(changes)),
    calibrationError: error,
    buggyInBand: {
      low: share(guesses.filter(({ band }) => band === 'low')),
      medium: share(guesses.filter(({ band }) => band === 'medium')),
      high: share(guesses.filter(({ band }) => band === 'high')),
    },
    isGoodEnough:
      byProject.auc > 0.5 &&
      byProject.auc >= byProject.linesAddedAuc &&
      error <= mostCalibrationError,
  }
}

/**
 * Between which bounds the difference to the lines added alone lies, 95 times of 100, on projects that the model did not
 * learn from: by drawing their rows anew. Source: Efron, Bootstrap Methods (1979); with a fixed seed.
 */
export function boundsOfDifference(changes: readonly RecordedChange[], draws = 1000) {
  const groups = groupsOf(guessEachProject(changes)).map(([, group]) => group)
  const random = randomOf('the bounds of the difference')
  const differences = Array.from({ length: draws }, () =>
    mean(
      groups.map((group) => {
        const drawn = group.map(() => group[Math.floor(random() * group.length)]!)
        return areaUnderCurve(drawn.map(judged)) - areaUnderCurve(drawn.map(judgedByLines))
      }),
    ),
  )
  return [rounded(quantile(differences, 0.025)), rounded(quantile(differences, 0.975))]
}

/** Each project by a model of the others, calibrated on those others alone. */
const guessEachProject = (changes: readonly RecordedChange[]): Guess[] =>
  projectsOf(changes).flatMap((project) =>
    guess(
      trainModel(
        changes.filter((change) => change.project !== project),
        true,
      ),
      changes.filter((change) => change.project === project),
    ),
  )

function guessLater(changes: readonly RecordedChange[]): Guess[] {
  const model = trainModel(
    changes.filter(({ isLate }) => !isLate),
    true,
  )
  return guess(
    model,
    changes.filter(({ isLate }) => isLate),
  )
}

const guess = (model: RiskModel, changes: readonly RecordedChange[]): Guess[] =>
  changes.map((change) => {
    const probability = probabilityOf(model, change.metrics)
    return { change, probability, band: bandOf(model, probability) }
  })

function figuresOfProjects(guesses: readonly Guess[]): Record<string, ProjectFigures> {
  return Object.fromEntries(
    groupsOf(guesses).map(([project, group]) => [
      project,
      {
        ...compare(group),
        buggy: share(group),
        calibrationError: rounded(calibrationError(group.map(judged))),
      },
    ]),
  )
}

/** Projects count alike, however many rows they have. */
const compare = (guesses: readonly Guess[]): Comparison => {
  const groups = groupsOf(guesses).map(([, group]) => group)
  return {
    auc: rounded(mean(groups.map((group) => areaUnderCurve(group.map(judged))))),
    linesAddedAuc: rounded(mean(groups.map((group) => areaUnderCurve(group.map(judgedByLines))))),
  }
}

const groupsOf = (guesses: readonly Guess[]): [string, Guess[]][] =>
  projectsOf(guesses.map(({ change }) => change)).map((project) => [
    project,
    guesses.filter(({ change }) => change.project === project),
  ])

const judged = ({ change, probability }: Guess): Judged => ({
  score: probability,
  isTrue: change.isBuggy,
})
const judgedByLines = ({ change }: Guess): Judged => ({
  score: change.metrics.added,
  isTrue: change.isBuggy,
})
const share = (guesses: readonly Guess[]) =>
  rounded(mean(guesses.map(({ change }) => Number(change.isBuggy))))
