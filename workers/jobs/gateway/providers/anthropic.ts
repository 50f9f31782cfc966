/** Texts by Anthropic's Messages API as a stream. */
import * as z from 'zod/mini'
import { catch as otherwise } from 'zod/mini'
import { anthropicVersion } from '../../../../shared/llm/anthropic.ts'
import { llmProviders } from '../../../../shared/llm/providers.ts'
import type { Hosts } from '../../studio/providers/hosts.ts'
import { eventsOf } from '../../studio/providers/server-sent-events.ts'
import { streamText, type Told } from '../converse.ts'
import { anthropicFailure } from '../failures.ts'
import { LlmError } from '../llm-failure.ts'
import type { LlmPrompt, LlmProvider } from '../llm-provider.ts'
import { turnsOf } from './messages.ts'

const text = otherwise(z.nullish(z.string()), null)
const count = otherwise(z.nullish(z.number()), null)
const usage = otherwise(
  z.nullish(
    z.object({
      input_tokens: count,
      output_tokens: count,
      cache_creation_input_tokens: count,
      cache_read_input_tokens: count,
    }),
  ),
  null,
)
const eventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message_start'), message: z.object({ usage }) }),
  z.object({
    type: z.literal('content_block_delta'),
    delta: z.object({ type: z.string(), text }),
  }),
  z.object({ type: z.literal('message_delta'), delta: z.object({ stop_reason: text }), usage }),
  z.object({ type: z.literal('error') }),
])

export function createAnthropic({ address }: Hosts): LlmProvider {
  return {
    id: 'anthropic',
    write: (prompt, call) =>
      streamText(
        {
          descriptor: llmProviders.anthropic,
          url: `${address}/v1/messages`,
          headers: { 'anthropic-version': anthropicVersion },
          body: anthropicBodyOf(prompt),
          eventsOf,
          read,
          failureOf: anthropicFailure,
        },
        call,
      ),
  }
}

export function anthropicBodyOf(prompt: LlmPrompt): object {
  const { model, system, format, mostTokens } = prompt
  return {
    model,
    max_tokens: mostTokens,
    system,
    messages: turnsOf(prompt),
    stream: true,
    ...(format && { output_config: { format: { type: 'json_schema', schema: format.schema } } }),
  }
}

/** The text is whole once a reason for its end is told; `message_stop` says nothing more. */
function read(event: unknown): Told {
  const parsed = eventSchema.safeParse(event)
  if (!parsed.success) return {}
  const { data } = parsed
  switch (data.type) {
    case 'message_start':
      return { usage: { inputTokens: inputOf(data.message.usage) } }
    case 'content_block_delta':
      return data.delta.type === 'text_delta' ? { text: data.delta.text ?? '' } : {}
    case 'message_delta': {
      const output = data.usage?.output_tokens
      return {
        ...(output == null ? {} : { usage: { outputTokens: output } }),
        ...endOf(data.delta.stop_reason ?? null),
      }
    }
    case 'error':
      return { failure: anthropicFailure(200, new Headers(), event) }
  }
}

function endOf(reason: string | null): Told {
  if (reason === null) return {}
  if (reason === 'refusal') return { failure: new LlmError('refusal') }
  if (reason === 'model_context_window_exceeded') return { failure: new LlmError('context_window') }
  return { end: reason === 'max_tokens' ? 'cut' : 'whole' }
}

/** What is read from a cache of theirs is counted apart. */
function inputOf(told: z.infer<typeof usage>): number | null {
  if (told?.input_tokens == null) return null
  const { input_tokens: fresh, cache_creation_input_tokens: kept } = told
  return fresh + (kept ?? 0) + (told.cache_read_input_tokens ?? 0)
}
