/**
 * `npm run smoke -- https://scope.example [LOGIN]`: whether a deployment works, from outside. A line for
 * each thing that was looked at; ends with 1 where one is not as it should be.
 */
import { smokeChecks } from './smoke/checks.ts'

const [address, login] = process.argv.slice(2)
if (!address || !URL.canParse(address)) {
  console.error('Usage: npm run smoke -- https://scope.example [LOGIN]')
  process.exit(2)
}

let failed = 0
for (const { name, look } of smokeChecks(address, login ?? null)) {
  const problem = await look().catch((error: unknown) => String(error))
  if (problem !== null) failed += 1
  console.log(problem === null ? `ok    ${name}` : `FAIL  ${name}: ${problem}`)
}
console.log(failed === 0 ? `${address} works.` : `${address}: ${failed} failed.`)
process.exitCode = failed === 0 ? 0 : 1
