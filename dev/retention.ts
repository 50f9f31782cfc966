/**
 * `npm run retention -- --report [--json] [ADDRESS]`: what a deployment stores right now, from its
 * stores themselves. Ends with 1 where anything is kept for longer than it may be, with 2 where nobody
 * answers.
 */
import { parseArgs } from 'node:util'
import { paths } from '../shared/api/paths.ts'
import { retentionSchema, type Retention } from '../shared/api/retention.ts'
import { retentionTable } from './retention/table.ts'

const usage = 'npm run retention -- --report [--json] [http://127.0.0.1:8787]'
const deadlineMilliseconds = 15_000

const { values, positionals } = parseArgs({
  options: { report: { type: 'boolean' }, json: { type: 'boolean' } },
  allowPositionals: true,
})
if (!values.report || positionals.length > 1) fail(`Usage: ${usage}`)
const address = positionals[0] ?? `http://127.0.0.1:${process.env['PORT'] ?? 8787}`

const report = await askFor(address)
console.log(values.json ? JSON.stringify(report, null, 2) : retentionTable(report))
process.exitCode = report.isKept ? 0 : 1

async function askFor(origin: string): Promise<Retention> {
  try {
    const response = await fetch(new URL(paths.retention, origin), {
      signal: AbortSignal.timeout(deadlineMilliseconds),
    })
    if (!response.ok) fail(`${origin} answered ${response.status}.`)
    return retentionSchema.parse(await response.json())
  } catch (error) {
    return fail(`${origin} does not answer (${String(error)}). Is \`npm start\` running?`)
  }
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
