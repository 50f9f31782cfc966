/** Types and qualified names of Java, without packages and generics. */
import { childOf, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'

/** A package is written in lower case, a class begins with a capital. */
const packagePrefix = /^(?:[a-z_][\w$]*\.)+(?=[A-Z])/

/** Names that begin a package wherever they stand. */
const packageRoots = new Set([
  'java',
  'javax',
  'jakarta',
  'org',
  'com',
  'net',
  'io',
  'sun',
  'android',
])

/** `java.util.Map.Entry<K, V>` is `Map.Entry`; an array keeps its brackets: `String[]`. */
export function typeText(node: SyntaxNode | undefined, file: SourceFile): string | undefined {
  if (node === undefined) return undefined
  if (node.type === 'array_type') {
    const element = typeText(childOf(node, 'element'), file)
    return element === undefined ? undefined : `${element}[]`
  }
  if (node.type === 'generic_type') return typeText(node.children[0], file)
  if (node.type === 'annotated_type') return typeText(node.children.at(-1), file)
  const text = file.textOf(node)
  if (text === 'var') return undefined
  return simpleName(text.replaceAll(/<.*?>|\s+|@\w+\s+/g, ''))
}

/** A qualified name without its package: `java.io.File.separator` is `File.separator`. */
export const simpleName = (name: string): string => name.replace(packagePrefix, '')

/**
 * The class that a chain of members names with its package, or `undefined` where the chain is one of values:
 * `java.io.File` is `File`, `request.query` is none.
 */
export function qualifiedClass(node: SyntaxNode, file: SourceFile): string | undefined {
  const text = file.textOf(node)
  if (text.length > 200 || !/^[a-z_][\w$]*(?:\.[a-z_][\w$]*)*\.[A-Z][\w$]*$/.test(text))
    return undefined
  const name = text.slice(text.lastIndexOf('.') + 1)
  const isPackage = packageRoots.has(text.slice(0, text.indexOf('.')))
  // A constant of an object is all capitals: `settings.LIMIT`.
  return isPackage || (text.split('.').length > 2 && /[a-z]/.test(name)) ? name : undefined
}
