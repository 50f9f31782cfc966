/** The gateway of a deployment, and whom it may ask where no visitor shows a key. */
import { llmKeyProviderIds } from '../../../shared/llm/provider-ids.ts'
import { llmProviders } from '../../../shared/llm/providers.ts'
import { logLine } from '../../platform/log/index.ts'
import { atomicStoreOf } from '../../platform/store/index.ts'
import type { StudioEnv } from '../studio/studio-env.ts'
import { createAnswerCache } from './answer-cache.ts'
import { countTries } from './count-tries.ts'
import { createCircuits } from './circuits.ts'
import { createGateway, type SiteKey } from './create-gateway.ts'
import type { Gateway, LlmChoice } from './gateway.ts'
import { createLlmProviders } from './providers/index.ts'

type GatewayEnv = Pick<
  StudioEnv,
  | 'OPENAI_API_URL'
  | 'GEMINI_API_URL'
  | 'OPENROUTER_API_URL'
  | 'ANTHROPIC_API_URL'
  | 'OLLAMA_URL'
  | 'OLLAMA_MODEL'
  | 'LLM_PROVIDER'
  | 'LLM_API_KEY'
  | 'LLM_MODEL'
  | 'STUDIO_SECRET'
> &
  Parameters<typeof atomicStoreOf>[0] &
  Parameters<typeof countTries>[0]

/** What an isolate has seen of the providers. */
const circuits = createCircuits()

/** Throws a TypeError for a variable that names no host of its provider. */
export function gatewayOf(env: GatewayEnv): Gateway {
  const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes)
  const secret = env.STUDIO_SECRET
  return createGateway({
    providers: createLlmProviders({
      openai: env.OPENAI_API_URL,
      gemini: env.GEMINI_API_URL,
      openrouter: env.OPENROUTER_API_URL,
      anthropic: env.ANTHROPIC_API_URL,
      ollama: env.OLLAMA_URL,
    }),
    site: siteKeyOf(env),
    ollamaModel: env.OLLAMA_MODEL || null,
    circuits,
    count: (ledger) => countTries(env, ledger),
    cache: createAnswerCache({ openStore: () => atomicStoreOf(env), secret, random }),
    chance: {
      now: () => Date.now(),
      wait: (milliseconds, signal) => scheduler.wait(milliseconds, { signal }),
      random: () => Math.random(),
    },
  })
}

/** Whom the site asks at its own cost: Ollama where it runs, then the provider of its key. Nobody, usually. */
export function siteChoicesOf(env: GatewayEnv): LlmChoice[] {
  const site = siteKeyOf(env)
  return [
    ...(env.OLLAMA_URL ? [{ provider: 'ollama', key: null } as const] : []),
    ...(site ? [{ provider: site.provider, key: null }] : []),
  ]
}

function siteKeyOf({ LLM_PROVIDER, LLM_API_KEY, LLM_MODEL }: GatewayEnv): SiteKey | null {
  if (!LLM_PROVIDER && !LLM_API_KEY) return null
  const provider = llmKeyProviderIds.find((id) => id === LLM_PROVIDER)
  if (!provider || !llmProviders[provider].auth?.shape.test(LLM_API_KEY ?? '')) {
    logLine({ event: 'llm_key_unusable' }, console.log)
    return null
  }
  return { provider, key: new TextEncoder().encode(LLM_API_KEY), model: LLM_MODEL || null }
}
