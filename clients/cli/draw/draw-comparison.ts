/** Two to four people side by side, dimension by dimension. */
import {
  dimensionIds,
  type Dimension,
  type Scorecard,
  type Scores,
} from '../../../shared/score/scorecard.ts'
import { toAnsi } from './ansi.ts'
import { bar, heading } from './bars.ts'
import { bold, faint, type Ink, inked, type Line, plain } from './line.ts'
import { type DrawOptions, type Paper, paperOf, spread } from './paper.ts'
import { displayWidth, fitted } from './width.ts'

export type ComparisonDrawing = DrawOptions & { link?: string | null }

const inks: readonly Ink[] = ['series-0', 'series-1', 'series-2', 'series-5']
const scoreWidth = 7

/**
 * The scorecards as text that ends in a line feed. Who has no score is named as such; nobody is named
 * first, for what was not seen of the others could be more.
 */
export function drawComparison(people: readonly Scorecard[], options: ComparisonDrawing): string {
  return toAnsi(comparisonLines(people, options), options.colours, options.surroundings)
}

/** The same before it is a terminal's. */
export function comparisonLines(people: readonly Scorecard[], options: ComparisonDrawing): Line[] {
  const paper = paperOf(options)
  return spread([
    namesOf(people, paper),
    rowsOf('Overall', people, ({ overall }) => overall, paper),
    ...dimensionIds.map((id) =>
      rowsOf(labelOf(id, people), people, ({ dimensions }) => dimensions[id], paper),
    ),
    options.link ? [[inked(paper.say(options.link), 'accent')]] : [],
  ])
}

function namesOf(people: readonly Scorecard[], paper: Paper): Line[] {
  return people.map(({ subject, archetype }, index) => {
    const login = `@${paper.say(subject.login)}`
    const what = archetype.kind === 'archetype' ? archetype.name : paper.say(archetype.text)
    const room = paper.width - displayWidth(login) - 5
    const sign = paper.isColoured && paper.isUnicode ? '■' : String(index + 1)
    return [
      inked(`${sign} `, inks[index % inks.length]!),
      bold(login),
      faint(`   ${fitted(what, Math.max(0, room), paper.signs.ellipsis)}`),
    ]
  })
}

type Rated = Pick<Dimension, 'score' | 'range' | 'confidence'>

function rowsOf(
  label: string,
  people: readonly Scorecard[],
  part: (scores: Scores) => Rated,
  paper: Paper,
): Line[] {
  const rated = people.map(({ scores }) => scores && part(scores))
  const room = paper.width - scoreWidth - 2
  return [
    heading(label, '', paper.width, paper),
    ...rated.map((one, index): Line => {
      const sign = paper.isColoured ? '  ' : `${index + 1} `
      if (!one)
        return [plain(sign), inked(paper.signs.unknown.repeat(room), 'muted'), faint('   none')]
      const score = one.score.toFixed(1).padStart(scoreWidth)
      return [
        plain(sign),
        ...bar(one.score / 100, one.range.high / 100, room, inks[index % inks.length]!, paper),
        bold(score),
      ]
    }),
  ]
}

function labelOf(id: Dimension['id'], people: readonly Scorecard[]): string {
  return people.find(({ scores }) => scores)?.scores?.dimensions[id].label ?? id
}
