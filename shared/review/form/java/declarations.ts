/** Classes, methods, parameters and fields of Java. */
import { childOf, childOfType, childrenOf, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { ClassForm, Expression, FunctionForm, Parameter, Statement } from '../form.ts'
import { argumentsOf, lambdaBody, lowerAnnotation, lowerExpression } from './expressions.ts'
import { bodyOf, lowerStatements } from './statements.ts'
import { typeText } from './types.ts'

const annotationsOf = (node: SyntaxNode): SyntaxNode[] =>
  (childOfType(node, 'modifiers')?.children ?? []).filter(({ type }) => type.endsWith('annotation'))

/** The annotations of a declaration, as calls: `@GetMapping("/x")`. */
const decoratorsOf = (node: SyntaxNode, file: SourceFile): Expression[] =>
  annotationsOf(node).map((annotation) => lowerAnnotation(annotation, file))

export function lowerClass(node: SyntaxNode, file: SourceFile): ClassForm {
  const name = childOf(node, 'name')
  const body = childOf(node, 'body')
  return {
    name: name === undefined ? undefined : file.textOf(name),
    bases: basesOf(node, file),
    decorators: decoratorsOf(node, file),
    node,
    ...(body === undefined ? { methods: [], fields: [] } : lowerBody(body, file)),
  }
}

function basesOf(node: SyntaxNode, file: SourceFile): Expression[] {
  const types = ['superclass', 'interfaces'].flatMap((field) => {
    const clause = childOf(node, field)
    return clause === undefined ? [] : (childOfType(clause, 'type_list') ?? clause).children
  })
  const extended = childOfType(node, 'extends_interfaces')
  const list = extended && childOfType(extended, 'type_list')
  return [...types, ...(list?.children ?? [])].map((type) => ({
    kind: 'name',
    name: typeText(type, file) ?? '?',
    node: type,
  }))
}

/** The members of a class: methods, and all else that runs when the class is made, in order. */
export function lowerBody(
  body: SyntaxNode,
  file: SourceFile,
): { methods: FunctionForm[]; fields: Statement[] } {
  const members = body.children.flatMap((member) =>
    member.type === 'enum_body_declarations' ? member.children : [member],
  )
  return {
    methods: members.filter(isMethod).map((member) => lowerFunction(member, file)),
    fields: members.flatMap((member) => lowerMember(member, file)),
  }
}

const isMethod = ({ type }: SyntaxNode) =>
  ['method_declaration', 'constructor_declaration', 'compact_constructor_declaration'].includes(
    type,
  )

function lowerMember(member: SyntaxNode, file: SourceFile): Statement[] {
  switch (member.type) {
    case 'field_declaration':
    case 'constant_declaration':
      return [...annotationStatements(member, file), ...lowerVariables(member, file)]
    case 'static_initializer':
      return member.children.flatMap((child) => bodyOf(child, file))
    case 'block':
    case 'class_declaration':
    case 'interface_declaration':
    case 'enum_declaration':
    case 'record_declaration':
      return lowerStatements([member], file)
    case 'enum_constant':
      return [{ kind: 'expression', expression: enumConstant(member, file), node: member }]
    default:
      return []
  }
}

/** Annotations of a field are told like calls. */
const annotationStatements = (member: SyntaxNode, file: SourceFile): Statement[] =>
  annotationsOf(member).map((node) => ({
    kind: 'expression',
    expression: lowerAnnotation(node, file),
    node,
  }))

/** A constant of an enumeration is made by calling its class. */
function enumConstant(node: SyntaxNode, file: SourceFile): Expression {
  const holder = node.parent?.parent
  const name = holder === undefined ? undefined : childOf(holder, 'name')
  return {
    kind: 'call',
    callee: { kind: 'name', name: name === undefined ? '?' : file.textOf(name), node },
    arguments: argumentsOf(childOf(node, 'arguments'), file),
    isNew: true,
    node,
  }
}

/** `T a = 1, b[]`: each variable is a declaration. */
export function lowerVariables(node: SyntaxNode, file: SourceFile): Statement[] {
  const declared = typeText(childOf(node, 'type'), file)
  const variables = childrenOf(node, 'declarator')
  return variables.map((variable): Statement => {
    const name = childOf(variable, 'name') ?? variable
    const value = isOnlyTheStart(node, variable, file) ? undefined : childOf(variable, 'value')
    const type =
      declared !== undefined && childOf(variable, 'dimensions') !== undefined
        ? `${declared}[]`
        : declared
    return {
      kind: 'assign',
      target: { kind: 'name', name: file.textOf(name), node: name },
      value: value === undefined ? undefined : lowerExpression(value, file),
      isDeclaration: true,
      node: variables.length === 1 ? node : variable,
      ...(type !== undefined && { type }),
    }
  })
}

/** A field that is not final begins with nought, `false` or `null`: what it is later is not known. */
function isOnlyTheStart(node: SyntaxNode, variable: SyntaxNode, file: SourceFile): boolean {
  const value = childOf(variable, 'value')
  if (node.type !== 'field_declaration' || value === undefined) return false
  if (!/^(?:null|true|false)$|_literal$/.test(value.type) || value.type === 'string_literal')
    return false
  const modifiers = childOfType(node, 'modifiers')
  return modifiers === undefined || !/\bfinal\b/.test(file.textOf(modifiers))
}

/** A method, constructor or lambda. */
export function lowerFunction(node: SyntaxNode, file: SourceFile): FunctionForm {
  const name = childOf(node, 'name')
  const body = childOf(node, 'body')
  const returns = typeText(childOf(node, 'type'), file)
  return {
    name: name === undefined ? undefined : file.textOf(name),
    parameters: parametersOf(node, file),
    body:
      body === undefined
        ? []
        : node.type === 'lambda_expression'
          ? lambdaBody(body, file)
          : bodyOf(body, file),
    decorators: decoratorsOf(node, file),
    isAsync: false,
    node,
    ...(body === undefined && { isAbstract: true }),
    ...(returns !== undefined && { returns }),
  }
}

function parametersOf(node: SyntaxNode, file: SourceFile): Parameter[] {
  const list = childOf(node, 'parameters')
  if (list === undefined) return []
  if (list.type === 'identifier') return [lowerParameter(list, file)]
  return list.children
    .filter(({ type }) => ['formal_parameter', 'spread_parameter', 'identifier'].includes(type))
    .map((parameter) => lowerParameter(parameter, file))
}

function lowerParameter(node: SyntaxNode, file: SourceFile): Parameter {
  const isRest = node.type === 'spread_parameter'
  const holder = isRest ? (childOfType(node, 'variable_declarator') ?? node) : node
  const name = node.type === 'identifier' ? node : (childOf(holder, 'name') ?? node)
  const typeNode = isRest
    ? node.children.find(({ type }) => type.includes('type') && type !== 'modifiers')
    : childOf(node, 'type')
  const type = typeText(typeNode, file)
  const isArray = isRest || childOf(node, 'dimensions') !== undefined
  return {
    name: file.textOf(name),
    annotations: annotationsOf(node).map((annotation) => {
      const named = childOf(annotation, 'name')
      return named === undefined ? '?' : file.textOf(named).replace(/^.*\./s, '')
    }),
    node,
    ...(type !== undefined && { type: isArray ? `${type}[]` : type }),
    ...(isRest && { isRest: true }),
  }
}
