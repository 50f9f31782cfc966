/**
 * `npm test`: all tests, of every kind, and one last line that counts them. With arguments only those
 * that vitest chooses by them (`npm test -- shared/score`).
 */
import { startVitest, type TestModule } from 'vitest/node'

type Counts = { passed: number; failed: number; skipped: number }

function countTests(modules: readonly TestModule[]): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 }
  for (const module of modules) {
    const tests = [...module.children.allTests()]
    for (const test of tests) {
      const { state } = test.result()
      if (state === 'passed' || state === 'failed') counts[state] += 1
      else counts.skipped += 1
    }
    // A file that breaks before its tests, or around them, is a failure of its own.
    const brokenAround = module.state() === 'failed' && tests.every((test) => test.ok())
    if (brokenAround) counts.failed += 1
  }
  return counts
}

const vitest = await startVitest('test', process.argv.slice(2), { run: true, watch: false })
const modules = vitest.state.getTestModules()
const unhandled = vitest.state.getUnhandledErrors().length
await vitest.close()

const { passed, failed, skipped } = countTests(modules)
const allFailed = failed + unhandled
console.log(`${passed} passed, ${allFailed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
if (passed === 0 && allFailed === 0) console.error('No test was found.')
process.exit(allFailed > 0 || passed === 0 ? 1 : 0)
