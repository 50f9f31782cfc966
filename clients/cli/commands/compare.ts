/** `phantom compare LOGIN LOGIN…`: two to four people side by side. */
import { errorTable } from '../../../shared/api/errors.ts'
import { compareScorecards, type Found } from '../../../shared/comparison/compare.ts'
import { foldLogin } from '../../../shared/evidence/login.ts'
import type { Call, Handler } from '../call.ts'
import { drawComparison } from '../draw/draw-comparison.ts'
import { exitCodes } from '../exit-codes.ts'
import { answer } from '../output/answer.ts'
import { progressOf, type Progress } from '../output/progress.ts'
import { Misuse, Problem } from '../problem.ts'
import { checkLogin, scansOf, type Scans } from '../scan/scans.ts'

/** Exit code 1 where somebody could not be read; the others are told of all the same. */
export const run: Handler = async (call) => {
  const logins = loginsOf(call)
  const progress = progressOf(call)
  try {
    const found = await scanAll(logins, await scansOf(call), progress)
    progress.end()
    for (const one of found.filter(({ kind }) => kind === 'problem')) sayProblem(one, progress)
    const people = found.flatMap((one) => (one.kind === 'scorecard' ? one.scorecard : []))
    answer(call, compareScorecards(found), () =>
      people.length > 0 ? drawComparison(people, call.style) : '',
    )
    return people.length === found.length ? exitCodes.done : exitCodes.failed
  } finally {
    progress.end()
  }
}

/** Words with commas between are several logins, too. */
function loginsOf({ positionals, command }: Call): string[] {
  const logins = positionals.flatMap((word) => word.split(',')).filter((login) => login !== '')
  logins.forEach(checkLogin)
  const different = new Set(logins.map(foldLogin)).size
  if (different !== logins.length || different < 2 || different > 4)
    throw new Misuse('compare takes two to four different logins.', command.name)
  return logins
}

/** One after the other: GitHub wants the requests of a person so. */
async function scanAll(
  logins: readonly string[],
  scans: Scans,
  progress: Progress,
): Promise<Found[]> {
  const found: Found[] = []
  for (const login of logins) {
    try {
      found.push({ login, kind: 'scorecard', scorecard: await scans.scan(login, progress) })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      found.push({ login, kind: 'problem', code: error.code })
    }
  }
  return found
}

function sayProblem(one: Found, progress: Progress): void {
  if (one.kind !== 'problem') return
  const { message, remedy } = errorTable[one.code]
  progress.warn(`${one.login}: ${one.code}: ${message} ${remedy}`)
}
