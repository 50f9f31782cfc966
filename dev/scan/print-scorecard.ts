/** A scorecard as plain text. */
import type { Dimension, Scorecard, Signal } from '../../shared/score/scorecard.ts'

const percent = (share: number) => `${Math.round(share * 100)} %`
const bar = (score: number) => '█'.repeat(Math.round(score / 5)).padEnd(20, '·')

/** Prints a scorecard and, under it, what it cost. */
export function printScorecard(scorecard: Scorecard, cost: string): void {
  const lines = [...headOf(scorecard), ...archetypeOf(scorecard)]
  for (const dimension of Object.values(scorecard.scores?.dimensions ?? {})) {
    lines.push('', ...dimensionLines(dimension))
  }
  lines.push('', 'AI marks', `  ${scorecard.aiMarks.text}`)
  for (const { tool, commits } of scorecard.aiMarks.tools) lines.push(`  ${tool}: ${commits}`)
  if (scorecard.unseen.length > 0) {
    lines.push('', 'Not seen', ...scorecard.unseen.map(({ what, text }) => `  ${what}: ${text}`))
  }
  lines.push('', `Formula ${scorecard.formula}, ${cost}.`)
  console.log(lines.join('\n'))
}

function headOf({ subject, scores, window }: Scorecard): string[] {
  const name = subject.name ? `${subject.name} (${subject.login})` : subject.login
  const head = [`${name}, ${window.from.slice(0, 10)} to ${window.to.slice(0, 10)}`]
  if (scores) {
    const { score, range, coverage, confidence } = scores.overall
    const high =
      range.high > score ? `, up to ${Math.round(range.high)} with what was not seen` : ''
    head.push(
      `Overall ${Math.round(score)} of 100${high}; ${percent(coverage)} seen, confidence ${confidence}`,
    )
  }
  return head
}

function archetypeOf({ archetype }: Scorecard): string[] {
  if (archetype.kind !== 'archetype') return ['', archetype.text]
  return [
    '',
    `${archetype.name} (${percent(archetype.confidence)}): ${archetype.description}`,
    ...archetype.because.map(({ text }) => `  ${text}`),
    ...archetype.runnersUp.map(({ name, confidence }) => `  or ${name} (${percent(confidence)})`),
  ]
}

function dimensionLines(dimension: Dimension): string[] {
  return [
    `${dimension.label.padEnd(16)} ${bar(dimension.score)} ${dimension.score.toFixed(1)}`,
    ...dimension.signals.map(signalLine),
  ]
}

function signalLine(signal: Signal): string {
  const points = signal.unknown
    ? 'unknown'.padStart(12)
    : `${signal.points.toFixed(1)} of ${signal.most}`.padStart(12)
  return `  ${points}  ${signal.label}: ${signal.unknown?.text ?? signal.why}`
}
