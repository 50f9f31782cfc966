/** Marks of AI in own commits: a floor. What is hatched is not known to be without. */
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { bar, heading } from './bars.ts'
import { faint, type Line, plain } from './line.ts'
import type { Paper } from './paper.ts'
import { wrapped } from './width.ts'

const toolsShown = 4

export function aiMarkLines({ aiMarks }: Scorecard, columns: number, paper: Paper): Line[] {
  const { read, authored, assisted, shareFloor, tools, text } = aiMarks
  const marked = authored + assisted
  const share = shareFloor ?? (read ? marked / read : null)
  const wrap = (words: string) => wrapped(paper.say(words), columns, paper.signs.ellipsis)
  const note =
    share === null ? 'unknown' : marked === 0 ? 'none seen' : `at least ${percent(share)}`
  const named = tools
    .slice(0, toolsShown)
    .map(({ tool, commits }) => `${tool} ${commits}`)
    .join(`  ${paper.signs.separator}  `)
  return [
    heading('AI marks', note, columns, paper),
    bar(share ?? 0, 1, columns, 'series-3', paper),
    ...(named === '' ? [] : wrap(named).map((line): Line => [plain(line)])),
    ...wrap(text).map((line): Line => [faint(line)]),
  ]
}

/** A floor is rounded down: it never says more than was seen. */
function percent(share: number): string {
  return share > 0 && share < 0.01
    ? `${Math.floor(share * 1000) / 10} %`
    : `${Math.floor(share * 100)} %`
}
