/** Functions, methods and types of Go. */
import { childOf, childOfType, childrenOf, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { ClassForm, Expression, FunctionForm, Parameter, Statement } from '../form.ts'
import { textOf, withoutComments, type Place } from './place.ts'
import { lowerBlock } from './statements.ts'
import { typeText } from './types.ts'

export function lowerFunction(node: SyntaxNode, place: Place): FunctionForm {
  const name = childOf(node, 'name')
  const body = childOf(node, 'body')
  const returns = childOf(node, 'result')
  return {
    name: name && textOf(name, place),
    parameters: parametersOf(childOf(node, 'parameters'), place),
    body: lowerBlock(body, place),
    decorators: [],
    isAsync: false,
    node,
    ...(returns !== undefined && { returns: textOf(returns, place) }),
  }
}

function parametersOf(list: SyntaxNode | undefined, place: Place): Parameter[] {
  return withoutComments(list?.children ?? []).flatMap((declaration) => {
    const type = childOf(declaration, 'type')
    const written = type && (typeText(type, place) ?? textOf(type, place))
    return childrenOf(declaration, 'name')
      .filter(({ type: kind }) => kind === 'identifier' || kind === 'blank_identifier')
      .map((name): Parameter => ({
        name: textOf(name, place),
        annotations: [],
        node: declaration,
        ...(written !== undefined && { type: written }),
        ...(declaration.type === 'variadic_parameter_declaration' && { isRest: true }),
      }))
  })
}

/** The types of a file as classes, each with the methods that have it as their receiver. */
export function classesOf(nodes: readonly SyntaxNode[], file: SourceFile): Statement[] {
  const outside: Place = { file, receiver: undefined }
  const classes = new Map<string, ClassForm>()
  for (const declaration of nodes) {
    if (declaration.type !== 'type_declaration') continue
    for (const spec of declaration.children) {
      const name = childOf(spec, 'name')
      const type = childOf(spec, 'type')
      if (name === undefined || type === undefined) continue
      classes.set(textOf(name, outside), {
        name: textOf(name, outside),
        bases: embeddedIn(type, outside),
        methods: [],
        fields: fieldsOf(type, outside),
        decorators: [],
        node: spec,
      })
    }
  }
  for (const node of nodes) if (node.type === 'method_declaration') addMethod(node, file, classes)
  return [...classes.values()].map((form) => ({ kind: 'class', class: form, node: form.node }))
}

function addMethod(node: SyntaxNode, file: SourceFile, classes: Map<string, ClassForm>): void {
  const declared = childOf(node, 'receiver')?.children.find(
    ({ type }) => type === 'parameter_declaration',
  )
  const type = declared && childOf(declared, 'type')
  const name = declared && childOf(declared, 'name')
  const className = type && typeText(type, { file, receiver: undefined })
  const method = lowerFunction(node, { file, receiver: name && file.textOf(name) })
  if (className === undefined) return
  const own = classes.get(className) ?? {
    name: className,
    bases: [],
    methods: [],
    fields: [],
    decorators: [],
    node,
  }
  own.methods.push(method)
  classes.set(className, own)
}

function fieldDeclarations(type: SyntaxNode): SyntaxNode[] {
  if (type.type !== 'struct_type') return []
  const list = childOfType(type, 'field_declaration_list')
  return list?.children.filter((child) => child.type === 'field_declaration') ?? []
}

function embeddedIn(type: SyntaxNode, place: Place): Expression[] {
  return fieldDeclarations(type).flatMap((field) => {
    const own = childOf(field, 'type')
    const name = own && typeText(own, place)
    if (childOf(field, 'name') !== undefined || name === undefined) return []
    return [{ kind: 'name', name, node: field }]
  })
}

/** Fields with their types; those of structs within are not told apart. */
function fieldsOf(type: SyntaxNode, place: Place): Statement[] {
  return fieldDeclarations(type).flatMap((field) => {
    const own = childOf(field, 'type')
    const written = own && (typeText(own, place) ?? textOf(own, place).slice(0, 60))
    return childrenOf(field, 'name')
      .filter((name) => name.type === 'field_identifier')
      .map((name): Statement => ({
        kind: 'assign',
        target: { kind: 'name', name: textOf(name, place), node: name },
        value: { kind: 'parts', parts: [], node: field },
        isDeclaration: true,
        node: field,
        ...(written !== undefined && { type: written }),
      }))
  })
}
