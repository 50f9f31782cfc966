/** Mistakes of Java that the compiler lets through. */
import { childOf, childOfType, type SyntaxNode } from '../../syntax/node.ts'
import type { Expression } from '../../form/form.ts'
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { inClass, inMethod } from './reaching.ts'

const quality = { category: 'quality', languages: ['java'] } as const

const isText = (value: Value | undefined, expression: Expression | undefined): boolean =>
  (expression?.kind === 'literal' &&
    typeof expression.value === 'string' &&
    expression.node.type === 'string_literal') ||
  (value?.path === 'String' && value.isResolved === true)

/** `if (a == b) return true` before the texts are compared saves only time. */
const isShortcut = (node: SyntaxNode): boolean => {
  const test = node.parent?.parent
  const then = test?.type === 'if_statement' ? childOf(test, 'consequence') : undefined
  const first = then?.type === 'block' ? then.children[0] : then
  return first?.type === 'return_statement'
}

export const textsByIdentity: SyntaxRule = {
  ...quality,
  id: 'java/texts-compared-by-identity',
  title: 'Texts are compared by identity',
  severity: 'medium',
  confidence: 'high',
  cwe: 597,
  why: 'The sign == asks whether it is the same object; two texts with the same letters are often two.',
  fix: 'Compare with equals, or Objects.equals where one may be null.',
  examples: {
    path: 'src/main/java/Names.java',
    bad: [
      inMethod('if (input == "yes") run();'),
      inMethod('String other = load();', 'if (input != other) run();'),
    ],
    good: [
      inMethod('if (input.equals("yes")) run();'),
      inMethod('if (input == null) return;'),
      inMethod("if (input.charAt(0) == 'a') run();"),
      inClass('public boolean equals(Object o) {', '  return this == o;', '}'),
    ],
  },
  operations: ({ operator, operands, expressions, enclosing, node }) => {
    if (operator !== '==' && operator !== '!=') return undefined
    if (enclosing.function?.name === 'equals') return undefined
    if (isShortcut(node)) return undefined
    const [left, right] = operands
    if (left?.constant === null || right?.constant === null) return undefined
    return isText(left, expressions[0]) && isText(right, expressions[1])
  },
}

const nameOf = (method: SyntaxNode, text: (node: SyntaxNode) => string) => {
  const name = childOf(method, 'name')
  return name === undefined ? '' : text(name)
}

export const equalsWithoutHash: SyntaxRule = {
  ...quality,
  id: 'java/equals-without-hash-code',
  title: 'A class says when it is equal, but not its hash code',
  severity: 'medium',
  confidence: 'high',
  cwe: 581,
  why: 'Equal objects must have equal hash codes, or sets and maps lose them.',
  fix: 'Write both equals and hashCode over the same fields, or use a record.',
  examples: {
    path: 'src/main/java/Point.java',
    bad: [inClass('public boolean equals(Object o) { return o instanceof Example; }')],
    good: [
      inClass(
        'public boolean equals(Object o) { return o == this; }',
        'public int hashCode() { return 1; }',
      ),
      inClass('public boolean equals(Point a, Point b) { return a.x == b.x; }'),
    ],
  },
  nodes: [
    {
      types: ['class_body'],
      check: (body, file) => {
        const methods = body.children.filter(({ type }) => type === 'method_declaration')
        const named = (name: string, parameters: number) =>
          methods.find(
            (method) =>
              nameOf(method, (node) => file.textOf(node)) === name &&
              (childOf(method, 'parameters')?.children.length ?? 0) === parameters,
          )
        const equals = named('equals', 1)
        if (equals === undefined || named('hashCode', 0) !== undefined) return undefined
        const takes = childOf(equals, 'parameters')?.children[0]
        const type = takes && childOf(takes, 'type')
        return type !== undefined && file.textOf(type) === 'Object'
          ? { line: file.lineOf(childOf(equals, 'name') ?? equals) }
          : undefined
      },
    },
  ],
}

export const emptyCatch: SyntaxRule = {
  ...quality,
  id: 'java/empty-catch',
  title: 'An error is caught and forgotten',
  severity: 'low',
  confidence: 'low',
  cwe: 390,
  why: 'What went wrong is not told to anybody, and the program goes on as if it had gone well.',
  fix: 'Handle the error, pass it on, or say in a comment why nothing is to be done.',
  examples: {
    path: 'src/main/java/Load.java',
    bad: [inMethod('try { load(); } catch (Exception e) { }')],
    good: [
      inMethod('try { load(); } catch (IOException e) { throw new IllegalStateException(e); }'),
      inMethod('try { load(); } catch (Exception ignored) { }'),
      inMethod('try { load(); } catch (Exception e) {', '  // There is a default.', '}'),
    ],
  },
  nodes: [
    {
      types: ['catch_clause'],
      check: (node, file) => {
        const body = childOf(node, 'body')
        const parameter = childOfType(node, 'catch_formal_parameter')
        const name = parameter && childOf(parameter, 'name')
        const type = parameter && childOfType(parameter, 'catch_type')
        const isBroad =
          type !== undefined &&
          /\b(?:Exception|Throwable|RuntimeException|Error)$/.test(file.textOf(type))
        return (
          body !== undefined &&
          body.children.length === 0 &&
          isBroad &&
          !/ignore|expected|unused|^_/i.test(name === undefined ? '' : file.textOf(name)) && {
            confidence: 'medium' as const,
          }
        )
      },
    },
  ],
}

export const leavingFinally: SyntaxRule = {
  ...quality,
  id: 'java/return-in-finally',
  title: 'A finally block returns',
  severity: 'medium',
  confidence: 'high',
  cwe: 584,
  why: 'The return throws away the error, or the value, that was on its way.',
  fix: 'Return after the try statement.',
  examples: {
    path: 'src/main/java/Load.java',
    bad: [inClass('int run() {', '  try { return load(); } finally { return 0; }', '}')],
    good: [inClass('int run() {', '  try { return load(); } finally { close(); }', '}')],
  },
  nodes: [
    {
      types: ['finally_clause'],
      check: (node, file) => {
        const leaving = leavingIn(node)
        return leaving === undefined ? undefined : { line: file.lineOf(leaving) }
      },
    },
  ],
}

/** A return or throw that leaves the block itself, not a function within it. */
function leavingIn(node: SyntaxNode): SyntaxNode | undefined {
  for (const child of node.children) {
    if (child.type === 'return_statement') return child
    if (/lambda|class_body|method_declaration/.test(child.type)) continue
    const found = leavingIn(child)
    if (found !== undefined) return found
  }
  return undefined
}

export const sameOnBothSides: SyntaxRule = {
  ...quality,
  id: 'java/same-on-both-sides',
  title: 'A value is compared with itself',
  severity: 'medium',
  confidence: 'medium',
  cwe: 571,
  why: 'The result is always the same; one of the sides was meant to be another.',
  fix: 'Compare with the other value, or take the test out.',
  examples: {
    path: 'src/main/java/Range.java',
    bad: [inMethod('if (input == input) run();'), inMethod('boolean b = this.low >= this.low;')],
    good: [
      inMethod('if (input == other) run();'),
      inMethod('double d = load();', 'if (d != d) return;'),
    ],
  },
  operations: ({ operator, expressions, operands, file }) => {
    if (!['==', '!=', '<', '>', '<=', '>='].includes(operator)) return undefined
    const [left, right] = expressions
    if (left === undefined || right === undefined || left.kind === 'call') return undefined
    if (left.kind !== 'name' && left.kind !== 'member') return undefined
    const isNumber = /^(?:double|float|Double|Float)$/.test(operands[0]?.path ?? '')
    return !isNumber && file.textOf(left.node) === file.textOf(right.node)
  },
}

export const fixedCondition: SyntaxRule = {
  ...quality,
  id: 'java/fixed-condition',
  title: 'A condition is always the same',
  severity: 'medium',
  confidence: 'medium',
  cwe: 570,
  why: 'One of the ways is never taken; mostly a test was left over, or = was written for ==.',
  fix: 'Write the test that was meant, or keep only the way that is taken.',
  examples: {
    path: 'src/main/java/Range.java',
    bad: [
      inMethod('if (true) run();'),
      inMethod('boolean done = check();', 'if (done = true) run();'),
    ],
    good: [
      inMethod('while (true) run();'),
      inMethod('boolean done = check();', 'if (done) run();'),
    ],
  },
  nodes: [
    {
      types: ['if_statement'],
      check: (node) => {
        const condition = childOf(node, 'condition')?.children[0]
        const value =
          condition?.type === 'assignment_expression' ? childOf(condition, 'right') : condition
        return value?.type === 'true' || value?.type === 'false'
      },
    },
  ],
}
