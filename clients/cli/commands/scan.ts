/** `phantom scan LOGIN`, and `phantom scan --local FOLDER…`. */
import { has, type Handler } from '../call.ts'
import { drawScan } from '../draw/draw-scan.ts'
import { exitCodes } from '../exit-codes.ts'
import { answer } from '../output/answer.ts'
import { progressOf } from '../output/progress.ts'
import { Misuse } from '../problem.ts'
import { checkLogin, scansOf } from '../scan/scans.ts'

export const run: Handler = async (call) => {
  const { positionals, command } = call
  const [login, ...others] = positionals
  if (has(call, 'local')) return (await import('../local/run-local.ts')).runLocal(call)
  const ofClones = ['author', 'account'].find((name) => has(call, name))
  if (ofClones) throw new Misuse(`--${ofClones} goes with --local.`, command.name)
  if (login === undefined) throw new Misuse('LOGIN is missing.', command.name)
  if (others.length > 0) {
    const instead = has(call, 'json')
      ? 'fields stand behind an equals sign: --json=FIELDS.'
      : 'compare takes several.'
    throw new Misuse(`scan takes one login; ${instead}`, command.name)
  }
  checkLogin(login)
  const scans = await scansOf(call)
  const progress = progressOf(call)
  try {
    const scorecard = await scans.scan(login, progress)
    progress.end()
    answer(call, scorecard, () => drawScan(scorecard, { ...call.style, link: scans.linkTo(login) }))
    return exitCodes.done
  } finally {
    progress.end()
  }
}
