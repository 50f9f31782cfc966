/** Texts by Ollama's own API (`POST /api/chat`), which streams a line of JSON for each piece. */
import * as z from 'zod/mini'
import { catch as otherwise } from 'zod/mini'
import { llmProviders } from '../../../../shared/llm/providers.ts'
import type { Hosts } from '../../studio/providers/hosts.ts'
import { jsonIn, linesOf } from '../../studio/providers/text-lines.ts'
import { streamText, type Told } from '../converse.ts'
import { ollamaFailure } from '../failures.ts'
import type { LlmPrompt, LlmProvider } from '../llm-provider.ts'
import { turnsOf } from './messages.ts'

const text = otherwise(z.nullish(z.string()), null)
const count = otherwise(z.nullish(z.number()), null)
const lineSchema = z.object({
  message: otherwise(z.nullish(z.object({ content: text })), null),
  done: otherwise(z.nullish(z.boolean()), null),
  done_reason: text,
  prompt_eval_count: count,
  eval_count: count,
  error: text,
})

export function createOllama({ address }: Hosts): LlmProvider {
  return {
    id: 'ollama',
    write: (prompt, call) =>
      streamText(
        {
          descriptor: llmProviders.ollama,
          url: `${address}/api/chat`,
          body: ollamaBodyOf(prompt),
          eventsOf: jsonLinesOf,
          read,
          failureOf: ollamaFailure,
        },
        call,
      ),
  }
}

export function ollamaBodyOf(prompt: LlmPrompt): object {
  const { model, system, format, mostTokens } = prompt
  return {
    model,
    messages: [{ role: 'system', content: system }, ...turnsOf(prompt)],
    stream: true,
    options: { num_predict: mostTokens },
    ...(format && { format: format.schema }),
  }
}

/** A line that is no JSON is passed over: without its end the text counts as cut off. */
async function* jsonLinesOf(
  body: ReadableStream<Uint8Array>,
  mostCharacters: number,
): AsyncGenerator<unknown> {
  for await (const line of linesOf(body, mostCharacters)) {
    const parsed = jsonIn(line)
    if (parsed !== undefined) yield parsed
  }
}

function read(event: unknown): Told {
  const parsed = lineSchema.safeParse(event)
  if (!parsed.success) return {}
  const { message, done, done_reason: reason, error } = parsed.data
  if (error != null) return { failure: ollamaFailure(500, new Headers(), event) }
  const told: Told = { text: message?.content ?? '' }
  if (done !== true) return told
  const { prompt_eval_count: inputTokens, eval_count: outputTokens } = parsed.data
  return {
    ...told,
    usage: { inputTokens: inputTokens ?? null, outputTokens: outputTokens ?? null },
    end: reason === 'length' ? 'cut' : 'whole',
  }
}
