/** Opting out with the help of an agent: it says what to put where, and asks for the look. */
import * as z from 'zod/mini'
import { confirmOptOutOperation, startOptOutOperation } from '../../api/opt-out.ts'
import { loginSchema } from '../../evidence/index.ts'
import { defineTool } from '../agent-tool.ts'
import { login as loginText, own } from '../text-kinds.ts'

export const startOptOut = defineTool({
  operation: startOptOutOperation,
  name: 'start_opt_out',
  input: { login: loginSchema },
  output: { login: loginText(), token: own(), expiresAt: own(), places: z.array(own()) },
  view: ({ login, token, expiresAt, places }) => ({ login, token, expiresAt, places }),
})

export const confirmOptOut = defineTool({
  operation: confirmOptOutOperation,
  name: 'confirm_opt_out',
  input: { login: loginSchema },
  output: { login: loginText(), status: z.literal('opted-out') },
  view: ({ login, status }) => ({ login, status }),
})
