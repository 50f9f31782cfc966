/** `phantom eval`: the evaluations of the repository, on files of the person who calls it. */
import { resolve } from 'node:path'
import { BadInput, readLabelledCommits } from '../../../dev/eval/ai-marks/labelled-commits.ts'
import { measure } from '../../../dev/eval/ai-marks/measure.ts'
import { judgeFolder } from '../../../dev/eval/archetypes/judge-folder.ts'
import type { Handler } from '../call.ts'
import { exitCodes } from '../exit-codes.ts'
import { answer } from '../output/answer.ts'
import { cleanJson } from '../output/clean.ts'
import { Misuse, Problem } from '../problem.ts'

export const run: Handler = async (call) => {
  const { positionals, terminal, command } = call
  const [evaluation, ...paths] = positionals
  const files = paths.map((path) => resolve(terminal.folder, path))
  if (evaluation === 'archetypes' && files.length > 1)
    throw new Misuse('archetypes takes one folder.', command.name)
  try {
    const figures =
      evaluation === 'archetypes'
        ? await judgeFolder(files[0]!)
        : measure(files.flatMap(readLabelledCommits))
    answer(call, figures, () => cleanJson(figures, 2))
    return exitCodes.done
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    throw new Problem('file_unusable', { about: error.message }, { cause: error })
  }
}
