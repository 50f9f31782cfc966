/** Makes documents importable: `import document from '…/docs/score.md?document'`. */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { documentOf } from './markdown.ts'

const suffix = '?document'

export function documents(): Plugin {
  return {
    name: 'documents',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(`.md${suffix}`)) return null
      const file = id.slice(0, -suffix.length)
      this.addWatchFile(file)
      return `export default ${JSON.stringify(documentOf(readFileSync(file, 'utf8')))}`
    },
  }
}
