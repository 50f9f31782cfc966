/** Chat completions, as OpenAI defined them and OpenRouter answers them: what both have in common. */
import * as z from 'zod/mini'
import { catch as otherwise } from 'zod/mini'
import type { ProviderDescriptor, ProviderId } from '../../../../shared/studio/models/descriptor.ts'
import type { Usage } from '../../../../shared/studio/models/price.ts'
import { exchange, jsonOf, keyHeader, requestIdOf } from './exchange.ts'
import { deadlines, type Call } from './image-provider.ts'
import { ProviderError } from './provider-error.ts'
import type { TextOrder, TextWriter } from './text-writer.ts'

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
          content: text,
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

/** `tokensField`: OpenAI calls the bound of an answer otherwise than the others. */
export function createChatWriter(
  id: ProviderId,
  options: ChatOptions,
  tokensField: 'max_completion_tokens' | 'max_tokens',
): TextWriter {
  const model = options.descriptor.textModel!.modelId
  return {
    id,
    async writeText(order, call) {
      const body = { ...messagesOf(order), model, [tokensField]: order.mostTokens }
      const completion = await complete(options, body, call, deadlines.text)
      const { message, finish_reason: reason } = completion.choices[0]!
      if (!message.content) throw refusalOf(completion)
      const usage = usageOf(completion)
      return {
        text: message.content,
        isCut: reason === 'length',
        requestId: requestIdOf(completion.id),
        usage,
        costMicros: usage.reportedMicros,
      }
    },
  }
}

const messagesOf = ({ system, user }: TextOrder) => ({
  messages: [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ],
})
