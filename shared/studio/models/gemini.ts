/**
 * Google's image models of the Gemini API. Names and aspect ratios: npm @google/genai 3.1.0. Pixels of
 * each ratio at 1K: "Image generation" at ai.google.dev, 2026. Dates and prices: second-hand, 2026-10.
 */
import type { LegalSizes, ModelDescriptor, ProviderDescriptor } from './descriptor.ts'

const at1K = (aspect: string, width: number, height: number) =>
  ({ aspect, width, height, resolution: '1K' }) as const

export const geminiSizes: LegalSizes = {
  kind: 'list',
  sizes: [
    at1K('1:1', 1024, 1024),
    at1K('2:3', 848, 1264),
    at1K('3:2', 1264, 848),
    at1K('3:4', 896, 1200),
    at1K('4:3', 1200, 896),
    at1K('9:16', 768, 1376),
    at1K('16:9', 1376, 768),
    at1K('21:9', 1584, 672),
  ],
}

const like = {
  provider: 'gemini',
  sizes: geminiSizes,
  formats: ['image/png', 'image/jpeg'],
  features: { partials: 0, seed: false },
  execution: 'sync',
  // What is cancelled is charged all the same: Google documents the signal as the client's alone.
  cancel: 'abort',
  provenance: { c2pa: true, synthId: true },
  retiredAt: null,
  replacedBy: null,
} as const satisfies Partial<ModelDescriptor>

const retired = { ...like, price: null, replacedBy: 'gemini-nano-banana-2.1' }

export const gemini: ProviderDescriptor = {
  id: 'gemini',
  label: 'Google Gemini',
  payer: 'visitor',
  address: 'https://generativelanguage.googleapis.com',
  hosts: { api: ['generativelanguage.googleapis.com'], results: [] },
  auth: { header: 'x-goog-api-key', scheme: null, shape: /^(?!sk-)[\w.-]{30,200}$/ },
  keyCheck: { path: '/v1beta/models?pageSize=1', documented: true },
  keysPage: 'https://aistudio.google.com/apikey',
  models: [
    {
      ...like,
      id: 'gemini-nano-banana-2.1',
      label: 'Nano Banana 2.1',
      modelId: 'gemini-nano-banana-2.1',
      price: { kind: 'image', low: 67_000, high: 67_000 },
    },
    {
      ...like,
      id: 'gemini-3-pro-image',
      label: 'Gemini 3 Pro Image',
      modelId: 'gemini-3-pro-image',
      price: { kind: 'image', low: 134_000, high: 134_000 },
    },
    {
      ...retired,
      id: 'gemini-3.1-flash-image',
      label: 'Gemini 3.1 Flash Image',
      modelId: 'gemini-3.1-flash-image',
      retiredAt: '2026-10-29',
    },
    {
      ...retired,
      id: 'gemini-2.5-flash-image',
      label: 'Gemini 2.5 Flash Image',
      modelId: 'gemini-2.5-flash-image',
      retiredAt: '2026-10-02',
    },
    {
      ...retired,
      id: 'imagen-4.0-generate-001',
      label: 'Imagen 4',
      modelId: 'imagen-4.0-generate-001',
      retiredAt: '2026-08-17',
    },
  ],
  // From 2027 on; half of it until the end of 2026 (second-hand, 2026-10): an estimate may be too high.
  textModel: {
    modelId: 'gemini-3.8-flash',
    label: 'Gemini 3.8 Flash',
    price: { input: 1.5, output: 7.5 },
  },
}
