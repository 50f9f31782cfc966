/** Whether the service lives, and what it stands on: for those who run it. Names nobody. */
import * as z from 'zod/mini'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'

export const dependencyNames = ['store', 'jobs', 'database', 'github'] as const
export type DependencyName = (typeof dependencyNames)[number]

export const dependencySchema = z.object({
  name: z.enum(dependencyNames),
  /** `unknown`: nothing was asked of it lately. */
  state: z.enum(['ok', 'failing', 'unknown']),
  /** Whether answers need it; without the others they lack something, or are older. */
  isNeeded: z.boolean(),
  /** How old this knowledge is, in seconds; null where there is none. */
  ageSeconds: z.nullable(z.number()),
})
export type Dependency = z.infer<typeof dependencySchema>

export const readinessSchema = z.object({
  at: z.iso.datetime(),
  /** Nothing that answers need is failing. */
  ready: z.boolean(),
  dependencies: z.array(dependencySchema),
})
export type Readiness = z.infer<typeof readinessSchema>

const shared = {
  input: z.object({}),
  streams: false,
  access: 'public',
  headers: [],
  errors: [],
  examples: [],
} as const

export const aliveOperation = defineOperation({
  ...shared,
  name: 'health.alive',
  summary: 'See whether the service lives',
  description: 'Answers without asking anything of anybody.',
  http: { method: 'GET', path: paths.alive },
  output: z.object({ alive: z.literal(true) }),
  outputName: 'Alive',
})

export const readyOperation = defineOperation({
  ...shared,
  name: 'health.ready',
  summary: 'See what the service stands on',
  description:
    'Each dependency with its state and the age of that knowledge: the session store, the jobs Worker, the database of the counters and GitHub. The status is 503 where something that answers need is failing, with the same body. Each is looked at every ten seconds at most, whoever asks.',
  http: { method: 'GET', path: paths.ready },
  output: readinessSchema,
  outputName: 'Readiness',
})
