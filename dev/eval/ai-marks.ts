/**
 * `npm run -s eval:ai-marks -- FILE…`: how well the AI marks of labelled commits are found. The
 * files hold one JSON object to a line; the answer is one JSON object.
 */
import { BadInput, readLabelledCommits } from './ai-marks/labelled-commits.ts'
import { measure } from './ai-marks/measure.ts'

/** Exit codes: 0 measured, 1 a file was bad, 2 the call was wrong. */
function main(files: readonly string[]): number {
  if (files.length === 0) {
    console.error('Usage: npm run -s eval:ai-marks -- FILE…')
    return 2
  }
  try {
    console.log(JSON.stringify(measure(files.flatMap(readLabelledCommits)), null, 2))
    return 0
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    console.error(error.message)
    return 1
  }
}

process.exitCode = main(process.argv.slice(2))
