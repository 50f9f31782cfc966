/**
 * Cloudflare Workers AI, for a site that pays itself. Shape: the model's page at
 * developers.cloudflare.com/workers-ai/models, price: its platform/pricing; both read 2026-11-21.
 */
import type { ProviderDescriptor } from './descriptor.ts'

/** More steps make it slower and dearer, not better: it is distilled to four. */
export const schnellSteps = 4

export const workersAi: ProviderDescriptor = {
  id: 'workers-ai',
  label: 'Workers AI',
  payer: 'site',
  address: '',
  hosts: { api: [], results: [] },
  auth: null,
  keyCheck: null,
  keysPage: null,
  models: [
    {
      id: 'workers-ai-flux-1-schnell',
      provider: 'workers-ai',
      label: 'FLUX.1 schnell',
      modelId: '@cf/black-forest-labs/flux-1-schnell',
      retiredAt: null,
      replacedBy: null,
      sizes: { kind: 'list', sizes: [{ width: 1024, height: 1024 }] },
      formats: ['image/jpeg'],
      features: { partials: 0, seed: true },
      execution: 'sync',
      cancel: 'none',
      provenance: { c2pa: false, synthId: false },
      price: { kind: 'neurons', perTile: 4.8, perStep: 9.6, steps: schnellSteps },
    },
  ],
  textModel: null,
}
