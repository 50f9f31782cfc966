/**
 * A syntax tree in plain objects. The parser's own tree lies in WebAssembly, where every look costs a
 * call; it is copied out once, and every rule then reads this.
 */

export interface SyntaxNode {
  /** The grammar's name: `call_expression`, `identifier`; of a token with a field, its text: `+`. */
  type: string
  /** The grammar's name for the place it has in its parent: `left`, `body`. */
  field: string | undefined
  /** Where its text begins and ends, in UTF-16 units. */
  start: number
  end: number
  parent: SyntaxNode | undefined
  /** Named children, and those tokens that have a field (operators). Comments are among them. */
  children: SyntaxNode[]
}

export const childOf = (node: SyntaxNode, field: string): SyntaxNode | undefined =>
  node.children.find((child) => child.field === field)

export const childrenOf = (node: SyntaxNode, field: string): SyntaxNode[] =>
  node.children.filter((child) => child.field === field)

export const childOfType = (node: SyntaxNode, ...types: string[]): SyntaxNode | undefined =>
  node.children.find((child) => types.includes(child.type))

/** The nearest node around this one that has one of the types. */
export function ancestorOf(node: SyntaxNode, ...types: string[]): SyntaxNode | undefined {
  let above = node.parent
  while (above !== undefined && !types.includes(above.type)) above = above.parent
  return above
}

/** A node and all below it, parents first. */
export function* eachNode(node: SyntaxNode): Generator<SyntaxNode> {
  yield node
  for (const child of node.children) yield* eachNode(child)
}
