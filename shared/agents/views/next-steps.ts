/** What would raise a score, as a list to choose from. */
import * as z from 'zod/mini'
import { scanOperation } from '../../api/scan.ts'
import { loginSchema } from '../../evidence/index.ts'
import { dimensionIds } from '../../score/scorecard.ts'
import { defineTool } from '../agent-tool.ts'
import { login as loginText, own, quoted } from '../text-kinds.ts'
import { stepsOf } from './steps.ts'

type Input = { login: string; limit?: number }
const usualLimit = 5

export const nextSteps = defineTool({
  operation: scanOperation,
  name: 'next_steps',
  input: {
    login: loginSchema,
    limit: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
  },
  output: {
    login: loginText(),
    asOf: own(),
    steps: z.array(
      z.object({
        dimension: z.enum(dimensionIds),
        signal: own(),
        now: z.nullable(z.number()),
        towards: z.number(),
        unit: own(),
        gain: z.number(),
        text: quoted(),
      }),
    ),
    /** How many more there are. */
    further: z.number(),
  },
  ask: ({ login }: Input) => ({ login }),
  view: (card, { limit = usualLimit }) => {
    const all = stepsOf(card)
    return {
      login: card.subject.login,
      asOf: card.asOf,
      steps: all.slice(0, limit),
      further: Math.max(0, all.length - limit),
    }
  },
  scorecardsOf: ({ login }: Input) => [login],
})
