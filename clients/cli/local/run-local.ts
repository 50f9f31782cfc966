/** `phantom scan --local FOLDER…`: what a call says, and what the scan says back. */
import { resolve } from 'node:path'
import { isLogin } from '../../../shared/evidence/login.ts'
import { type Call, valueOf, valuesOf } from '../call.ts'
import { drawScan } from '../draw/draw-scan.ts'
import { exitCodes } from '../exit-codes.ts'
import { answer } from '../output/answer.ts'
import { cleanLine } from '../output/clean.ts'
import { progressOf, type Progress } from '../output/progress.ts'
import { Misuse } from '../problem.ts'
import { createGit, GitFailure } from './git.ts'
import { gitProblem, wordsOf } from './git-problem.ts'
import { type LocalScan, NobodyKnown, scanLocal } from './scan-local.ts'

/** Reads the folders that the call names, or the one that it was made in. */
export async function runLocal(call: Call): Promise<number> {
  const { terminal, positionals, style } = call
  const { env, platform, signal, folder, now } = terminal
  const progress = progressOf(call)
  try {
    const scan = await scanLocal(createGit({ env, platform, signal }), {
      folders: positionals.length > 0 ? positionals.map((one) => resolve(folder, one)) : [folder],
      asOf: new Date(now()),
      authors: valuesOf(call, 'author').flatMap((value) => value.split(',')),
      login: loginOf(call),
      onClone: (name) => progress.show(`Reading ${name} …`),
    })
    progress.end()
    sayWhatWasRead(scan, progress)
    answer(call, scan.scorecard, () =>
      drawScan(scan.scorecard, { ...style, origin: originOf(scan) }),
    )
    return exitCodes.done
  } catch (error) {
    throw problemOf(error, call)
  } finally {
    progress.end()
  }
}

function loginOf(call: Call): string | null {
  const login = valueOf(call, 'account') ?? null
  if (login !== null && !isLogin(login))
    throw new Misuse('--account takes a login of GitHub.', call.command.name)
  return login
}

function originOf({ clones }: LocalScan): string {
  const where = clones === 1 ? 'one clone' : `${clones} clones`
  return `Own commits in ${where}, read with git alone: nothing left this machine. Languages are told by the names of files.`
}

/** Addresses are not drawn: pictures of a terminal are shown to others. */
function sayWhatWasRead({ skipped, scorecard, addresses }: LocalScan, progress: Progress): void {
  progress.note(cleanLine(`Commits of ${addresses.join(', ')} count.`))
  for (const { folder, why } of skipped)
    progress.note(cleanLine(`${folder} is left out. ${wordsOf(why)}`))
  if (scorecard.aiMarks.read === 0)
    progress.note('There are no commits of yours from the last year. --author adds an address.')
}

function problemOf(error: unknown, { command }: Call): unknown {
  if (error instanceof NobodyKnown)
    return new Misuse(
      'git knows no user.email here: say whose commits count with --author.',
      command.name,
    )
  return error instanceof GitFailure ? gitProblem(error) : error
}
