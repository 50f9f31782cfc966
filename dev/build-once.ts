/** Builds the product for tests, once in a run: every project of tests loads this file for itself. */
import buildProduct from './build-product.ts'

const builds = globalThis as { productIsBuilt?: Promise<void> }

/** `PHANTOM_BUILT=1` says that what stands in `dist` was built from these sources a moment ago. */
export default async function buildOnce(): Promise<void> {
  if (process.env['PHANTOM_BUILT'] === '1') return
  builds.productIsBuilt ??= buildProduct()
  await builds.productIsBuilt
}
