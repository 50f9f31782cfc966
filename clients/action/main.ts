/** Where a runner of GitHub Actions starts the action. */
import { randomUUID } from 'node:crypto'
import { runAction } from './run-action.ts'
import { createWorkflow } from './workflow.ts'

process.exitCode = await runAction({
  env: process.env,
  workflow: createWorkflow(process.env, (text) => process.stdout.write(text), randomUUID()),
  fetch: (request) => fetch(request),
  now: () => Date.now(),
})
