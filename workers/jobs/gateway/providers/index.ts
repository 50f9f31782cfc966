/** All providers of texts, each at its own hosts. */
import { llmProviders } from '../../../../shared/llm/providers.ts'
import type { LlmProviderId } from '../../../../shared/llm/provider-ids.ts'
import type { Send } from '../../../platform/outgoing/index.ts'
import { hostsOf, sendToHosts, type Hosts } from '../../studio/providers/hosts.ts'
import type { LlmProvider } from '../llm-provider.ts'
import { createAnthropic } from './anthropic.ts'
import { createOpenAi, createOpenRouter } from './chat-completions.ts'
import { createGemini } from './gemini.ts'
import { createOllama } from './ollama.ts'

/** A provider, and what goes out to it. */
export type Reachable = { provider: LlmProvider; send: Send }
export type LlmProviders = Readonly<Partial<Record<LlmProviderId, Reachable>>>

const makers: Readonly<Record<LlmProviderId, (hosts: Hosts) => LlmProvider>> = {
  openai: createOpenAi,
  gemini: createGemini,
  anthropic: createAnthropic,
  openrouter: createOpenRouter,
  ollama: createOllama,
}

/**
 * `addresses` stand instead of the providers' own: of stand-ins on this machine, or other hosts of
 * theirs. Ollama has none of its own, so it is there only where one is given. Throws a TypeError for an
 * address that is no host of its provider and not on this machine.
 */
export function createLlmProviders(
  addresses: Partial<Record<LlmProviderId, string | undefined>>,
): LlmProviders {
  const entries = Object.values(llmProviders)
    .filter(({ id, address }) => addresses[id] || address)
    .map((descriptor) => {
      const hosts = hostsOf(descriptor, addresses[descriptor.id])
      return [
        descriptor.id,
        { provider: makers[descriptor.id](hosts), send: sendToHosts(hosts) },
      ] as const
    })
  return Object.fromEntries(entries)
}
