/** Makes the frame's script and style importable: `import built from './frame.ts?key-frame'`. */
import type { Plugin } from 'vite'
import type { BuiltFrame } from '../../pages/key-frame/built-frame.ts'
import { buildFrame } from './build-frame.ts'

const suffix = '/frame.ts?key-frame'

export function keyFrame(): Plugin {
  let built: Promise<BuiltFrame> | null = null
  return {
    name: 'key-frame',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(suffix)) return null
      return `export default ${JSON.stringify(await (built ??= buildFrame()))}`
    },
  }
}
