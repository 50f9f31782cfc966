/**
 * OpenRouter: one key, which its own sign-in hands out with a limit and an end, for the models of
 * others. Shapes: openrouter.ai/docs, "Image generation", 2026. Prices are those of the models' makers,
 * second-hand; every answer says what it did cost.
 */
import type { LegalSizes, ModelDescriptor, ProviderDescriptor } from './descriptor.ts'
import { geminiSizes } from './gemini.ts'

/** What OpenRouter documents for `aspect_ratio`: about a megapixel each. */
const sizes: LegalSizes = {
  kind: 'list',
  sizes: [
    { aspect: '1:1', width: 1024, height: 1024 },
    { aspect: '2:3', width: 832, height: 1248 },
    { aspect: '3:2', width: 1248, height: 832 },
    { aspect: '3:4', width: 864, height: 1184 },
    { aspect: '4:3', width: 1184, height: 864 },
    { aspect: '9:16', width: 768, height: 1344 },
    { aspect: '16:9', width: 1344, height: 768 },
    { aspect: '21:9', width: 1536, height: 672 },
  ],
}

const like = {
  provider: 'openrouter',
  formats: ['image/png', 'image/jpeg', 'image/webp'],
  features: { partials: 0, seed: false },
  execution: 'sync',
  cancel: 'abort',
  retiredAt: null,
  replacedBy: null,
} as const satisfies Partial<ModelDescriptor>

export const openrouter: ProviderDescriptor = {
  id: 'openrouter',
  label: 'OpenRouter',
  payer: 'visitor',
  address: 'https://openrouter.ai',
  hosts: { api: ['openrouter.ai'], results: [] },
  auth: { header: 'authorization', scheme: 'Bearer', shape: /^sk-or-[\w-]{20,200}$/ },
  keyCheck: { path: '/api/v1/key', documented: true },
  keysPage: 'https://openrouter.ai/settings/keys',
  models: [
    {
      ...like,
      id: 'openrouter-gemini-3-pro-image',
      label: 'Gemini 3 Pro Image',
      modelId: 'google/gemini-3-pro-image-preview',
      sizes: geminiSizes,
      provenance: { c2pa: false, synthId: true },
      price: { kind: 'image', low: 120_000, high: 150_000 },
    },
    {
      ...like,
      id: 'openrouter-gpt-5-image',
      label: 'GPT-5 Image',
      modelId: 'openai/gpt-5-image',
      sizes,
      provenance: { c2pa: true, synthId: false },
      price: { kind: 'image', low: 20_000, high: 250_000 },
    },
    {
      ...like,
      id: 'openrouter-flux-2-pro',
      label: 'FLUX.2 pro',
      modelId: 'black-forest-labs/flux.2-pro',
      sizes,
      provenance: { c2pa: false, synthId: false },
      price: { kind: 'image', low: 30_000, high: 60_000 },
    },
  ],
  // Its own page of the model, 2026-11; every answer says what it did cost.
  textModel: {
    modelId: 'openai/gpt-5.4-mini',
    label: 'GPT-5.4 mini',
    price: { input: 0.75, output: 4.5 },
  },
}
