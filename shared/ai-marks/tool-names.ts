/**
 * The names of AI tools and models, for the places where a name is the mark: the value of a trailer
 * that says who helped (`Assisted-by: Claude:claude-opus-4-8`) and a co-author without an address.
 */

type NamedTool = { readonly tool: string; readonly names: readonly string[] }

/** Programs that write code, in their own names. Words that are also plain English are left out. */
export const agentNames: readonly NamedTool[] = [
  { tool: 'Claude Code', names: ['claude'] },
  { tool: 'GitHub Copilot', names: ['copilot'] },
  { tool: 'Cursor', names: ['cursor'] },
  { tool: 'Codex', names: ['codex'] },
  { tool: 'Devin', names: ['devin'] },
  { tool: 'Aider', names: ['aider'] },
  { tool: 'Jules', names: ['jules'] },
  { tool: 'Gemini', names: ['gemini'] },
  { tool: 'Antigravity', names: ['antigravity'] },
  { tool: 'Amp', names: ['amp', 'ampcode'] },
  { tool: 'OpenHands', names: ['openhands', 'opendevin'] },
  { tool: 'opencode (oh-my-opencode)', names: ['ohmyopencode', 'oh-my-opencode'] },
  { tool: 'Sisyphus (opencode)', names: ['sisyphus'] },
  { tool: 'opencode', names: ['opencode'] },
  { tool: 'Mistral Vibe', names: ['mistral vibe'] },
  { tool: 'Qwen', names: ['qwen code', 'qwen-code', 'qwen coder', 'qwen-coder'] },
  { tool: 'Kiro', names: ['kiro'] },
  { tool: 'Warp', names: ['warp', 'oz'] },
  { tool: 'Roomote', names: ['roomote'] },
  { tool: 'Roo Code', names: ['roo code', 'roo-code', 'roocode'] },
  { tool: 'Kilo Code', names: ['kilo code', 'kilo-code', 'kilocode'] },
  { tool: 'Cline', names: ['cline'] },
  { tool: 'Windsurf', names: ['windsurf'] },
  { tool: 'Codeium', names: ['codeium'] },
  { tool: 'Tabnine', names: ['tabnine'] },
  { tool: 'Cody', names: ['cody'] },
  { tool: 'Goose', names: ['goose'] },
  { tool: 'Zed', names: ['zed'] },
  { tool: 'Junie', names: ['junie'] },
  { tool: 'Amazon Q', names: ['amazon q', 'amazon-q'] },
  { tool: 'Augment', names: ['augment code', 'augmentcode'] },
  { tool: 'Trae', names: ['trae'] },
  { tool: 'Crush', names: ['crush'] },
  { tool: 'Factory Droid', names: ['factory droid', 'droid'] },
  { tool: 'Deep Agents', names: ['deep agents', 'deepagents'] },
  { tool: 'PostHog Code', names: ['posthog code'] },
  { tool: 'Terragon', names: ['terragon'] },
  { tool: 'Codegen', names: ['codegen-sh'] },
  { tool: 'Codesmith', names: ['codesmith'] },
  { tool: 'Pi', names: ['pi coding agent', 'pi-coding-agent'] },
]

/** Models, where no program is named. */
export const modelNames: readonly NamedTool[] = [
  { tool: 'Claude Code', names: ['anthropic', 'opus', 'sonnet', 'haiku'] },
  { tool: 'ChatGPT', names: ['chatgpt'] },
  { tool: 'GPT', names: ['gpt', 'openai'] },
  { tool: 'Qwen', names: ['qwen'] },
  { tool: 'DeepSeek', names: ['deepseek'] },
  { tool: 'Grok', names: ['grok'] },
  { tool: 'Kimi', names: ['kimi'] },
  { tool: 'GLM', names: ['glm'] },
  { tool: 'MiniMax', names: ['minimax'] },
  { tool: 'Llama', names: ['llama'] },
  { tool: 'Mistral', names: ['mistral', 'devstral', 'codestral'] },
  { tool: 'Gemma', names: ['gemma'] },
]

/** What a trailer says that names the kind of helper and no product. */
export const genericNames = ['ai', 'llm', 'llms', 'genai', 'artificial intelligence'] as const

/** The tool of a mark that names no product. */
export const unspecifiedTool = 'unspecified'

/** Words that stand beside a tool's name without making it a person's. */
const companions = new Set(
  (
    'agent agents assistant app auto bot by cli code coder coding composer context desktop dev editor ' +
    'extension fable flash from github google high ide integration in labs large latest lite low max ' +
    'medium mini model mythos nano of on openrouter partner plus preview pro session spark swe the ' +
    'thinking turbo using via vs vscode web with xhigh ultra and or workspace generated assisted tool'
  ).split(' '),
)

function named(tools: readonly NamedTool[]): [name: string, tool: string][] {
  return tools.flatMap(({ tool, names }) => names.map((name): [string, string] => [name, tool]))
}

function anyOf(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((one, other) => other.length - one.length)
  return new RegExp(`(?<![a-z0-9])(?:${longestFirst.join('|')})(?![a-z])`, 'g')
}

const toolOfAgent = new Map(named(agentNames))
const toolOfModel = new Map(named(modelNames))
const agentPattern = anyOf([...toolOfAgent.keys()])
const modelPattern = anyOf([...toolOfModel.keys()])
const genericPattern = anyOf(genericNames)
const anyPattern = anyOf([...toolOfAgent.keys(), ...toolOfModel.keys(), ...genericNames])
const versionPattern = /^v?\d+[a-z]?(?:\.\d+)*[a-z]{0,2}$/

/** A value longer than this is a text, not a name. */
const longestName = 200

export type NamedBy = { readonly tool: string; readonly kind: 'agent' | 'model' | 'generic' }

/**
 * The tool that a short text names: the first program in it, else the first model, else "AI" in
 * general. Null where it names none, or where a word beside the name makes it a person's
 * ("Claude Monet", "Jean-Claude").
 */
export function toolNamed(text: string): NamedBy | null {
  if (text.length > longestName) return null
  const found = firstName(text.toLowerCase())
  return found && !looksLikePerson(text) ? found : null
}

/** Whether the name of a tool or a model stands anywhere in a text, as a word of its own. */
export function mentionsTool(text: string): boolean {
  return text.toLowerCase().search(anyPattern) !== -1
}

function firstName(lower: string): NamedBy | null {
  if (lower.search(anyPattern) === -1) return null
  const agent = lower.match(agentPattern)?.[0]
  if (agent !== undefined) return { tool: toolOfAgent.get(agent)!, kind: 'agent' }
  const model = lower.match(modelPattern)?.[0]
  if (model !== undefined) return { tool: toolOfModel.get(model)!, kind: 'model' }
  return { tool: unspecifiedTool, kind: 'generic' }
}

/** The tool, where the whole text is nothing but its name, a model and a version. */
export function toolDesignated(text: string): NamedBy | null {
  const found = toolNamed(text)
  return found && strangers(text).length === 0 ? found : null
}

/** Families of models with a version behind them; "Devin 92" and "Claude 94" may be people. */
const modelVersion =
  /(?<![a-z])(?:(?:opus|sonnet|haiku|fable|mythos|gpt|deepseek|qwen|grok|kimi|glm|llama)[ -]?v?\d|(?:claude|gemini)[ -]\d\.\d)/i

/** The tool, where the whole text is the name of a model with its version, as no person's name is. */
export function modelDesignated(text: string): NamedBy | null {
  return modelVersion.test(text) ? toolDesignated(text) : null
}

/** Two or more capitalised words of which one belongs to no tool. */
function looksLikePerson(text: string): boolean {
  return /^\p{Lu}[\p{L}'.]*(?:[ -]\p{Lu}[\p{L}'.]*)+$/u.test(text) && strangers(text).length > 0
}

function strangers(text: string): string[] {
  const rest = text.toLowerCase().replace(agentPattern, ' ').replace(modelPattern, ' ')
  return wordsOf(rest.replace(genericPattern, ' ')).filter(
    (word) => !companions.has(word) && !versionPattern.test(word),
  )
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word !== '' && word !== '.')
}
