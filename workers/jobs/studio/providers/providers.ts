/** All makers of images and writers of texts, each at its own hosts. */
import type { ProviderId } from '../../../../shared/studio/models/descriptor.ts'
import { openai } from '../../../../shared/studio/models/openai.ts'
import { providers as descriptors } from '../../../../shared/studio/models/providers.ts'
import type { Send } from '../../../platform/outgoing/index.ts'
import { createBfl } from './bfl.ts'
import { createChatWriter } from './chat-completions.ts'
import { createGemini } from './gemini.ts'
import { hostsOf, sendToHosts, type Hosts } from './hosts.ts'
import type { ImageProvider } from './image-provider.ts'
import { createOpenAi } from './openai.ts'
import { openaiFailure } from './openai-failure.ts'
import { createOpenRouter } from './openrouter.ts'
import type { TextWriter } from './text-writer.ts'
import { createWorkersAi, type AiBinding } from './workers-ai.ts'

export type ProviderSettings = {
  /** Instead of the providers' own addresses: of stand-ins on this machine, or other hosts of theirs. */
  addresses: Partial<Record<ProviderId, string | undefined>>
  /** Null where the site pays for nothing. */
  ai: AiBinding | null
}

export type Providers = {
  images: Readonly<Record<ProviderId, ImageProvider>>
  texts: Readonly<Partial<Record<ProviderId, TextWriter>>>
  /** What goes out to a provider: the `fetch` of its calls. */
  send: (id: ProviderId) => Send
}

/** Throws a TypeError for an address that is no host of its provider and not on this machine. */
export function createProviders({ addresses, ai }: ProviderSettings): Providers {
  const at = (id: ProviderId): Hosts => hostsOf(descriptors[id], addresses[id])
  const hosts = {
    openai: at('openai'),
    gemini: at('gemini'),
    openrouter: at('openrouter'),
    bfl: at('bfl'),
  }
  const gemini = createGemini(hosts.gemini)
  const openrouter = createOpenRouter(hosts.openrouter)
  const openaiWriter = createChatWriter(
    'openai',
    {
      descriptor: openai,
      url: `${hosts.openai.address}/v1/chat/completions`,
      failureOf: openaiFailure,
    },
    'max_completion_tokens',
  )
  return {
    images: {
      openai: createOpenAi(hosts.openai),
      gemini,
      openrouter,
      bfl: createBfl(hosts.bfl),
      'workers-ai': createWorkersAi(ai),
    },
    texts: { openai: openaiWriter, gemini, openrouter },
    send: (id) =>
      id === 'workers-ai' ? () => Promise.reject(new TypeError()) : sendToHosts(hosts[id]),
  }
}
