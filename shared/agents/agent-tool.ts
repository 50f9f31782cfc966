/** A tool: how an operation's input and answer look to an agent, small and by fields. */
import * as z from 'zod/mini'
import type { Operation } from '../api/operation.ts'
import type { ToolMark } from '../api/tool-mark.ts'
import { requestOf, type OperationRequest } from './request-of.ts'

type Fields = Readonly<Record<string, z.ZodMiniType>>

export type AgentTool = {
  mark: ToolMark
  operation: Operation
  /** Strict: what it does not name is refused, so that an agent hears of a misspelt argument. */
  input: z.ZodMiniType<Record<string, unknown>>
  /** Every field may be missing: `fields` leaves some out. */
  output: z.ZodMiniType<Record<string, unknown>>
  /** What is given where no `fields` are asked for; null is everything. */
  usual: readonly string[] | null
  request: (input: Readonly<Record<string, unknown>>) => OperationRequest
  /** What of the operation's answer is told, before its texts are made safe. */
  view: (answer: unknown, input: Readonly<Record<string, unknown>>) => Record<string, unknown>
  /** The logins whose whole scorecards say more. */
  scorecardsOf: (input: Readonly<Record<string, unknown>>) => readonly string[]
}

type Definition<Of extends Operation, Input, Output extends Fields> = {
  operation: Of
  name: string
  input: Fields
  output: Output
  usual?: readonly (keyof Output & string)[]
  /** The operation's input; the tool's own where it is not said. */
  ask?: (input: Input) => Readonly<Record<string, unknown>>
  view: (answer: z.infer<Of['output']>, input: Input) => { [Name in keyof Output]: unknown }
  scorecardsOf?: (input: Input) => readonly string[]
}

/** Joins a tool with what its operation says of it. Throws where the operation does not know it. */
export function defineTool<Input, Of extends Operation, Output extends Fields>(
  definition: Definition<Of, Input, Output>,
): AgentTool {
  const { operation, name, usual = null, view, scorecardsOf = () => [] } = definition
  const mark = operation.tools?.find((one) => one.name === name)
  if (!mark) throw new TypeError(`${operation.name} knows no tool ${name}`)
  const { ask = (input: Input) => input as Record<string, unknown> } = definition
  const names = Object.keys(definition.output) as [string, ...string[]]
  const output = Object.fromEntries(
    Object.entries(definition.output).map(([field, schema]) => [field, z.optional(schema)]),
  )
  const isOneField = names.length === 1
  return {
    mark,
    operation,
    input: z.strictObject({
      ...definition.input,
      // Asking for no field is asking for all that is usual.
      ...(!isOneField && {
        fields: z.optional(z.array(z.enum(names))),
      }),
    }),
    output: z.object(output),
    usual,
    request: (input) => {
      const { fields: _, ...values } = input
      return requestOf(operation, ask(values as Input))
    },
    view: (answer, input) => view(answer as z.infer<Of['output']>, input as Input),
    scorecardsOf: (input) => scorecardsOf(input as Input),
  }
}

/** The parts of a view that were asked for, or the usual ones. */
export function chosenFields(
  { usual }: AgentTool,
  whole: Readonly<Record<string, unknown>>,
  asked: unknown,
): Record<string, unknown> {
  const named = asked as readonly string[] | undefined
  const wanted = named?.length ? named : usual
  if (wanted === null) return { ...whole }
  return Object.fromEntries(Object.entries(whole).filter(([name]) => wanted.includes(name)))
}
