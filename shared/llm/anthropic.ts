/**
 * Claude by Anthropic, for texts alone. Model and price (of prompts up to 100,000 tokens): its page at
 * platform.claude.com/docs, 2026-11. A request without a version is refused.
 */
import type { LlmDescriptor } from './providers.ts'

export const anthropicVersion = '2023-06-01'

export const anthropic: LlmDescriptor = {
  id: 'anthropic',
  label: 'Anthropic',
  address: 'https://api.anthropic.com',
  hosts: { api: ['api.anthropic.com'], results: [] },
  auth: { header: 'x-api-key', scheme: null, shape: /^sk-ant-[\w-]{20,250}$/ },
  keysPage: 'https://platform.claude.com/settings/keys',
  textModel: {
    modelId: 'claude-haiku-5-5',
    label: 'Claude Haiku 5.5',
    price: { input: 0.1, output: 0.5 },
  },
}
