/**
 * `npm run -s audit`: fails where something that is deployed is known to be vulnerable, high or
 * critical. Where the registry cannot be asked, it says so and does not fail.
 */
import { join } from 'node:path'
import { runNpmAudit } from './audit/run-npm-audit.ts'

const verdict = await runNpmAudit({ folder: join(import.meta.dirname, '..'), milliseconds: 90_000 })
if (verdict.kind === 'not-audited') {
  console.log(`NOT AUDITED: ${verdict.why} Nothing is known of the dependencies.`)
} else {
  for (const line of verdict.lines) console.log(line)
  console.log(
    verdict.kind === 'clean'
      ? 'Audited: nothing high or critical is known of what is deployed.'
      : 'Audited: what is deployed is known to be vulnerable. Update it, or do without it.',
  )
  if (verdict.kind === 'vulnerable') process.exitCode = 1
}
