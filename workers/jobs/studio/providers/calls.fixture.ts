/** Orders and calls for tests: keys of the right shape that open nothing. */
import { modelOf } from '../../../../shared/studio/models/providers.ts'
import type { ProviderId } from '../../../../shared/studio/models/descriptor.ts'
import { sizeFor } from '../../../../shared/studio/models/size-for.ts'
import type { Call, ImageOrder } from './image-provider.ts'
import { createProviders, type Providers } from './providers.ts'

export const exampleKeys: Readonly<Record<Exclude<ProviderId, 'workers-ai'>, string>> = {
  openai: 'sk-proj-canary-1234567890abcdefghijklmnop',
  gemini: 'AIzaCanary-1234567890abcdefghijklmnopqr',
  openrouter: 'sk-or-v1-canary1234567890abcdefghijklmnop',
  bfl: 'canary-1234-5678-90ab-cdefghijklmn',
}

export const exampleModels: Readonly<Record<ProviderId, string>> = {
  openai: 'gpt-image-2.5-flare',
  gemini: 'gemini-nano-banana-2.1',
  openrouter: 'openrouter-gemini-3-pro-image',
  bfl: 'flux-2-pro',
  'workers-ai': 'workers-ai-flux-1-schnell',
}

export function exampleOrder(id: ProviderId, changes: Partial<ImageOrder> = {}): ImageOrder {
  const model = modelOf(exampleModels[id])!
  const { size } = sizeFor({ width: 1200, height: 630 }, model.sizes)
  return {
    model,
    prompt: 'A lighthouse.',
    size,
    seed: null,
    partials: 0,
    endUser: null,
    ...changes,
  }
}

export const keyBytes = (key: string) => new TextEncoder().encode(key)

export function exampleCall(
  providers: Providers,
  id: ProviderId,
  changes: Partial<Call> = {},
): Call {
  return {
    key: id === 'workers-ai' ? null : keyBytes(exampleKeys[id]),
    signal: new AbortController().signal,
    fetch: providers.send(id),
    ...changes,
  }
}

/** All providers at one address. */
export const providersAt = (url: string, ai: Parameters<typeof createProviders>[0]['ai'] = null) =>
  createProviders({ addresses: { openai: url, gemini: url, openrouter: url, bfl: url }, ai })
