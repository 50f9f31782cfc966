/**
 * `npm run calibrate -- --from <address of a deployment | postgres://…> [--least N] [--write FILE]`:
 * fits percentile tables and curves to what was counted there, and prints or writes them as JSON.
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { calibrate, leastScans } from '../shared/insights/calibrate.ts'
import { countSteps, scoreSteps } from '../workers/platform/counters/person-lists.ts'
import { readCounted } from './calibrate/counted.ts'

const usage = `npm run calibrate -- --from ADDRESS [--least N] [--write FILE]
  --from   the address of a deployment (https://…) or its database (postgres://…)
  --least  refuses to fit to fewer scans (${leastScans})
  --write  a file for the JSON instead of the terminal`

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, least: { type: 'string' }, write: { type: 'string' } },
  })
  if (!values.from) throw new Error(usage)
  const least = Number(values.least ?? leastScans)
  if (!Number.isInteger(least) || least < 1) throw new Error('--least takes a number of scans')
  const bounds = { scores: scoreSteps.map(Number), counts: countSteps.map(Number) }
  const calibration = calibrate(await readCounted(values.from), bounds, least)
  const json = `${JSON.stringify(calibration, null, 2)}\n`
  if (!values.write) return void process.stdout.write(json)
  await writeFile(values.write, json)
  const { version, scans } = calibration
  console.log(`${values.write}: calibration ${version}, which rests on ${scans} scans`)
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message || String(error) : error)
  process.exitCode = 1
}
