/** `npm run build:cli`: the command line as it is published, in `dist/cli`. */
import { buildCli } from './cli/build-cli.ts'

await buildCli()
console.log('dist/cli is ready: node dist/cli/main.js --help')
