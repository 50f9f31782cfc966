/** The five bands of scores, the same for every score and percentile, and their colours. */

const bands = [
  { from: 80, colour: 'brightgreen' },
  { from: 60, colour: 'green' },
  { from: 40, colour: 'yellowgreen' },
  { from: 20, colour: 'yellow' },
  { from: 0, colour: 'orange' },
] as const

/**
 * The colour of a score of 0–100, by fifths: orange, yellow, yellowgreen, green, brightgreen. No
 * band is red: a low score is no failure.
 */
export function colourOfScore(score: number): string {
  return bands.find(({ from }) => score >= from)?.colour ?? 'orange'
}

/** Nothing is known, or there is nothing: neither good nor bad. */
export const neutralColour = 'lightgrey'

/** Shares, streaks and archetypes are neither good nor bad. */
export const colourWithoutBand = 'blue'
