/** `npm run build:action`: the GitHub Action's file, which lies in the repository. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { actionFile, bundleAction } from './action/build-action.ts'

const text = await bundleAction()
await mkdir(dirname(actionFile), { recursive: true })
await writeFile(actionFile, text)
console.log(`clients/action/dist/index.js: ${text.length} characters`)
