/** What kind of work it is, and why that is said. */
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { heading } from './bars.ts'
import { faint, inked, type Line, plain } from './line.ts'
import type { Paper } from './paper.ts'
import { wrapped } from './width.ts'

const reasonsShown = 3
const runnersUpShown = 2
const percent = (share: number) => `${Math.round(share * 100)} %`

export function archetypeLines({ archetype }: Scorecard, columns: number, paper: Paper): Line[] {
  const wrap = (text: string, width = columns) =>
    wrapped(paper.say(text), width, paper.signs.ellipsis)
  if (archetype.kind !== 'archetype')
    return [
      heading('Archetype', '', columns, paper),
      ...wrap(archetype.text).map((text) => [plain(text)]),
    ]
  const runnersUp = archetype.runnersUp
    .slice(0, runnersUpShown)
    .filter(({ confidence }) => confidence >= 0.005)
    .map(({ name, confidence }) => `${name} ${percent(confidence)}`)
  return [
    heading(archetype.name, percent(archetype.confidence), columns, paper),
    ...wrap(archetype.description).map((text) => [plain(text)]),
    ...archetype.because
      .slice(0, reasonsShown)
      .flatMap(({ text }) =>
        wrap(text, columns - 2).map((line, index): Line => [
          inked(index === 0 ? `${paper.signs.bullet} ` : '  ', 'accent'),
          plain(line),
        ]),
      ),
    ...(runnersUp.length > 0
      ? wrap(`or ${runnersUp.join(', ')}`).map((text): Line => [faint(text)])
      : []),
  ]
}
