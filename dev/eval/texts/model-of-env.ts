/** The model that an evaluation asks: the first whose key, or address, is in the environment. */
import { createCircuits } from '../../../workers/jobs/gateway/circuits.ts'
import { createGateway } from '../../../workers/jobs/gateway/create-gateway.ts'
import type { LlmChoice } from '../../../workers/jobs/gateway/gateway.ts'
import { createLlmProviders } from '../../../workers/jobs/gateway/providers/index.ts'
import type { AskModel } from '../../../workers/jobs/texts/ask-model.ts'
import { siteAsker } from '../../../workers/jobs/texts/model-askers.ts'

const keys = [
  ['openai', 'OPENAI_API_KEY'],
  ['gemini', 'GEMINI_API_KEY'],
  ['anthropic', 'ANTHROPIC_API_KEY'],
  ['openrouter', 'OPENROUTER_API_KEY'],
] as const

/** Null where there is none. */
export function modelOf(env: NodeJS.ProcessEnv): AskModel | null {
  const choice = choiceOf(env)
  if (!choice) return null
  const gateway = createGateway({
    providers: createLlmProviders({
      openai: env['OPENAI_API_URL'],
      gemini: env['GEMINI_API_URL'],
      anthropic: env['ANTHROPIC_API_URL'],
      openrouter: env['OPENROUTER_API_URL'],
      ollama: env['OLLAMA_URL'],
    }),
    site: null,
    ollamaModel: env['OLLAMA_MODEL'] ?? null,
    circuits: createCircuits(),
    cache: null,
    count: async () => undefined,
    chance: {
      now: () => Date.now(),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      random: () => Math.random(),
    },
  })
  return siteAsker(gateway, [choice])
}

function choiceOf(env: NodeJS.ProcessEnv): LlmChoice | null {
  const [provider, name] = keys.find(([, variable]) => env[variable]) ?? []
  if (provider && name) return { provider, key: new TextEncoder().encode(env[name]) }
  return env['OLLAMA_URL'] ? { provider: 'ollama', key: null } : null
}
