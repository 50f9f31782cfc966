/** Builds the product and the command line for tests, once in a run: every project of tests loads this file for itself. */
import buildProduct from './build-product.ts'
import { buildCli } from './cli/build-cli.ts'

const builds = globalThis as { productIsBuilt?: Promise<void> }

/** `PHANTOM_BUILT=1` says that what stands in `dist` was built from these sources a moment ago. */
export default async function buildOnce(): Promise<void> {
  if (process.env['PHANTOM_BUILT'] === '1') return
  builds.productIsBuilt ??= buildProduct().then(buildCli)
  await builds.productIsBuilt
}
