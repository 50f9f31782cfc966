/** One dimension with all that it rests on. */
import * as z from 'zod/mini'
import { scanOperation } from '../../api/scan.ts'
import { loginSchema } from '../../evidence/index.ts'
import { dimensionIds, type DimensionId } from '../../score/scorecard.ts'
import { defineTool } from '../agent-tool.ts'
import { login as loginText, own } from '../text-kinds.ts'
import { scoreFields, scoreOf } from './score.ts'
import { signalOf, signalSchema } from './signals.ts'

type Input = { login: string; dimension: DimensionId; signal?: string }

export const explainDimension = defineTool({
  operation: scanOperation,
  name: 'explain_dimension',
  input: {
    login: loginSchema,
    dimension: z.enum(dimensionIds),
    signal: z.optional(
      z
        .string()
        .check(z.maxLength(64), z.describe('Only the signal of this id, such as activity.streak')),
    ),
  },
  output: {
    login: loginText(),
    dimension: z.enum(dimensionIds),
    asOf: own(),
    /** Null for organisations and bots, which have no scores. */
    score: z.nullable(z.object(scoreFields)),
    signals: z.array(signalSchema),
  },
  ask: ({ login }: Input) => ({ login }),
  view: (card, { dimension: id, signal: only }) => {
    const dimension = card.scores?.dimensions[id] ?? null
    const signals = dimension?.signals ?? []
    return {
      login: card.subject.login,
      dimension: id,
      asOf: card.asOf,
      score: dimension && scoreOf(dimension),
      signals: signals.filter((one) => only === undefined || one.id === only).map(signalOf),
    }
  },
  scorecardsOf: ({ login }: Input) => [login],
})
