/** Who it is: the mark, the name, the archetype, and the score in large. */
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { beside, bold, faint, inked, type Line, plain } from './line.ts'
import type { Paper } from './paper.ts'
import { largeNumber, phantom, phantomWidth } from './phantom.ts'
import { fitted } from './width.ts'

/** Below this there is no room for the mark beside the name. */
const narrow = 44

export function headOf(scorecard: Scorecard, columns: number, paper: Paper): Line[] {
  const isNarrow = columns < narrow
  const left = isNarrow ? 0 : phantomWidth + 3
  const words = [
    ...whoOf(scorecard, columns - left, paper),
    ...scoreOf(scorecard, columns - left, paper),
  ]
  return isNarrow ? words : beside(phantom(paper), words, left)
}

function whoOf({ subject, archetype }: Scorecard, columns: number, paper: Paper): Line[] {
  const name = subject.name === null ? '' : paper.say(subject.name)
  // Git names addresses; an account is one that has a page.
  const at = subject.url.startsWith('https://') ? '@' : ''
  const login = `${at}${paper.say(subject.login)}`
  const fit = (text: string) => fitted(text, columns, paper.signs.ellipsis)
  const lines: Line[] = [[bold(fit(name || login))]]
  if (name !== '') lines.push([faint(fit(login))])
  if (archetype.kind === 'archetype') {
    const share = `${Math.round(archetype.confidence * 100)} %`
    lines.push([inked(fit(`${archetype.name} ${paper.signs.separator} ${share}`), 'accent')])
  }
  return lines
}

function scoreOf({ scores }: Scorecard, columns: number, paper: Paper): Line[] {
  if (!scores) return []
  const { score, range, confidence, coverage } = scores.overall
  const seen = ` ${paper.signs.separator} ${Math.round(coverage * 100)} % seen`
  const beyond = range.high > score ? `up to ${Math.round(range.high)} with the unseen` : ''
  const number = score.toFixed(1)
  if (!paper.isUnicode)
    return [
      [],
      [bold(number), plain(' of 100'), faint(seen)],
      [faint(`${confidence} confidence`)],
      [faint(beyond)],
    ]
  const { lines, width } = largeNumber(number)
  const fit = (text: string) => fitted(text, columns - width - 2, paper.signs.ellipsis)
  const notes: Line[] = [
    [faint(fit(`of 100${seen}`))],
    [faint(fit(`${confidence} confidence`))],
    [faint(fit(beyond))],
  ]
  return [[], ...beside(lines, notes, width + 2)]
}
