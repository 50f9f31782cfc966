/** `npm run build`: what is deployed, and where it is. */
import buildProduct from './build-product.ts'

// Variables of a local run are no part of what is deployed.
delete process.env['PHANTOM_VARS']
await buildProduct()
console.log(
  'dist/edge, dist/jobs, dist/pages, dist/mcp, dist/review and dist/client are ready: see docs/self-hosting.md.',
)
