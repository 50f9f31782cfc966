/** What there is to say of an organisation, which has no score of a person. */
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { heading } from './bars.ts'
import { bold, type Line, plain } from './line.ts'
import type { Paper } from './paper.ts'

export function organizationLines(
  { organization }: Scorecard,
  columns: number,
  paper: Paper,
): Line[] {
  if (!organization) return []
  const { repositories, read, active, licensed, since } = organization
  const rows: (readonly [string, string])[] = [
    ['Repositories', String(repositories)],
    ['Active in 90 days', `${active} of ${read} read`],
    ['With a licence', licensed === null ? 'none read' : `${Math.round(licensed * 100)} %`],
    ['Since', since ?? 'unknown'],
  ]
  return [
    heading('Organisation', '', columns, paper),
    ...rows.map(([label, value]): Line => [plain(label.padEnd(20)), bold(paper.say(value))]),
  ]
}
