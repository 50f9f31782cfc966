/**
 * OpenAI's image models. Sizes, formats and dates of retirement: types of the npm package openai
 * 7.55.0 (2026-11-10). Bounds of pixels: "Image generation" in OpenAI's guides, 2026-09.
 */
import type { LegalSizes, ModelDescriptor, ProviderDescriptor } from './descriptor.ts'
import type { Price } from './price.ts'

const threeSizes: LegalSizes = {
  kind: 'list',
  sizes: [
    { width: 1024, height: 1024 },
    { width: 1536, height: 1024 },
    { width: 1024, height: 1536 },
  ],
}

/** Sides above 2560 × 1440 are called experimental: nothing here needs them. */
const freeSizes: LegalSizes = {
  kind: 'free',
  leastSide: 16,
  mostSide: 2560,
  multiple: 16,
  mostAspect: 3,
  leastPixels: 655_360,
  mostPixels: 2560 * 1440,
}

/**
 * $5 in, $30 out (second-hand, 2026-09-09). Tokens of medium quality a megapixel: 1,056 for 1024² is
 * what OpenAI publishes of its first model; second-hand estimates of the newer ones come to 2,300. A
 * partial image is 100 (second-hand).
 */
const price: Price = {
  kind: 'tokens',
  textIn: 5,
  imageOut: 30,
  outputPerMegapixel: { low: 1000, high: 2500 },
  outputPerPartial: 100,
}

/** $2 in, $8 out (OpenAI's page of the model, 2026-11). */
const priceOfMini: Price = {
  kind: 'tokens',
  textIn: 2,
  imageOut: 8,
  outputPerMegapixel: { low: 1000, high: 1400 },
  outputPerPartial: 100,
}

const like = {
  provider: 'openai',
  formats: ['image/png'],
  features: { partials: 3, seed: false },
  execution: 'sync',
  cancel: 'abort',
  provenance: { c2pa: true, synthId: true },
  retiredAt: null,
  replacedBy: null,
} as const satisfies Partial<ModelDescriptor>

const retired = { ...like, sizes: threeSizes, price: null, replacedBy: 'gpt-image-2.5-flare' }

export const openai: ProviderDescriptor = {
  id: 'openai',
  label: 'OpenAI',
  payer: 'visitor',
  address: 'https://api.openai.com',
  hosts: { api: ['api.openai.com'], results: [] },
  auth: { header: 'authorization', scheme: 'Bearer', shape: /^sk-(?!or-|ant-)[\w-]{20,250}$/ },
  // The list of models is documented; that it tells a good key from a bad one is common use of it.
  keyCheck: { path: '/v1/models', documented: true },
  keysPage: 'https://platform.openai.com/api-keys',
  models: [
    {
      ...like,
      id: 'gpt-image-2.5-flare',
      label: 'GPT Image 2.5 Flare',
      modelId: 'gpt-image-2.5-flare',
      sizes: freeSizes,
      price,
    },
    {
      ...like,
      id: 'gpt-image-2.5-sunburst',
      label: 'GPT Image 2.5 Sunburst',
      modelId: 'gpt-image-2.5-sunburst',
      sizes: freeSizes,
      price,
    },
    {
      ...like,
      id: 'gpt-image-2',
      label: 'GPT Image 2',
      modelId: 'gpt-image-2',
      sizes: freeSizes,
      price,
    },
    {
      ...like,
      id: 'gpt-image-1-mini',
      label: 'GPT Image 1 mini',
      modelId: 'gpt-image-1-mini',
      sizes: threeSizes,
      price: priceOfMini,
    },
    {
      ...retired,
      id: 'gpt-image-1',
      label: 'GPT Image 1',
      modelId: 'gpt-image-1',
      retiredAt: '2026-10-23',
    },
    { ...retired, id: 'dall-e-3', label: 'DALL·E 3', modelId: 'dall-e-3', retiredAt: '2026-05-12' },
    { ...retired, id: 'dall-e-2', label: 'DALL·E 2', modelId: 'dall-e-2', retiredAt: '2026-05-12' },
  ],
  // $0.75 in, $4.50 out (openrouter.ai passes OpenAI's price on, 2026-11).
  textModel: {
    modelId: 'gpt-5.4-mini',
    label: 'GPT-5.4 mini',
    price: { input: 0.75, output: 4.5 },
  },
}
