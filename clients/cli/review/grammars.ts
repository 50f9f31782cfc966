/** The parsers of the review: their WebAssembly lies beside the built command line, or in the packages it is of. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { languages, type Language } from '../../../shared/review/language.ts'
import { openParsers, type Parsers } from '../../../shared/review/syntax/parsers.ts'

/** The parser itself, and the grammar of a language, as the packages name them. */
export const coreFile = 'web-tree-sitter/web-tree-sitter.wasm'
export const grammarFile = (language: Language) =>
  `@vscode/tree-sitter-wasm/wasm/tree-sitter-${language}.wasm`

const require = createRequire(import.meta.url)

/** The types of the Workers say that no module is made of bytes; Node makes them. */
const ModuleOfBytes = WebAssembly.Module as unknown as new (bytes: Uint8Array) => WebAssembly.Module

function compiled(name: string): WebAssembly.Module {
  const beside = join(import.meta.dirname, basename(name))
  return new ModuleOfBytes(readFileSync(existsSync(beside) ? beside : require.resolve(name)))
}

/** A grammar is compiled when the first file of its language comes. */
function grammarsWhenAsked(): Record<Language, WebAssembly.Module> {
  const grammars = {} as Record<Language, WebAssembly.Module>
  for (const language of languages) {
    Object.defineProperty(grammars, language, { get: () => compiled(grammarFile(language)) })
  }
  return grammars
}

let opened: Promise<Parsers> | undefined

export function parsersInNode(): Promise<Parsers> {
  opened ??= openParsers({ core: compiled(coreFile), grammars: grammarsWhenAsked() })
  return opened
}
