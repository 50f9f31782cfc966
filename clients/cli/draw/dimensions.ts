/** The four scores as bars, each with what it may still be and how far it can be trusted. */
import { dimensionIds, type Dimension, type Scores } from '../../../shared/score/scorecard.ts'
import { bar } from './bars.ts'
import { faint, type Ink, type Line, plain, spaces } from './line.ts'
import type { Paper } from './paper.ts'

const inkOf: Readonly<Record<Dimension['id'], Ink>> = {
  activity: 'series-0',
  collaboration: 'series-2',
  stackDiversity: 'series-5',
  aiSavviness: 'series-1',
}

const labelWidth = 17
const scoreWidth = 7
const confidenceWidth = 8
/** Below this the words of a bar take a line of their own. */
const narrow = 56

export function dimensionLines(
  { dimensions }: Pick<Scores, 'dimensions'>,
  columns: number,
  paper: Paper,
): Line[] {
  const all = dimensionIds.map((id) => dimensions[id])
  return columns < narrow
    ? all.flatMap((dimension) => twoLines(dimension, columns, paper))
    : all.map((dimension) => oneLine(dimension, columns, paper))
}

function oneLine(dimension: Dimension, columns: number, paper: Paper): Line {
  const { id, label, confidence, score, range } = dimension
  const room = columns - labelWidth - scoreWidth - confidenceWidth
  return [
    plain(label.padEnd(labelWidth)),
    ...bar(score / 100, range.high / 100, room, inkOf[id], paper),
    { text: score.toFixed(1).padStart(scoreWidth), weight: 'bold' },
    faint(`  ${confidence}`),
  ]
}

function twoLines(dimension: Dimension, columns: number, paper: Paper): Line[] {
  const { id, label, confidence, score, range } = dimension
  const words = score.toFixed(1)
  return [
    [
      plain(label),
      faint(` ${confidence}`),
      spaces(columns - label.length - confidence.length - 1 - words.length),
      { text: words, weight: 'bold' },
    ],
    bar(score / 100, range.high / 100, columns, inkOf[id], paper),
  ]
}
