/**
 * The connections that a query asks for, with how often each is fetched: what GitHub's rules for
 * paging and its point cost are made of.
 */
import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

export type AskedConnection = {
  node: FieldNode
  name: string
  path: readonly string[]
  /** `connection` pages with first or last; `byRepository` lists with maxRepositories. */
  kind: 'connection' | 'byRepository'
  args: Readonly<Record<string, unknown>>
  /** How many objects hold this connection, each list being as full as was asked for. */
  parents: number
  /** Whether more than its count is asked for. */
  asksForItems: boolean
}

const itemFields = new Set(['nodes', 'edges'])

/** The connections of an operation, outermost first. */
export function connectionsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): AskedConnection[] {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition)
    }
  }
  const found: AskedConnection[] = []
  const isLeftOut = (node: SelectionNode) =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false

  const fieldNames = ({ selections }: SelectionSetNode): string[] =>
    selections.flatMap((node) => {
      if (node.kind === Kind.FIELD) return node.name.value
      if (node.kind === Kind.INLINE_FRAGMENT) return fieldNames(node.selectionSet)
      const fragment = fragments.get(node.name.value)
      return fragment ? fieldNames(fragment.selectionSet) : []
    })

  const visitField = (
    parent: GraphQLCompositeType,
    node: FieldNode,
    path: readonly string[],
    parents: number,
  ) => {
    const field =
      isObjectType(parent) || isInterfaceType(parent)
        ? parent.getFields()[node.name.value]
        : undefined
    if (!field || !node.selectionSet) return
    const type = getNamedType(field.type)
    if (!isCompositeType(type)) return
    const here = [...path, node.alias?.value ?? node.name.value]
    const argNames = new Set(field.args.map(({ name }) => name))
    const pages = type.name.endsWith('Connection') && argNames.has('first')
    const lists = argNames.has('maxRepositories')
    let size = 1
    if (pages || lists) {
      const args = getArgumentValues(field, node, variables)
      const asked = lists ? args['maxRepositories'] : (args['first'] ?? args['last'])
      const asksForItems =
        lists || fieldNames(node.selectionSet).some((name) => itemFields.has(name))
      size = typeof asked === 'number' && asksForItems ? Math.max(0, asked) : 1
      found.push({
        node,
        name: field.name,
        path: here,
        kind: pages ? 'connection' : 'byRepository',
        args,
        parents,
        asksForItems,
      })
    }
    visit(type, node.selectionSet, here, parents * size)
  }

  const visit = (
    parent: GraphQLCompositeType,
    { selections }: SelectionSetNode,
    path: readonly string[],
    parents: number,
  ) => {
    for (const node of selections) {
      if (isLeftOut(node)) continue
      if (node.kind === Kind.FIELD) {
        visitField(parent, node, path, parents)
        continue
      }
      const target = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value)
      if (!target) continue
      const condition = target.typeCondition && schema.getType(target.typeCondition.name.value)
      visit(isCompositeType(condition) ? condition : parent, target.selectionSet, path, parents)
    }
  }

  const root = schema.getRootType(operation.operation)
  if (root) visit(root, operation.selectionSet, [], 1)
  return found
}
