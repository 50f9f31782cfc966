/** Chat completions with images, as OpenRouter answers them. */
import * as z from 'zod/mini'
import { catch as otherwise } from 'zod/mini'
import type { ProviderDescriptor } from '../../../../shared/studio/models/descriptor.ts'
import type { Usage } from '../../../../shared/studio/models/price.ts'
import { exchange, jsonOf, keyHeader } from './exchange.ts'
import type { Call } from './image-provider.ts'
import { ProviderError } from './provider-error.ts'

const text = otherwise(z.nullish(z.string()), null)
const count = otherwise(z.nullish(z.number()), null)
const answerSchema = z.object({
  id: text,
  usage: otherwise(
    z.nullish(z.object({ prompt_tokens: count, completion_tokens: count, cost: count })),
    null,
  ),
  choices: z
    .array(
      z.object({
        finish_reason: text,
        message: z.object({
          refusal: text,
          images: otherwise(
            z.nullish(z.array(z.object({ image_url: z.object({ url: z.string() }) }))),
            null,
          ),
        }),
      }),
    )
    .check(z.minLength(1)),
})
export type Completion = z.infer<typeof answerSchema>

type Failure = (status: number, headers: Headers, body: unknown) => ProviderError

export type ChatOptions = {
  descriptor: ProviderDescriptor
  /** Where completions are asked for. */
  url: string
  failureOf: Failure
}

/** Sends a body once. Rejects with a `ProviderError`, also where the answer holds one with status 200. */
export async function complete(
  { descriptor, url, failureOf }: ChatOptions,
  body: object,
  call: Call,
  milliseconds: number,
): Promise<Completion> {
  const headers = keyHeader(descriptor, call.key)
  const sent = { url, method: 'POST', headers, body: JSON.stringify(body) } as const
  const answer = await exchange(call, sent, { mayCost: true, milliseconds })
  const json = jsonOf(answer)
  const parsed = answerSchema.safeParse(json)
  if (answer.status !== 200 || !parsed.success) {
    throw failureOf(answer.status, answer.headers, json)
  }
  return parsed.data
}

/** Why a completion holds nothing. */
export function refusalOf({ choices }: Completion): ProviderError {
  const { finish_reason: reason, message } = choices[0]!
  const isWithheld = reason === 'content_filter' || Boolean(message.refusal)
  return new ProviderError(isWithheld ? 'moderated_output' : 'no_image')
}

/** OpenRouter says a cost in dollars. */
export function usageOf({ usage }: Completion): Usage {
  return {
    inputTokens: usage?.prompt_tokens ?? null,
    outputTokens: usage?.completion_tokens ?? null,
    reportedMicros: usage?.cost == null ? null : Math.round(usage.cost * 1_000_000),
  }
}
