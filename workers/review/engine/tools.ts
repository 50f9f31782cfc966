/** What a review needs, in the Worker: opened with the first review of an isolate, and kept. */
import go from '@vscode/tree-sitter-wasm/wasm/tree-sitter-go.wasm'
import java from '@vscode/tree-sitter-wasm/wasm/tree-sitter-java.wasm'
import javascript from '@vscode/tree-sitter-wasm/wasm/tree-sitter-javascript.wasm'
import python from '@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm'
import tsx from '@vscode/tree-sitter-wasm/wasm/tree-sitter-tsx.wasm'
import typescript from '@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm'
import core from 'web-tree-sitter/web-tree-sitter.wasm'
import type { ReviewTools } from '../../../shared/review/review-file.ts'
import { changeRules } from '../../../shared/review/rules/change-rules.ts'
import { textRules } from '../../../shared/review/rules/text-rules.ts'
import { openParsers } from '../../../shared/review/syntax/parsers.ts'

let opened: Promise<ReviewTools> | undefined

export function reviewTools(): Promise<ReviewTools> {
  opened ??= open()
  return opened
}

async function open(): Promise<ReviewTools> {
  standAsBrowser()
  const grammars = { javascript, typescript, tsx, python, go, java }
  return { parsers: await openParsers({ core, grammars }), textRules, changeRules }
}

/** The runtime has a `process` as Node has; the parser takes it for Node, and asks for files, unless told. */
function standAsBrowser(): void {
  const { process } = globalThis as { process?: { type?: string } }
  if (process !== undefined) process.type = 'renderer'
}
