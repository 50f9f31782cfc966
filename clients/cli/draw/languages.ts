/** The languages as one bar, and under it their names. */
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { heading, letterOf, stackedBar } from './bars.ts'
import { inked, type Ink, type Line, plain, type Span } from './line.ts'
import type { Paper } from './paper.ts'
import { displayWidth } from './width.ts'

const inks: readonly Ink[] = [
  'series-0',
  'series-1',
  'series-2',
  'series-3',
  'series-5',
  'series-4',
]
const leastShare = 0.005

type Slice = { name: string; share: number; ink: Ink }

/** None where no languages are known. */
export function languageLines(
  { languages }: Scorecard,
  columns: number,
  paper: Paper,
  note = 'by bytes in own repositories',
): Line[] {
  const slices = slicesOf(languages, paper)
  if (slices.length === 0) return []
  return [
    heading('Languages', columns < 50 ? '' : note, columns, paper),
    stackedBar(slices, columns, paper),
    ...legend(slices, columns, paper),
  ]
}

function slicesOf(languages: Scorecard['languages'], paper: Paper): Slice[] {
  const shown = languages.filter(({ share }) => share >= leastShare).slice(0, inks.length)
  const rest = 1 - shown.reduce((sum, { share }) => sum + share, 0)
  const slices = shown.map(({ name, share }, index): Slice => ({
    name: paper.say(name),
    share,
    ink: inks[index]!,
  }))
  return slices.length > 0 && rest >= leastShare
    ? [...slices, { name: 'others', share: rest, ink: 'muted' }]
    : slices
}

function legend(slices: readonly Slice[], columns: number, paper: Paper): Line[] {
  const lines: Span[][] = [[]]
  let used = 0
  for (const [index, { name, share, ink }] of slices.entries()) {
    const sign = paper.isColoured && paper.isUnicode ? '■' : letterOf(index)
    const text = ` ${name} ${Math.round(share * 100)} %`
    const width = displayWidth(sign + text)
    if (used > 0 && used + 3 + width > columns) {
      lines.push([])
      used = 0
    }
    const line = lines.at(-1)!
    if (used > 0) line.push(plain('   '))
    line.push(inked(sign, ink), plain(text))
    used += (used > 0 ? 3 : 0) + width
  }
  return lines
}
