/** The renderer of the jobs Worker in Node: its WebAssembly and fonts read from their files. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { FontFile } from '../workers/jobs/render/fonts.ts'
import { createRenderer, type Renderer } from '../workers/jobs/render/renderer.ts'

const fontFolder = join(import.meta.dirname, '../workers/jobs/render/fonts')

export function openRenderer(): Renderer {
  return createRenderer({ module: readResvg, font: readFont })
}

export async function readFont(file: FontFile): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(fontFolder, `${file}.woff2.bin`)))
}

/** Workers cannot compile WebAssembly and their types deny that anybody can. */
const Module = WebAssembly.Module as unknown as new (bytes: Uint8Array) => WebAssembly.Module

export async function readResvg(): Promise<WebAssembly.Module> {
  const { resolve } = createRequire(import.meta.url)
  return new Module(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')))
}
