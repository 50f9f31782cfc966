/** Images and texts by Google's Gemini API (`POST /v1beta/models/{model}:generateContent`). */
import type { GenerateContentParameters } from '@google/genai'
import * as z from 'zod/mini'
import { catch as otherwise } from 'zod/mini'
import { gemini as descriptor } from '../../../../shared/studio/models/gemini.ts'
import type { Usage } from '../../../../shared/studio/models/price.ts'
import { exchange, jsonOf, keyHeader, requestIdOf } from './exchange.ts'
import { whileChecking } from './failure-of-status.ts'
import { geminiFailure, geminiRefusal } from './gemini-failure.ts'
import type { Hosts } from './hosts.ts'
import { deadlines, type Call, type ImageOrder, type ImageProvider } from './image-provider.ts'
import { imageOfBase64, resultOf } from './made-image.ts'
import { ProviderError } from './provider-error.ts'
import type { TextOrder, TextWriter } from './text-writer.ts'

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
              text: otherwise(z.nullish(z.string()), null),
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
  systemInstruction?: { parts: { text: string }[]; role: 'user' }
  generationConfig: NonNullable<GenerateContentParameters['config']>
}

/** Both ask the same address. */
export function createGemini(hosts: Hosts): ImageProvider & TextWriter {
  const generate = async (modelId: string, body: Body, call: Call, milliseconds: number) => {
    const sent = {
      url: `${hosts.address}/v1beta/models/${modelId}:generateContent`,
      method: 'POST',
      headers: keyHeader(descriptor, call.key),
      body: JSON.stringify(body),
    } as const
    const answer = await exchange(call, sent, { mayCost: true, milliseconds })
    const json = jsonOf(answer)
    if (answer.status !== 200) throw geminiFailure(answer.status, answer.headers, json)
    const parsed = answerSchema.safeParse(json)
    if (!parsed.success) throw geminiRefusal(json)
    return { json, answer: parsed.data }
  }
  return {
    id: 'gemini',
    async submit(order, call) {
      const { modelId } = order.model
      const { json, answer } = await generate(modelId, imageBodyOf(order), call, deadlines.submit)
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
    async writeText(order, call) {
      const { modelId } = descriptor.textModel!
      const { json, answer } = await generate(modelId, textBodyOf(order), call, deadlines.text)
      const { content, finishReason } = answer.candidates[0]!
      const text = content.parts.map((part) => (part.thought ? '' : (part.text ?? ''))).join('')
      if (text === '') throw geminiRefusal(json)
      const usage = usageOf(answer)
      return {
        text,
        isCut: finishReason === 'MAX_TOKENS',
        requestId: requestIdOf(answer.responseId),
        usage,
        costMicros: null,
      }
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

export function textBodyOf({ system, user, mostTokens }: TextOrder): Body {
  return {
    contents: [{ parts: [{ text: user }], role: 'user' }],
    systemInstruction: { parts: [{ text: system }], role: 'user' },
    generationConfig: { maxOutputTokens: mostTokens },
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
