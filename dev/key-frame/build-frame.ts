/** Builds what the frame for a visitor's key carries within it: one script, one style sheet. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import type { BuiltFrame } from '../../pages/key-frame/built-frame.ts'

const folder = join(import.meta.dirname, '../../pages/key-frame')

/** Throws where it cannot be built, or could not stand in a document. */
export async function buildFrame(): Promise<BuiltFrame> {
  const script = await scriptOf(join(folder, 'frame.ts'))
  const style = readFileSync(join(folder, 'frame.css'), 'utf8')
    .replace(/\s*\n\s*/g, ' ')
    .trim()
  if (/<\/script|<!--/i.test(script)) throw new Error('The script would end within the document.')
  return { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) }
}

async function scriptOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : []
  const [chunk] = outputs.flatMap(({ output }) => output)
  if (chunk?.type !== 'chunk') throw new Error('The script of the frame was not built.')
  return chunk.code.trim()
}

/** As a Content-Security-Policy names it (CSP Level 3, section 2.3.1). */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
