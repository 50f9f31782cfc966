/**
 * The renderer's parts as modules of the Worker. They are imported when they are needed: an isolate
 * that draws nothing compiles no WebAssembly and reads no font.
 */
import type { FontFile } from './fonts.ts'
import type { RendererParts } from './renderer.ts'

const fonts: Readonly<Record<FontFile, () => Promise<{ default: ArrayBuffer }>>> = {
  'latin-regular': () => import('./fonts/latin-regular.woff2.bin'),
  'latin-bold': () => import('./fonts/latin-bold.woff2.bin'),
  'arabic-regular': () => import('./fonts/arabic-regular.woff2.bin'),
  'arabic-bold': () => import('./fonts/arabic-bold.woff2.bin'),
  'hebrew-regular': () => import('./fonts/hebrew-regular.woff2.bin'),
  'hebrew-bold': () => import('./fonts/hebrew-bold.woff2.bin'),
  'devanagari-regular': () => import('./fonts/devanagari-regular.woff2.bin'),
  'devanagari-bold': () => import('./fonts/devanagari-bold.woff2.bin'),
  'bengali-regular': () => import('./fonts/bengali-regular.woff2.bin'),
  'bengali-bold': () => import('./fonts/bengali-bold.woff2.bin'),
  'thai-regular': () => import('./fonts/thai-regular.woff2.bin'),
  'thai-bold': () => import('./fonts/thai-bold.woff2.bin'),
  'japanese-regular': () => import('./fonts/japanese-regular.woff2.bin'),
  'japanese-bold': () => import('./fonts/japanese-bold.woff2.bin'),
  'korean-regular': () => import('./fonts/korean-regular.woff2.bin'),
  'korean-bold': () => import('./fonts/korean-bold.woff2.bin'),
  'simplified-regular': () => import('./fonts/simplified-regular.woff2.bin'),
  'simplified-bold': () => import('./fonts/simplified-bold.woff2.bin'),
  'traditional-regular': () => import('./fonts/traditional-regular.woff2.bin'),
  'traditional-bold': () => import('./fonts/traditional-bold.woff2.bin'),
}

export const workerParts: RendererParts = {
  module: async () => (await import('@resvg/resvg-wasm/index_bg.wasm')).default,
  font: async (file) => new Uint8Array((await fonts[file]()).default),
}
