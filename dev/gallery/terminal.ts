/** What the gallery shows of the command line: sample developers drawn as a terminal shows them. */
import type { Scorecard } from '../../shared/score/scorecard.ts'
import { buildScorecard } from '../../shared/score/build.ts'
import { defaultTheme } from '../../shared/draw/theme/themes.ts'
import { comparisonLines } from '../../clients/cli/draw/draw-comparison.ts'
import { type ScanDrawing, scanLines } from '../../clients/cli/draw/draw-scan.ts'
import { readEvidence } from '../eval/archetypes/judge.ts'
import { loadFacts } from '../facts/index.ts'
import { terminalSvg } from './terminal-svg.ts'

export type TerminalPicture = {
  file: string
  about: string
  logins: readonly string[]
  columns: number
  surroundings: 'dark' | 'light'
}

export const terminalPictures: readonly TerminalPicture[] = [
  {
    file: 'scan-80-dark.svg',
    about: 'A scan in 80 columns, in dark surroundings',
    logins: ['indra-launchpad'],
    columns: 80,
    surroundings: 'dark',
  },
  {
    file: 'scan-80-light.svg',
    about: 'The same in light ones',
    logins: ['indra-launchpad'],
    columns: 80,
    surroundings: 'light',
  },
  {
    file: 'scan-120-dark.svg',
    about: 'Another in 120 columns: a day is a square',
    logins: ['ada-atlas'],
    columns: 120,
    surroundings: 'dark',
  },
  {
    file: 'compare-80-dark.svg',
    about: 'Three people side by side; what is hatched was not seen',
    logins: ['indra-launchpad', 'ada-atlas', 'mira-maintains'],
    columns: 80,
    surroundings: 'dark',
  },
]

const samples = new URL('../samples/developers', import.meta.url).pathname
/** The moment that the samples speak for. */
const asOf = new Date('2026-11-15T12:00:00Z')

/** The picture as SVG. */
export async function drawTerminal(picture: TerminalPicture): Promise<string> {
  const { logins, columns, surroundings } = picture
  const developers = loadFacts(samples)
  const people: Scorecard[] = []
  for (const login of logins)
    people.push(buildScorecard(await readEvidence(developers, login, asOf), { stage: 'final' }))
  const [first, second] = people
  const options: ScanDrawing = { columns, surroundings, colours: 'true', isUnicode: true }
  const lines = second
    ? comparisonLines(people, options)
    : scanLines(first!, { ...options, link: `https://scope.example/${logins[0]}` })
  return terminalSvg(lines, columns, defaultTheme[surroundings])
}

/** The page that shows them. */
export function terminalPage(): string {
  const head = `# In the terminal

What \`phantom scan\` and \`phantom compare\` draw, of invented people. \`npm run gallery -- terminal\` draws
these pictures; a test tells when one of them is no longer what the command line draws. In 16 colours, in
none, in ASCII and in 40 columns: [the golden files](../../../clients/cli/draw/golden).
`
  const entries = terminalPictures.map(({ file, about }) => `${about}:\n\n![${about}](${file})\n`)
  return [head, ...entries].join('\n')
}
