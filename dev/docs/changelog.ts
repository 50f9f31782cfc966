/** `node dev/docs/changelog.ts`: writes `docs/changelog.md` from the versions of the formula. */
import { writeFileSync } from 'node:fs'
import { formulaReleases, type FormulaRelease } from '../../shared/score/changelog.ts'
import { formatted, table } from './written-parts.ts'

export const path = 'docs/changelog.md'

const opening = `<!-- written by \`node dev/docs/changelog.ts\` from shared/score/changelog.ts -->

# Versions of the formula

A scorecard names the formula that it was made with. Whatever can move a score (a curve, a point, a rule, a row in the tables of technologies or instruction files) makes a new version and stands here, with its reason. A change of words does not. [The score](score.md) describes the newest.`

/** The document as it should be. */
export function changelogDocument(): Promise<string> {
  return formatted(path, [opening, ...formulaReleases.map(releaseText)].join('\n\n'))
}

function releaseText({ version, since, summary, changes }: FormulaRelease): string {
  return [
    `## ${version}`,
    `Since ${since}. ${summary}`,
    table(
      ['what', 'why'],
      changes.map(({ what, why }) => [what, why]),
    ),
  ].join('\n\n')
}

if (import.meta.main) writeFileSync(path, await changelogDocument())
