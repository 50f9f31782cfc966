/** A comparison in short: people in columns, scores (on request signals, too) in rows. */
import * as z from 'zod/mini'
import { comparisonOperation } from '../../api/comparison.ts'
import { loginSchema } from '../../evidence/index.ts'
import { defineTool } from '../agent-tool.ts'
import { login as loginText, own, quoted } from '../text-kinds.ts'

type Input = { logins: string[] }

const row = z.object({ id: own(), values: z.array(z.nullable(z.number())) })

export const compareProfiles = defineTool({
  operation: comparisonOperation,
  name: 'compare_profiles',
  input: {
    logins: z.array(loginSchema).check(z.minLength(2), z.maxLength(4)),
  },
  output: {
    formula: own(),
    people: z.array(
      z.object({
        login: loginText(),
        name: z.nullable(quoted()),
        archetype: z.nullable(own()),
        /** The code of the error where one could not be read. */
        problem: z.nullable(own()),
      }),
    ),
    /** One value for each of `people`; null is unknown. */
    scores: z.array(row),
    signals: z.array(row),
  },
  usual: ['formula', 'people', 'scores'],
  ask: ({ logins }: Input) => ({ logins: logins.join(',') }),
  view: ({ formula, people, rows }) => ({
    formula,
    people: people.map(({ login, record, problem }) => ({
      login,
      name: record && record.name,
      archetype: record?.archetype?.name ?? null,
      problem: problem && problem.code,
    })),
    scores: rows.filter(({ kind }) => kind === 'score'),
    signals: rows.filter(({ kind }) => kind === 'signal'),
  }),
  scorecardsOf: ({ logins }: Input) => logins,
})
