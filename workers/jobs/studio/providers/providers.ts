/** All makers of images, each at its own hosts. */
import type { ProviderId } from '../../../../shared/studio/models/descriptor.ts'
import { providers as descriptors } from '../../../../shared/studio/models/providers.ts'
import type { Send } from '../../../platform/outgoing/index.ts'
import { createBfl } from './bfl.ts'
import { createGemini } from './gemini.ts'
import { hostsOf, sendToHosts, type Hosts } from './hosts.ts'
import type { ImageProvider } from './image-provider.ts'
import { createOpenAi } from './openai.ts'
import { createOpenRouter } from './openrouter.ts'
import { createWorkersAi, type AiBinding } from './workers-ai.ts'

export type ProviderSettings = {
  /** Instead of the providers' own addresses: of stand-ins on this machine, or other hosts of theirs. */
  addresses: Partial<Record<ProviderId, string | undefined>>
  /** Null where the site pays for nothing. */
  ai: AiBinding | null
}

export type Providers = {
  images: Readonly<Record<ProviderId, ImageProvider>>
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
  return {
    images: {
      openai: createOpenAi(hosts.openai),
      gemini: createGemini(hosts.gemini),
      openrouter: createOpenRouter(hosts.openrouter),
      bfl: createBfl(hosts.bfl),
      'workers-ai': createWorkersAi(ai),
    },
    send: (id) =>
      id === 'workers-ai' ? () => Promise.reject(new TypeError()) : sendToHosts(hosts[id]),
  }
}
