/** How long drawing a badge takes beside badge-maker, in turn and on the same words. */
import { makeBadge } from 'badge-maker'
import { drawBadge } from '../shared/draw/badge/index.ts'
import { median } from './figures.ts'

const rounds = 31
const badgesARound = 2000

/** Time of ours over time of badge-maker's, the median of the rounds. */
export function drawRatio(): number {
  const ours = (number: number) =>
    drawBadge({
      label: 'score',
      message: `${number} of 100`,
      colour: 'green',
      labelColour: null,
      style: 'flat',
      withMark: false,
      isNotice: false,
      age: null,
      isLabelLogin: false,
      language: 'en',
    })
  const theirs = (number: number) =>
    makeBadge({ label: 'score', message: `${number} of 100`, color: 'green', style: 'flat' })
  const ratios: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const ratio = timeOf(ours, round) / timeOf(theirs, round)
    if (round > 0) ratios.push(ratio)
  }
  return median(ratios)
}

/** Milliseconds for a round's badges, each with words of its own. */
function timeOf(draw: (number: number) => string, round: number): number {
  const started = performance.now()
  let characters = 0
  for (let badge = 0; badge < badgesARound; badge += 1) {
    characters += draw(round * badgesARound + badge).length
  }
  if (characters === 0) throw new Error('Nothing was drawn')
  return performance.now() - started
}
