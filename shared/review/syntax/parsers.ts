/** Opens the parser and its grammars (WebAssembly modules, compiled by the platform), and parses files. */
import { Language as Grammar, Parser, type Tree, type TreeCursor } from 'web-tree-sitter'
import type { Language } from '../language.ts'
import { imageOf, putBack, type MemoryImage, type ParserMemory } from './memory-image.ts'
import type { SyntaxNode } from './node.ts'
import { SourceFile } from './source-file.ts'

export interface GrammarModules {
  core: WebAssembly.Module
  grammars: Readonly<Record<Language, WebAssembly.Module>>
}

/** No file of more characters is parsed: the parser's memory grows by 40 times the text and never shrinks. */
export const longestText = 1_000_000

/** A tree of more nodes is left: no person wrote it. */
const mostNodes = 1_500_000

/** How deeply nested a tree may be, so that what walks it by recursion ends well. */
const deepest = 1_000

/**
 * Parsing ends after this many steps of the parser (about 0.1 ms each), and the file counts as not read. Steps and
 * not time: the clock of a Worker stands still while it computes. A megabyte of code takes 7,000.
 */
const mostSteps = 12_000

export type ParseResult =
  SourceFile | { unread: 'too_large' | 'too_slow' | 'not_text' | 'unavailable' }

export interface Parsers {
  parse: (path: string, language: Language, text: string) => ParseResult
}

let opening: Promise<void> | undefined
let parserMemory: ParserMemory | undefined

type ParserOptions = NonNullable<Parameters<typeof Parser.init>[0]>

/** How the parser's own module is made an instance: Workers compile none from bytes. */
function instantiating(core: WebAssembly.Module): ParserOptions['instantiateWasm'] {
  const instantiate = (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, from: WebAssembly.Module) => void,
  ) => {
    const instance = new WebAssembly.Instance(core, imports)
    const { memory, __stack_pointer: stackPointer } = imports['env']!
    parserMemory = { memory, stackPointer } as ParserMemory
    done(instance, core)
    return instance.exports
  }
  return instantiate as unknown as ParserOptions['instantiateWasm']
}

/** Opens the parser once; a grammar is opened when the first file of its language comes. */
export async function openParsers(modules: GrammarModules): Promise<Parsers> {
  opening ??= Parser.init({ instantiateWasm: instantiating(modules.core) } as ParserOptions)
  await opening
  const parsers = new Map<Language, Parser>()
  const parserOf = (language: Language) => {
    let parser = parsers.get(language)
    if (parser === undefined) {
      parser = new Parser()
      parser.setLanguage(Grammar.loadSync(modules.grammars[language]))
      parsers.set(language, parser)
      image = imageOf(parserMemory!)
    }
    return parser
  }
  // From when the newest grammar was opened: all that is known here lies in it.
  let image: MemoryImage | undefined
  // A parser that broke off in the middle has written over its own memory: nothing it says counts any more.
  let isBroken = false
  return {
    parse(path, language, text) {
      if (isBroken) return { unread: 'unavailable' }
      if (text.length > longestText) return { unread: 'too_large' }
      if (text.includes('\0')) return { unread: 'not_text' }
      try {
        return parsed(parserOf(language), path, language, text)
      } catch (error) {
        const isTrap = error instanceof WebAssembly.RuntimeError || error instanceof RangeError
        if (!isTrap) throw error
        if (image === undefined) isBroken = true
        else putBack(parserMemory!, image)
        return { unread: 'too_large' }
      }
    },
  }
}

function parsed(parser: Parser, path: string, language: Language, text: string): ParseResult {
  let steps = 0
  const tree = parser.parse(text, null, {
    progressCallback: (() => {
      steps += 1
      return steps > mostSteps
    }) as () => void,
  })
  if (tree === null) {
    parser.reset()
    return { unread: 'too_slow' }
  }
  try {
    return copied(path, language, text, tree) ?? { unread: 'too_large' }
  } finally {
    tree.delete()
  }
}

function copied(
  path: string,
  language: Language,
  text: string,
  tree: Tree,
): SourceFile | undefined {
  const copy: Copy = { cursor: tree.walk(), nodes: [], children: [] }
  try {
    const root = copyBelow(copy, undefined, 0)
    return root === undefined ? undefined : new SourceFile(path, language, text, root, copy.nodes)
  } finally {
    copy.cursor.delete()
  }
}

/** A tree that is being copied. */
interface Copy {
  cursor: TreeCursor
  nodes: SyntaxNode[]
  /**
   * The children of the nodes that are not finished: each takes its own off the end. Lists of their own would be
   * made with room for more children than most nodes have.
   */
  children: SyntaxNode[]
}

/** Most nodes are leaves: they share one list. */
const none: SyntaxNode[] = []

/** Copies the node under the cursor; `undefined` where the tree is more than anybody wrote by hand. */
function copyBelow(
  copy: Copy,
  parent: SyntaxNode | undefined,
  depth: number,
): SyntaxNode | undefined {
  const { cursor, nodes, children } = copy
  if (depth > deepest || nodes.length > mostNodes) return undefined
  const node: SyntaxNode = {
    type: cursor.nodeType,
    field: cursor.currentFieldName ?? undefined,
    start: cursor.startIndex,
    end: cursor.endIndex,
    parent,
    children: none,
  }
  nodes.push(node)
  if (!cursor.gotoFirstChild()) return node
  const first = children.length
  do {
    if (!cursor.nodeIsNamed && cursor.currentFieldId === 0) continue
    const child = copyBelow(copy, node, depth + 1)
    if (child === undefined) return undefined
    children.push(child)
  } while (cursor.gotoNextSibling())
  cursor.gotoParent()
  if (children.length > first) node.children = children.splice(first)
  return node
}
