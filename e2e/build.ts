/** Builds what the whole-system tests run, once before them. */
import { createBuilder } from 'vite'

export default async function build(): Promise<void> {
  process.env['NODE_ENV'] = 'production'
  const builder = await createBuilder({
    configFile: 'vite.config.ts',
    mode: 'production',
    logLevel: 'warn',
  })
  await builder.buildApp()
}
