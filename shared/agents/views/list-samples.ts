/** Which logins there are to try. */
import * as z from 'zod/mini'
import { samplesOperation } from '../../api/samples.ts'
import { defineTool } from '../agent-tool.ts'
import { login as loginText } from '../text-kinds.ts'

export const listSamples = defineTool({
  operation: samplesOperation,
  name: 'list_samples',
  input: {},
  output: { source: z.enum(['github', 'samples']), logins: z.array(loginText()) },
  view: ({ source, logins }) => ({ source, logins }),
})
