/** The models that a deployment can ask. */
import { gatewayOf } from '../gateway/gateway-of.ts'
import { workerRenderer } from '../render/worker-renderer.ts'
import { createModelMaker } from './model-maker.ts'
import type { ModelMaker } from './maker.ts'
import { createProviders, type Providers } from './providers/providers.ts'
import type { StudioEnv } from './studio-env.ts'

/** Throws a TypeError for a variable that names no host of its provider. */
export function providersOf(env: StudioEnv): Providers {
  const { OPENAI_API_URL, GEMINI_API_URL, OPENROUTER_API_URL, BFL_API_URL } = env
  const addresses = {
    openai: OPENAI_API_URL,
    gemini: GEMINI_API_URL,
    openrouter: OPENROUTER_API_URL,
    bfl: BFL_API_URL,
  }
  return createProviders({ addresses, ai: env.AI ?? null })
}

export function modelMakerOf(env: StudioEnv): ModelMaker {
  const wait = (milliseconds: number, signal: AbortSignal) =>
    scheduler.wait(milliseconds, { signal })
  const now = () => Date.now()
  const providers = providersOf(env)
  const gateway = gatewayOf(env)
  return createModelMaker({ env, providers, gateway, renderer: workerRenderer, wait, now })
}
