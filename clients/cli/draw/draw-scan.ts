/** A scan drawn in the terminal. */
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { aiMarkLines } from './ai-marks.ts'
import { toAnsi } from './ansi.ts'
import { archetypeLines } from './archetype.ts'
import { calendarLines } from './calendar.ts'
import { dimensionLines } from './dimensions.ts'
import { headOf } from './head.ts'
import { languageLines } from './languages.ts'
import { beside, faint, inked, type Line } from './line.ts'
import { nextStepLines } from './next-steps.ts'
import { organizationLines } from './organization.ts'
import { type DrawOptions, type Paper, paperOf, spread } from './paper.ts'
import { unseenLines } from './unseen.ts'
import { wrapped } from './width.ts'

export type ScanDrawing = DrawOptions & {
  /** Where the whole result is to be seen; null where it is nowhere. */
  link?: string | null
  /** A sentence on where the facts are from. */
  origin?: string
}

/**
 * The scorecard as text that ends in a line feed. Pure: the same scorecard and terminal give the same
 * bytes. No text of others brings a control character with it.
 */
export function drawScan(scorecard: Scorecard, options: ScanDrawing): string {
  return toAnsi(scanLines(scorecard, options), options.colours, options.surroundings)
}

/** The same before it is a terminal's. */
export function scanLines(scorecard: Scorecard, options: ScanDrawing): Line[] {
  const paper = paperOf(options)
  const blocks = paper.width >= wide ? inColumns(scorecard, paper) : inRows(scorecard, paper)
  return spread([...blocks, footOf(scorecard, options, paper)])
}

/** From this width on, blocks stand in two columns. */
const wide = 106
const gap = 4

function inRows(scorecard: Scorecard, paper: Paper): Line[][] {
  const { width } = paper
  return [
    headOf(scorecard, width, paper),
    scorecard.scores ? dimensionLines(scorecard.scores, width, paper) : [],
    archetypeLines(scorecard, width, paper),
    ...restOf(scorecard, width, paper),
    unseenLines(scorecard, width, paper),
  ]
}

function inColumns(scorecard: Scorecard, paper: Paper): Line[][] {
  const left = Math.floor((paper.width - gap) / 2)
  const right = paper.width - gap - left
  const twice = (one: Line[], two: Line[]) => beside(one, two, left + gap)
  const scores = scorecard.scores ? dimensionLines(scorecard.scores, right, paper) : []
  const apart = scores.flatMap((line) => [[], line])
  const [languages, marks, calendar, next] = blocksOf(scorecard, left, right, paper)
  return [
    twice(headOf(scorecard, left, paper), apart),
    twice(archetypeLines(scorecard, left, paper), languages),
    calendar,
    twice(marks, next),
    unseenLines(scorecard, paper.width, paper),
  ]
}

function blocksOf(
  scorecard: Scorecard,
  left: number,
  right: number,
  paper: Paper,
): [languages: Line[], marks: Line[], calendar: Line[], next: Line[]] {
  const isPerson = scorecard.scores !== null
  const languages = languageLines(scorecard, right, paper)
  const organization = organizationLines(scorecard, right, paper)
  return [
    organization.length > 0 ? [...languages, [], ...organization] : languages,
    isPerson ? aiMarkLines(scorecard, left, paper) : [],
    isPerson ? calendarLines(scorecard, paper.width, paper) : [],
    nextStepLines(scorecard, right, paper),
  ]
}

function restOf(scorecard: Scorecard, columns: number, paper: Paper): Line[][] {
  const isPerson = scorecard.scores !== null
  return [
    isPerson ? calendarLines(scorecard, columns, paper) : [],
    organizationLines(scorecard, columns, paper),
    languageLines(scorecard, columns, paper),
    isPerson ? aiMarkLines(scorecard, columns, paper) : [],
    nextStepLines(scorecard, columns, paper),
  ]
}

function footOf(
  { asOf, formula, stage }: Scorecard,
  { link, origin }: ScanDrawing,
  paper: Paper,
): Line[] {
  const state = stage === 'provisional' ? ', still being read' : ''
  const from = `Formula ${formula}, as of ${asOf.slice(0, 10)}${state}.${origin ? ` ${origin}` : ''}`
  return [
    ...(link ? [[inked(paper.say(link), 'accent')]] : []),
    ...wrapped(paper.say(from), paper.width, paper.signs.ellipsis).map((text): Line => [
      faint(text),
    ]),
  ]
}
