/** Logins to try: on sample data, those that exist there. */
import * as z from 'zod/mini'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'

export const samplesOperation = defineOperation({
  name: 'samples.list',
  summary: 'List logins to try',
  description:
    'Says whether this deployment reads the real GitHub or invented sample data, and which sample logins exist. The list is empty where the real GitHub is read.',
  http: { method: 'GET', path: paths.samples },
  input: z.object({}),
  output: z.object({ source: z.enum(['github', 'samples']), logins: z.array(z.string()) }),
  outputName: 'Samples',
  streams: false,
  access: 'public',
  headers: [],
  errors: [],
  examples: [],
})
