/** Builds the product for tests, once in a run: every project of tests loads this file for itself. */
import buildProduct from './build-product.ts'

const builds = globalThis as { productIsBuilt?: Promise<void> }

export default async function buildOnce(): Promise<void> {
  builds.productIsBuilt ??= buildProduct()
  await builds.productIsBuilt
}
