/** Logins to try: on sample data, those that exist there. */
import * as z from 'zod/mini'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'
import { looksAtRecords } from './tool-mark.ts'

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
  tools: [
    {
      name: 'list_samples',
      title: 'List logins to try',
      toolset: 'insights',
      gives: 'Says whether this server reads GitHub or invented samples, and which samples exist.',
      not: 'Does not list or find people at GitHub.',
      ...looksAtRecords,
      isOpenWorld: false,
      example: {},
    },
  ],
})
