/** The routes of OAuth, which answer errors in its own form (RFC 6749, section 5.2). */
import * as z from 'zod/mini'
import type { Operation } from '../../../shared/api/operation.ts'
import { Problem } from '../problem.ts'
import type { Service } from './service.ts'

export type OAuthAnswer<Data> = { kind: 'data'; data: Data } | { kind: 'problem'; error: string }

/** The answer, or what OAuth calls the reason that there is none. Throws a `Problem` for anything else. */
export async function askOAuth<Output extends z.ZodMiniType>(
  service: Service,
  operation: Pick<Operation<z.ZodMiniType, Output>, 'http' | 'body' | 'output'>,
  input: object,
): Promise<OAuthAnswer<z.infer<Output>>> {
  const answer = await service.ask(operation, input, { takesOAuthErrors: true })
  const refusal = refusalSchema.safeParse(answer)
  if (refusal.success) return { kind: 'problem', error: refusal.data.error }
  const read = operation.output.safeParse(answer)
  if (read.success) return { kind: 'data', data: read.data }
  throw new Problem('service_unavailable', { about: `Asked: ${service.origin.origin}` })
}

const refusalSchema = z.object({ error: z.string().check(z.maxLength(100)) })
