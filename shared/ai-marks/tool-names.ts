/**
 * The names of AI tools and models, for the places where a name is the mark: the value of a trailer
 * that says who helped (`Assisted-by: Claude:claude-opus-4-8`) and a co-author without an address.
 */

type NamedTool = {
  readonly tool: string
  readonly names: readonly string[]
  /** Names that people have, too, or plain words: alone they prove nothing. */
  readonly words?: readonly string[]
  /** Those of them that its maker has as well: a trailer for tools may mean the model by it. */
  readonly companies?: readonly string[]
}

/** Programs that write code, in their own names. */
export const agentNames: readonly NamedTool[] = [
  { tool: 'Claude Code', names: ['claude'] },
  { tool: 'GitHub Copilot', names: ['copilot'] },
  { tool: 'Cursor', names: ['cursor'] },
  { tool: 'Codex', names: ['codex'] },
  { tool: 'Devin', names: [], words: ['devin'] },
  { tool: 'Aider', names: ['aider'] },
  { tool: 'Jules', names: ['google-labs-jules'], words: ['jules'] },
  { tool: 'Gemini', names: ['gemini'] },
  { tool: 'Antigravity', names: ['antigravity'] },
  { tool: 'Amp', names: ['ampcode'], words: ['amp'] },
  { tool: 'OpenHands', names: ['openhands', 'opendevin'] },
  { tool: 'opencode (oh-my-opencode)', names: ['ohmyopencode', 'oh-my-opencode'] },
  { tool: 'Sisyphus (opencode)', names: [], words: ['sisyphus'] },
  { tool: 'opencode', names: ['opencode'] },
  { tool: 'Mistral Vibe', names: ['mistral vibe'] },
  { tool: 'Qwen', names: ['qwen code', 'qwen-code', 'qwen coder', 'qwen-coder'] },
  { tool: 'Kiro', names: [], words: ['kiro'] },
  { tool: 'Warp', names: [], words: ['warp', 'oz'] },
  { tool: 'Roomote', names: ['roomote'] },
  { tool: 'Roo Code', names: ['roo code', 'roo-code', 'roocode'] },
  { tool: 'Kilo Code', names: ['kilo code', 'kilo-code', 'kilocode'] },
  { tool: 'Cline', names: [], words: ['cline'] },
  { tool: 'Windsurf', names: ['windsurf', 'windsurf cascade'] },
  { tool: 'Codeium', names: ['codeium'] },
  { tool: 'Tabnine', names: ['tabnine'] },
  { tool: 'Cody', names: ['sourcegraph cody'], words: ['cody'] },
  { tool: 'Goose', names: [], words: ['goose'] },
  { tool: 'Zed', names: [], words: ['zed'] },
  { tool: 'Junie', names: ['jetbrains junie'], words: ['junie'] },
  { tool: 'Amazon Q', names: ['amazon q', 'amazon-q'] },
  { tool: 'Augment', names: ['augment code', 'augmentcode'] },
  { tool: 'Trae', names: [], words: ['trae'] },
  { tool: 'Crush', names: [], words: ['crush'] },
  { tool: 'Factory Droid', names: ['factory droid'], words: ['droid'] },
  { tool: 'Deep Agents', names: ['deep agents', 'deepagents'] },
  { tool: 'PostHog Code', names: ['posthog code'] },
  { tool: 'Terragon', names: ['terragon'] },
  { tool: 'Codegen', names: ['codegen-sh'] },
  { tool: 'Codesmith', names: ['codesmith'] },
  { tool: 'Pi', names: ['pi coding agent', 'pi-coding-agent'] },
]

/** Models, where no program is named. */
export const modelNames: readonly NamedTool[] = [
  {
    tool: 'Claude Code',
    names: ['anthropic'],
    words: ['opus', 'sonnet', 'haiku'],
    companies: ['anthropic'],
  },
  { tool: 'ChatGPT', names: ['chatgpt'] },
  { tool: 'GPT', names: ['gpt', 'openai'], companies: ['openai'] },
  { tool: 'Qwen', names: ['qwen'] },
  { tool: 'DeepSeek', names: ['deepseek'] },
  { tool: 'Grok', names: ['grok'] },
  { tool: 'Kimi', names: [], words: ['kimi'] },
  { tool: 'GLM', names: ['glm'] },
  { tool: 'MiniMax', names: ['minimax'] },
  { tool: 'Llama', names: [], words: ['llama'] },
  {
    tool: 'Mistral',
    names: ['devstral', 'codestral'],
    words: ['mistral'],
    companies: ['mistral'],
  },
  { tool: 'Gemma', names: [], words: ['gemma'] },
]

/** What a trailer says that names the kind of helper and no product. */
export const genericNames = ['ai', 'llm', 'llms', 'genai', 'artificial intelligence'] as const

/** The tool of a mark that names no product. */
export const unspecifiedTool = 'unspecified'
