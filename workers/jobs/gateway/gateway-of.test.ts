import { describe, expect, it, vi } from 'vitest'
import { siteChoicesOf } from './gateway-of.ts'
import { exampleKeys } from './gateway-world.fixture.ts'

type Variables = Parameters<typeof siteChoicesOf>[0]
const choices = (variables: Partial<Variables>) => siteChoicesOf(variables as Variables)

describe('whom the site asks at its own cost', () => {
  it('is nobody, unless it is said', () => {
    expect(choices({})).toEqual([])
    expect(choices({ OLLAMA_MODEL: 'llama3.2', LLM_MODEL: 'x' })).toEqual([])
  })

  it('is Ollama where it runs, then the provider of its key; the key itself is not shown', () => {
    const variables = {
      OLLAMA_URL: 'http://127.0.0.1:11434',
      LLM_PROVIDER: 'openai',
      LLM_API_KEY: exampleKeys.openai!,
    }
    expect(choices(variables)).toEqual([
      { provider: 'ollama', key: null },
      { provider: 'openai', key: null },
    ])
  })

  it.each([
    { LLM_PROVIDER: 'anthropic', LLM_API_KEY: exampleKeys.openai! },
    { LLM_PROVIDER: 'constructor', LLM_API_KEY: exampleKeys.openai! },
    { LLM_PROVIDER: 'ollama', LLM_API_KEY: 'x' },
    { LLM_PROVIDER: 'openai' },
    { LLM_API_KEY: exampleKeys.openai! },
  ])(
    'is nobody where provider and key do not go together, and the log says so: %#',
    (variables) => {
      const log = vi.spyOn(console, 'log').mockImplementation(() => {})
      expect(choices(variables)).toEqual([])
      expect(log.mock.calls).toEqual([['{"event":"llm_key_unusable"}']])
      log.mockRestore()
    },
  )
})
