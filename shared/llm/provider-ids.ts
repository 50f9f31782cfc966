/** Who may be asked for a text. */

/** Those that take a visitor's key. */
export const llmKeyProviderIds = ['openai', 'gemini', 'anthropic', 'openrouter'] as const
export type LlmKeyProviderId = (typeof llmKeyProviderIds)[number]

/** Ollama runs on the same machine and takes no key. */
export const llmProviderIds = [...llmKeyProviderIds, 'ollama'] as const
export type LlmProviderId = (typeof llmProviderIds)[number]
