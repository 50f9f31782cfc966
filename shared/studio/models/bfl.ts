/**
 * FLUX by Black Forest Labs. Paths, sizes and prices (a credit is a cent): the maker's own
 * `black-forest-labs/skills`, 2026, and docs.bfl.ai.
 */
import type { LegalSizes, ModelDescriptor, ProviderDescriptor } from './descriptor.ts'

/** Up to four megapixels; sides of more than 2048 are not documented by everybody who passes them on. */
const sizes: LegalSizes = {
  kind: 'free',
  leastSide: 256,
  mostSide: 2048,
  multiple: 16,
  mostAspect: 8,
  leastPixels: 65_536,
  mostPixels: 4_000_000,
}

const like = {
  provider: 'bfl',
  sizes,
  formats: ['image/png', 'image/jpeg'],
  features: { partials: 0, seed: true },
  execution: 'poll',
  cancel: 'none',
  provenance: { c2pa: true, synthId: false },
  retiredAt: null,
  replacedBy: null,
} as const satisfies Partial<ModelDescriptor>

export const bfl: ProviderDescriptor = {
  id: 'bfl',
  label: 'FLUX by Black Forest Labs',
  payer: 'visitor',
  address: 'https://api.bfl.ai',
  hosts: {
    // Polling addresses name the cluster that does the work: api.eu1.bfl.ai and the like.
    api: ['api.bfl.ai', '*.bfl.ai'],
    results: ['*.bfl.ai', 'bfldeliveryprod.blob.core.windows.net'],
  },
  auth: { header: 'x-key', scheme: null, shape: /^(?!sk-|AIza)[\w-]{20,200}$/ },
  keyCheck: { path: '/v1/credits', documented: true },
  keysPage: 'https://dashboard.bfl.ai',
  models: [
    {
      ...like,
      id: 'flux-2-pro',
      label: 'FLUX.2 pro',
      modelId: 'flux-2-pro',
      price: { kind: 'megapixels', first: 30_000, further: 15_000 },
    },
    {
      ...like,
      id: 'flux-2-max',
      label: 'FLUX.2 max',
      modelId: 'flux-2-max',
      price: { kind: 'megapixels', first: 70_000, further: 30_000 },
    },
    {
      ...like,
      id: 'flux-2-klein-9b',
      label: 'FLUX.2 klein 9B',
      modelId: 'flux-2-klein-9b',
      price: { kind: 'megapixels', first: 15_000, further: 2_000 },
    },
    {
      ...like,
      id: 'flux-2-klein-4b',
      label: 'FLUX.2 klein 4B',
      modelId: 'flux-2-klein-4b',
      price: { kind: 'megapixels', first: 14_000, further: 1_000 },
    },
  ],
  textModel: null,
}
