/**
 * `npm run deploy -- [--dry-run] [--smoke ADDRESS]`: builds, migrates the counters' database where
 * `DATABASE_URL` names one, deploys the jobs Worker, then the edge, which binds to its objects, and
 * looks whether what is there works. What has to be done once before is in docs/self-hosting.md.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { deploymentSteps, problemsOf, type BuiltConfig, type Step } from './deploy/steps.ts'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: { 'dry-run': { type: 'boolean', default: false }, smoke: { type: 'string' } },
})

await run({ says: 'Building', words: ['dev/build.ts'] })
const configs = ['jobs', 'edge'].map(
  (name) =>
    JSON.parse(readFileSync(join(root, 'dist', name, 'wrangler.json'), 'utf8')) as BuiltConfig,
)
const problems = problemsOf(configs)
if (problems.length > 0 && !values['dry-run']) end(problems.join('\n'))
const steps = deploymentSteps({
  isDryRun: values['dry-run'],
  smokeAddress: values.smoke ?? null,
  hasDatabase: Boolean(process.env['DATABASE_URL']),
})
for (const step of steps) await run(step)

/** Runs a step with this Node; ends the whole where it fails. */
async function run({ says, words }: Step): Promise<void> {
  console.log(`\n${says} …`)
  const child = spawn(process.execPath, words, { cwd: root, stdio: 'inherit' })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) end(`${says}: failed. Nothing after it was done.`)
}

function end(message: string): never {
  console.error(message)
  process.exit(1)
}
