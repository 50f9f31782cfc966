/** Images by Google's Gemini API (`POST /v1beta/models/{model}:generateContent`). */
import type { GenerateContentParameters } from '@google/genai'
import * as z from 'zod/mini'
import { catch as otherwise } from 'zod/mini'
import { gemini as descriptor } from '../../../../shared/studio/models/gemini.ts'
import type { Usage } from '../../../../shared/studio/models/price.ts'
import { exchange, jsonOf, keyHeader, requestIdOf } from './exchange.ts'
import { whileChecking } from './failure-of-status.ts'
import { geminiFailure, geminiRefusal } from './gemini-failure.ts'
import type { Hosts } from './hosts.ts'
import { deadlines, type ImageOrder, type ImageProvider } from './image-provider.ts'
import { imageOfBase64, resultOf } from './made-image.ts'
import { ProviderError } from './provider-error.ts'

const count = otherwise(z.nullish(z.number()), null)
const answerSchema = z.object({
  responseId: otherwise(z.nullish(z.string()), null),
  usageMetadata: otherwise(
    z.nullish(
      z.object({ promptTokenCount: count, candidatesTokenCount: count, thoughtsTokenCount: count }),
    ),
    null,
  ),
  candidates: z
    .array(
      z.object({
        finishReason: otherwise(z.nullish(z.string()), null),
        content: z.object({
          parts: z.array(
            z.object({
              thought: otherwise(z.nullish(z.boolean()), null),
              inlineData: otherwise(z.nullish(z.object({ data: z.string() })), null),
            }),
          ),
        }),
      }),
    )
    .check(z.minLength(1)),
})
type GeminiAnswer = z.infer<typeof answerSchema>

/** The fields of the wire, as the SDK's own types name them. */
type Body = Pick<GenerateContentParameters, 'contents'> & {
  generationConfig: NonNullable<GenerateContentParameters['config']>
}

export function createGemini(hosts: Hosts): ImageProvider {
  return {
    id: 'gemini',
    async submit(order, call) {
      const sent = {
        url: `${hosts.address}/v1beta/models/${order.model.modelId}:generateContent`,
        method: 'POST',
        headers: keyHeader(descriptor, call.key),
        body: JSON.stringify(imageBodyOf(order)),
      } as const
      const terms = { mayCost: true, milliseconds: deadlines.submit }
      const { status, headers, bytes } = await exchange(call, sent, terms)
      const json = jsonOf({ bytes })
      if (status !== 200) throw geminiFailure(status, headers, json)
      const parsed = answerSchema.safeParse(json)
      if (!parsed.success) throw geminiRefusal(json)
      const answer = parsed.data
      // Models that think send sketches of theirs first, marked as thoughts.
      const parts = answer.candidates[0]!.content.parts.filter(({ thought }) => !thought)
      const data = parts.find(({ inlineData }) => inlineData)?.inlineData?.data
      if (data === undefined) throw geminiRefusal(json)
      const told = { requestId: requestIdOf(answer.responseId), usage: usageOf(answer) }
      return { kind: 'done', result: resultOf(imageOfBase64(data), order.model, told) }
    },
    poll: () => Promise.reject(new ProviderError('bad_request')),
    async checkKey(call) {
      const headers = keyHeader(descriptor, call.key)
      const url = hosts.address + descriptor.keyCheck!.path
      const terms = { mayCost: false, milliseconds: deadlines.keyCheck }
      const answer = await exchange(call, { url, method: 'GET', headers }, terms)
      if (answer.status === 200) return
      throw whileChecking(geminiFailure(answer.status, answer.headers, jsonOf(answer)))
    },
  }
}

/** `personGeneration` is Vertex's alone: the Gemini API refuses it, so that the prompt has to say it. */
export function imageBodyOf({ prompt, size }: ImageOrder): Body {
  return {
    contents: [{ parts: [{ text: prompt }], role: 'user' }],
    generationConfig: {
      responseModalities: ['IMAGE'],
      imageConfig: {
        aspectRatio: size.aspect ?? '1:1',
        imageSize: size.resolution ?? '1K',
      },
    },
  }
}

/** Thoughts are charged as output. */
function usageOf({ usageMetadata }: GeminiAnswer): Usage {
  const { promptTokenCount, candidatesTokenCount, thoughtsTokenCount } = usageMetadata ?? {}
  return {
    inputTokens: promptTokenCount ?? null,
    outputTokens:
      candidatesTokenCount == null ? null : candidatesTokenCount + (thoughtsTokenCount ?? 0),
    reportedMicros: null,
  }
}
