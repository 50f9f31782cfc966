/** The variables that commands heed. */
export const environmentRows: readonly (readonly [string, string])[] = [
  ['PHANTOM_SERVER', 'the service to ask, where --server does not say it; none: no service'],
  ['PHANTOM_TOKEN', 'an access token or API key for the service'],
  ['GITHUB_TOKEN', 'without a service: the token to read GitHub with (or GH_TOKEN)'],
  ['GITHUB_API_URL', 'without a service: where GitHub\u2019s API answers'],
  ['OPENAI_API_KEY', 'review --model openai: your key (also GEMINI_, ANTHROPIC_, OPENROUTER_)'],
  ['OLLAMA_URL', 'review --model ollama: where it listens, when not at 127.0.0.1:11434'],
  ['NO_COLOR', 'no colours, whatever its value is'],
  ['FORCE_COLOR', 'colours also where no terminal is; 1, 2 and 3: 16, 256 or all of them'],
  ['XDG_CONFIG_HOME', 'where the folder git-phantom-scope with config.json lies'],
  ['XDG_STATE_HOME', 'where the folder git-phantom-scope with credentials.json lies'],
]
