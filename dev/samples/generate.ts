/** Rewrites the committed samples: `node dev/samples/generate.ts`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generatedFiles } from './files.ts'

const here = import.meta.dirname
rmSync(join(here, 'developers'), { recursive: true, force: true })
mkdirSync(join(here, 'developers'))
for (const [path, text] of generatedFiles()) writeFileSync(join(here, path), text)
