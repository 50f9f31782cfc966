/** The parsers of the review in Node, from the packages' WebAssembly files. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { languages, type Language } from '../../shared/review/language.ts'
import { openParsers, type Parsers } from '../../shared/review/syntax/parsers.ts'

const require = createRequire(import.meta.url)

/** The types of the Workers say that no module is made of bytes; Node makes them. */
const ModuleOfBytes = WebAssembly.Module as unknown as new (bytes: Uint8Array) => WebAssembly.Module

const compiled = (name: string) => new ModuleOfBytes(readFileSync(require.resolve(name)))

let opened: Promise<Parsers> | undefined

export function parsersInNode(): Promise<Parsers> {
  opened ??= openParsers({
    core: compiled('web-tree-sitter/web-tree-sitter.wasm'),
    grammars: Object.fromEntries(
      languages.map((language) => [
        language,
        compiled(`@vscode/tree-sitter-wasm/wasm/tree-sitter-${language}.wasm`),
      ]),
    ) as Record<Language, WebAssembly.Module>,
  })
  return opened
}
