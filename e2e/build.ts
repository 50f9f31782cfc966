/** Builds what the whole-system tests run, once before them. */
import { createBuilder } from 'vite'

export default async function build(): Promise<void> {
  const builder = await createBuilder({ configFile: 'vite.config.ts', logLevel: 'warn' })
  await builder.buildApp()
}
