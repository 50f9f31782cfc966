/**
 * `npm run -s eval:archetypes -- DIR`: how often the archetypes of a folder of facts files come out
 * as its `index.json` says, the product's whole way: stand-in, reader, AI marks, classifier.
 */
import { BadInput } from './ai-marks/labelled-commits.ts'
import { judgeFolder } from './archetypes/judge-folder.ts'

/** Exit codes: 0 judged, 1 the folder was bad, 2 the call was wrong. */
async function main(): Promise<number> {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) {
    console.error('Usage: npm run -s eval:archetypes -- DIR')
    return 2
  }
  try {
    console.log(JSON.stringify(await judgeFolder(folder)))
    return 0
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    console.error(error.message)
    return 1
  }
}

process.exitCode = await main()
