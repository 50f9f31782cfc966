/** `npm run -s scan -- LOGIN [--json]`: a scan in the terminal, of the real GitHub or the samples. */
import { parseArgs } from 'node:util'
import { scanOperation } from '../shared/api/scan.ts'
import { errorTable, type ErrorCode } from '../shared/api/errors.ts'
import { buildScorecard } from '../shared/score/build.ts'
import {
  createMeter,
  GitHubFailure,
  healthyCallsAtFirst,
  readGitHub,
} from '../workers/platform/github/index.ts'
import { toPhantomError } from '../workers/edge/github-access/failures.ts'
import { printScorecard } from './scan/print-scorecard.ts'
import { openGitHub } from './scan/open-github.ts'

const usage = 'Usage: npm run -s scan -- LOGIN [--json]'

/** Exit codes: 0 scanned, 1 GitHub failed, 2 the call was wrong. */
async function main(): Promise<number> {
  const words = readWords()
  const [login] = words?.positionals ?? []
  if (!words || login === undefined || words.positionals.length > 1) {
    console.error(usage)
    return 2
  }
  if (!scanOperation.input.safeParse({ login }).success) return fail('invalid_login', 2)

  const github = openGitHub(process.env)
  try {
    const meter = createMeter(healthyCallsAtFirst, () => Date.now())
    const asOf = new Date()
    for await (const event of readGitHub({
      login,
      asOf,
      apiUrl: github.apiUrl,
      fetch: github.fetch,
      pool: github.pool,
      meter,
      now: () => Date.now(),
    })) {
      if (event.kind === 'progress' && process.stderr.isTTY)
        console.error(`Reading ${event.step} …`)
      if (event.kind !== 'final') continue
      const scorecard = buildScorecard(event.evidence, { stage: 'final' })
      if (words.values.json) console.log(JSON.stringify(scorecard, null, 2))
      else
        printScorecard(
          scorecard,
          `${meter.calls} calls and ${meter.points} points at ${github.name}`,
        )
    }
    return 0
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error
    return fail(toPhantomError(error).code, 1)
  }
}

/** What the call says; null where it names an option that there is not. */
function readWords() {
  try {
    return parseArgs({
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
  } catch {
    return null
  }
}

function fail(code: ErrorCode, exitCode: number): number {
  const { message, remedy } = errorTable[code]
  console.error(`${code}: ${message} ${remedy}`)
  return exitCode
}

process.exitCode = await main()
