/** Models on the same machine by Ollama: it has no host of its own, takes no key and costs nothing. */
import type { LlmDescriptor } from './providers.ts'

export const ollama: LlmDescriptor = {
  id: 'ollama',
  label: 'Ollama',
  address: '',
  hosts: { api: [], results: [] },
  auth: null,
  keysPage: null,
  textModel: { modelId: 'llama3.2', label: 'Llama 3.2', price: { input: 0, output: 0 } },
}
