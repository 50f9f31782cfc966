/** `phantom compare LOGIN LOGIN…`: two to four people side by side. */
import { comparisonOperation, comparisonSchema, type Comparison } from '../../../shared/api/comparison.ts'
import { compareScorecards, type Found } from '../../../shared/comparison/compare.ts'
import { foldLogin } from '../../../shared/evidence/login.ts'
import type { Call, Handler } from '../call.ts'
import { serverOf } from '../config/settings.ts'
import { exitCodes } from '../exit-codes.ts'
import { answer } from '../output/answer.ts'
import { progressOf, type Progress } from '../output/progress.ts'
import { Misuse, Problem } from '../problem.ts'
import { checkLogin, type Scans } from '../scan/scans.ts'
import { createService, unreadable } from '../service/service.ts'

/** Exit code 1 where somebody could not be read; the others are told of all the same. */
export const run: Handler = async (call) => {
  const logins = loginsOf(call)
  const progress = progressOf(call)
  try {
    progress.show(`Comparing ${logins.join(', ')} …`)
    const comparison = await compare(logins, call, progress)
    progress.end()
    const { drawComparison } = await import('../output/draw-answer.ts')
    answer(call, comparison, () => drawComparison(comparison, call.style))
    return comparison.people.every(({ problem }) => problem === null)
      ? exitCodes.done
      : exitCodes.failed
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

async function compare(
  logins: readonly string[],
  call: Call,
  progress: Progress,
): Promise<Comparison> {
  const server = await serverOf(call)
  if (server === null) {
    const { ownScans } = await import('../scan/own-scans.ts')
    return compareHere(logins, await ownScans(call), progress)
  }
  const service = createService(server, call.terminal)
  const answered = await service.ask(comparisonOperation, { logins: logins.join(',') })
  const read = comparisonSchema.safeParse(answered)
  if (read.success) return read.data
  throw unreadable(service)
}

/** One after the other: GitHub wants the requests of a person so. */
async function compareHere(
  logins: readonly string[],
  scans: Scans,
  progress: Progress,
): Promise<Comparison> {
  const found: Found[] = []
  for (const login of logins) {
    try {
      found.push({ login, kind: 'scorecard', scorecard: await scans.scan(login, progress) })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      found.push({ login, kind: 'problem', code: error.code })
    }
  }
  return compareScorecards(found)
}
