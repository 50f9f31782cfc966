/** All who are asked for texts: where they are, how their keys look, and the model that is asked usually. */
import type { ProviderDescriptor, TextModel } from '../studio/models/descriptor.ts'
import { gemini } from '../studio/models/gemini.ts'
import { openai } from '../studio/models/openai.ts'
import { openrouter } from '../studio/models/openrouter.ts'
import { anthropic } from './anthropic.ts'
import { ollama } from './ollama.ts'
import type { LlmProviderId } from './provider-ids.ts'

/** As the studio knows its providers, without what is of images alone. */
export type LlmDescriptor = Pick<
  ProviderDescriptor,
  'label' | 'address' | 'hosts' | 'auth' | 'keysPage'
> & { id: LlmProviderId; textModel: TextModel }

export const llmProviders: Readonly<Record<LlmProviderId, LlmDescriptor>> = {
  openai: writing('openai', openai),
  gemini: writing('gemini', gemini),
  anthropic,
  openrouter: writing('openrouter', openrouter),
  ollama,
}

function writing(id: LlmProviderId, descriptor: ProviderDescriptor): LlmDescriptor {
  const { label, address, hosts, auth, keysPage, textModel } = descriptor
  return { id, label, address, hosts, auth, keysPage, textModel: textModel! }
}
