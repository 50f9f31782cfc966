/** All providers and models, and how one is found. */
import { bfl } from './bfl.ts'
import type { ModelDescriptor, ProviderDescriptor, ProviderId } from './descriptor.ts'
import { gemini } from './gemini.ts'
import { openai } from './openai.ts'
import { openrouter } from './openrouter.ts'
import { workersAi } from './workers-ai.ts'

export const providers: Readonly<Record<ProviderId, ProviderDescriptor>> = {
  openai,
  gemini,
  openrouter,
  bfl,
  'workers-ai': workersAi,
}

const models: ReadonlyMap<string, ModelDescriptor> = new Map(
  Object.values(providers).flatMap((provider) =>
    provider.models.map((model) => [model.id, model] as const),
  ),
)

/** Null for a name that no model has. */
export function modelOf(id: string): ModelDescriptor | null {
  return models.get(id) ?? null
}

/** Whether a model answers no more on this day. */
export function isRetired({ retiredAt }: ModelDescriptor, asOf: Date): boolean {
  return retiredAt !== null && Date.parse(retiredAt) <= asOf.getTime()
}
