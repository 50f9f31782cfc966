/** Options that every command takes. */
import type { Option } from '../command.ts'

export const optionsEverywhere: readonly Option[] = [
  {
    name: 'json',
    value: 'FIELDS',
    isValueOptional: true,
    summary: 'write JSON; with FIELDS (a,b.c) only these',
  },
  {
    name: 'server',
    value: 'URL',
    summary: 'the service to ask; none: do it here, with GITHUB_TOKEN',
  },
  { name: 'token-stdin', summary: 'read the token from standard input' },
  { name: 'no-input', summary: 'never wait for a person' },
  { name: 'no-color', summary: 'no colours' },
  { name: 'quiet', short: 'q', summary: 'say nothing but the answer and errors' },
  { name: 'help', short: 'h', summary: 'show this help' },
]
