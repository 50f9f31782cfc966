/** Texts by Google's Gemini API as a stream (`:streamGenerateContent?alt=sse`). */
import type { GenerateContentParameters } from '@google/genai'
import * as z from 'zod/mini'
import { catch as otherwise } from 'zod/mini'
import { llmProviders } from '../../../../shared/llm/providers.ts'
import { geminiFailure, geminiRefusal } from '../../studio/providers/gemini-failure.ts'
import type { Hosts } from '../../studio/providers/hosts.ts'
import { eventsOf } from '../../studio/providers/server-sent-events.ts'
import { streamText, type Told } from '../converse.ts'
import { forTexts, llmErrorOf } from '../failures.ts'
import type { LlmPrompt, LlmProvider } from '../llm-provider.ts'
import { turnsOf } from './messages.ts'

const count = otherwise(z.nullish(z.number()), null)
const text = otherwise(z.nullish(z.string()), null)
const chunkSchema = z.object({
  usageMetadata: otherwise(
    z.nullish(
      z.object({ promptTokenCount: count, candidatesTokenCount: count, thoughtsTokenCount: count }),
    ),
    null,
  ),
  promptFeedback: otherwise(z.nullish(z.object({ blockReason: text })), null),
  candidates: otherwise(
    z.array(
      z.object({
        finishReason: text,
        content: otherwise(
          z.nullish(
            z.object({
              parts: otherwise(
                z.array(z.object({ text, thought: otherwise(z.nullish(z.boolean()), null) })),
                [],
              ),
            }),
          ),
          null,
        ),
      }),
    ),
    [],
  ),
  error: otherwise(z.unknown(), undefined),
})

const failureOf = forTexts(geminiFailure)

export function createGemini({ address }: Hosts): LlmProvider {
  return {
    id: 'gemini',
    write: (prompt, call) =>
      streamText(
        {
          descriptor: llmProviders.gemini,
          url: `${address}/v1beta/models/${encodeURIComponent(prompt.model)}:streamGenerateContent?alt=sse`,
          body: geminiBodyOf(prompt),
          eventsOf,
          read,
          failureOf,
        },
        call,
      ),
  }
}

/** The fields of the wire, as the SDK's own types name them. */
type Body = Pick<GenerateContentParameters, 'contents'> & {
  systemInstruction: { parts: { text: string }[]; role: 'user' }
  generationConfig: NonNullable<GenerateContentParameters['config']>
}

export function geminiBodyOf(prompt: LlmPrompt): Body {
  const { system, format, mostTokens } = prompt
  return {
    contents: turnsOf(prompt).map(({ role, content }) => ({
      parts: [{ text: content }],
      role: role === 'assistant' ? 'model' : 'user',
    })),
    systemInstruction: { parts: [{ text: system }], role: 'user' },
    generationConfig: {
      maxOutputTokens: mostTokens,
      ...(format && {
        responseMimeType: 'application/json',
        responseJsonSchema: format.schema,
      }),
    },
  }
}

/** Thoughts are charged as output, and are no part of the text. */
function read(event: unknown): Told {
  const parsed = chunkSchema.safeParse(event)
  if (!parsed.success) return {}
  const { candidates, usageMetadata, promptFeedback, error } = parsed.data
  if (error) return { failure: failureOf(200, new Headers(), event) }
  if (promptFeedback?.blockReason) return { failure: llmErrorOf(geminiRefusal(event)) }
  const told: Told = {}
  if (usageMetadata) {
    const { promptTokenCount, candidatesTokenCount, thoughtsTokenCount } = usageMetadata
    told.usage = {
      inputTokens: promptTokenCount ?? null,
      outputTokens:
        candidatesTokenCount == null ? null : candidatesTokenCount + (thoughtsTokenCount ?? 0),
    }
  }
  const [candidate] = candidates
  if (!candidate) return told
  const { content, finishReason } = candidate
  told.text = (content?.parts ?? []).map((part) => (part.thought ? '' : (part.text ?? ''))).join('')
  if (finishReason == null || finishReason === 'FINISH_REASON_UNSPECIFIED') return told
  if (finishReason === 'STOP') return { ...told, end: 'whole' }
  if (finishReason === 'MAX_TOKENS') return { ...told, end: 'cut' }
  return { failure: llmErrorOf(geminiRefusal(event)) }
}
