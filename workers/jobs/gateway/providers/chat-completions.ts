/** Chat completions as a stream (`chat.completion.chunk`), as OpenAI defined them and OpenRouter answers them. */
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions'
import * as z from 'zod/mini'
import { catch as otherwise } from 'zod/mini'
import { llmProviders } from '../../../../shared/llm/providers.ts'
import type { Hosts } from '../../studio/providers/hosts.ts'
import { openaiFailure } from '../../studio/providers/openai-failure.ts'
import { openrouterFailure } from '../../studio/providers/openrouter-failure.ts'
import { eventsOf } from '../../studio/providers/server-sent-events.ts'
import { streamText, type Told } from '../converse.ts'
import { forTexts, type FailureOf } from '../failures.ts'
import { LlmError } from '../llm-failure.ts'
import type { LlmPrompt, LlmProvider } from '../llm-provider.ts'
import { turnsOf } from './messages.ts'

const text = otherwise(z.nullish(z.string()), null)
const count = otherwise(z.nullish(z.number()), null)
const chunkSchema = z.object({
  choices: otherwise(
    z.array(
      z.object({
        finish_reason: text,
        delta: otherwise(z.nullish(z.object({ content: text, refusal: text })), null),
      }),
    ),
    [],
  ),
  usage: otherwise(
    z.nullish(z.object({ prompt_tokens: count, completion_tokens: count, cost: count })),
    null,
  ),
  error: otherwise(z.unknown(), undefined),
})

export function createOpenAi({ address }: Hosts): LlmProvider {
  const failureOf = forTexts(openaiFailure)
  return {
    id: 'openai',
    write: (prompt, call) =>
      streamText(
        {
          descriptor: llmProviders.openai,
          url: `${address}/v1/chat/completions`,
          body: openaiBodyOf(prompt),
          eventsOf,
          read: reading(failureOf),
          failureOf,
        },
        call,
      ),
  }
}

export function createOpenRouter({ address }: Hosts): LlmProvider {
  const failureOf = forTexts(openrouterFailure)
  return {
    id: 'openrouter',
    write: (prompt, call) =>
      streamText(
        {
          descriptor: llmProviders.openrouter,
          url: `${address}/api/v1/chat/completions`,
          body: openrouterBodyOf(prompt),
          eventsOf,
          read: reading(failureOf),
          failureOf,
        },
        call,
      ),
  }
}

export function openaiBodyOf(prompt: LlmPrompt): ChatCompletionCreateParamsStreaming {
  return { ...chatOf(prompt), max_completion_tokens: prompt.mostTokens }
}

/** Makers whose models pass a schema over are not asked: `require_parameters`. */
export function openrouterBodyOf(prompt: LlmPrompt): object {
  return {
    ...chatOf(prompt),
    max_tokens: prompt.mostTokens,
    ...(prompt.format ? { provider: { require_parameters: true } } : {}),
  }
}

function chatOf(prompt: LlmPrompt) {
  const { model, system, format } = prompt
  return {
    model,
    messages: [{ role: 'system' as const, content: system }, ...turnsOf(prompt)],
    stream: true as const,
    stream_options: { include_usage: true },
    ...(format && {
      response_format: {
        type: 'json_schema' as const,
        json_schema: { name: format.name, schema: format.schema, strict: true },
      },
    }),
  }
}

/** OpenRouter says errors, and a cost in dollars, in the stream. */
function reading(failureOf: FailureOf) {
  return (event: unknown): Told => {
    const parsed = chunkSchema.safeParse(event)
    if (!parsed.success) return {}
    const { choices, usage, error } = parsed.data
    if (error) return { failure: failureOf(200, new Headers(), event) }
    const told: Told = {}
    if (usage) {
      const { prompt_tokens: input, completion_tokens: output, cost } = usage
      told.usage = {
        inputTokens: input ?? null,
        outputTokens: output ?? null,
        reportedMicros: cost == null ? null : Math.round(cost * 1_000_000),
      }
    }
    const [choice] = choices
    if (!choice) return told
    const { delta, finish_reason: reason } = choice
    if (delta?.refusal) return { failure: new LlmError('refusal') }
    if (delta?.content) told.text = delta.content
    return { ...told, ...endOf(reason ?? null, failureOf, event) }
  }
}

function endOf(reason: string | null, failureOf: FailureOf, event: unknown): Told {
  if (reason === null) return {}
  if (reason === 'content_filter') return { failure: new LlmError('content_filter') }
  if (reason === 'error') return { failure: failureOf(200, new Headers(), event) }
  return { end: reason === 'length' ? 'cut' : 'whole' }
}
