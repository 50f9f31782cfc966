/** Builds both Workers and the pages as they are deployed, into `dist`. Throws when that fails. */
import { createBuilder } from 'vite'

export default async function buildProduct(): Promise<void> {
  process.env['NODE_ENV'] = 'production'
  const builder = await createBuilder({
    configFile: 'vite.config.ts',
    mode: 'production',
    logLevel: 'warn',
  })
  await builder.buildApp()
}
