/** What turns drawings into pixels in tests. Its WebAssembly can be opened once in a process. */
import { readFileSync } from 'node:fs'
import { initWasm } from '@resvg/resvg-wasm'

let opened: Promise<void> | undefined

export function openResvg(): Promise<void> {
  opened ??= initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'))
  return opened
}
