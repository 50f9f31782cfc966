/** Which tool a short text names. A name that people bear, or a plain word, needs company. */
import { agentNames, genericNames, modelNames, unspecifiedTool } from './tool-names.ts'

export type Named = { readonly tool: string; readonly kind: 'agent' | 'model' | 'generic' }

type Name = Named & {
  /** Whether the name alone can mean nothing but the tool. */
  readonly isPlain: boolean
}

const nameOf = new Map<string, Name>()
for (const [kind, tools] of [['agent', agentNames] as const, ['model', modelNames] as const])
  for (const { tool, names, words = [] } of tools) {
    for (const name of names) nameOf.set(name, { tool, kind, isPlain: true })
    for (const word of words) nameOf.set(word, { tool, kind, isPlain: false })
  }
for (const name of genericNames)
  nameOf.set(name, { tool: unspecifiedTool, kind: 'generic', isPlain: true })

const longestFirst = [...nameOf.keys()].sort((one, other) => other.length - one.length).join('|')
const mentionPattern = new RegExp(`(?<![a-z0-9])(?:${longestFirst})(?![a-z])`)
/** A number grown onto the name makes it an account's (`claude94`); only two are written so. */
const namePattern = new RegExp(
  `(?<![a-z0-9])(?:(?:gpt|qwen)(?=\\d)|(?:${longestFirst})(?![a-z0-9]))`,
  'g',
)
const versionPattern = /^[vkmro]?\d+[a-z]?(?:\.\d+)*[a-z]{0,2}$/

/** Words that stand beside a tool's name without making it a person's. */
const companions = new Set(
  (
    'a an auto by composer context dev fable flash from generated assisted github google high in ' +
    'integration jetbrains labs large latest lite low max medium mini mythos nano of on openrouter ' +
    'partner plus preview pro session spark swe the thinking turbo via vs web with workspace ' +
    'xhigh ultra and or chat'
  ).split(' '),
)

/** Words that say themselves that they stand beside a programme's or a model's name. */
const kinds = new Set(
  (
    'agent agents app assistant bot cli code coder coding desktop editor extension ide instruct ' +
    'model tool vscode'
  ).split(' '),
)

/** A value longer than this is a text, not a name. */
const longestName = 200

/** Whether the name of a tool or a model stands anywhere in a text, as a word of its own. */
export function mentionsTool(text: string): boolean {
  return mentionPattern.test(text.toLowerCase())
}

/** The tool, where the whole text is its name, a model and a version, and can be nothing else. */
export function toolDesignated(text: string): Named | null {
  const spelled = spell(text)
  return spelled && isUnmistakable(spelled) ? firstOf(spelled.names) : null
}

/** The same where the place speaks for the tool, so that a name which people bear will do. */
export function toolSpelled(text: string): Named | null {
  const spelled = spell(text)
  return spelled && firstOf(spelled.names)
}

/** Between the tools, models and remarks that a value lists. */
const separator = /[,;:()<>+&/\n]| [-–—] |\s(?:and|via|using|with|for)\s/i

/** The first program that a list of names designates, else the first model, else "AI". */
export function toolListed(text: string): Named | null {
  if (text.length > longestName || !mentionsTool(text)) return null
  const found = text.split(separator).flatMap((item) => toolDesignated(item) ?? [])
  return found.length > 0 ? firstOf(found) : null
}

/**
 * A model with a version as only models have: "Claude Opus 4", "GPT-5", `gemini-2.5-pro`, "Kimi K2".
 * A name and a number ("Kimi 7", `llama42`) is how people call themselves.
 */
const modelVersion =
  /(?<![a-z])(?:claude[ -](?:opus|sonnet|haiku|fable|mythos)[ -]\d|claude[ -](?:\d[ .-]){1,2}(?:opus|sonnet|haiku)|gpt-\d|gpt \d{1,2}(?![\d])|(?:claude|opus|sonnet|haiku|fable|mythos|gpt|gemini|gemma|deepseek|qwen|grok|kimi|glm|llama|minimax|mistral|devstral|codestral)[ -]?v?\d{1,2}\.\d|kimi[ -]k\d|minimax[ -]m\d|deepseek[ -][rv]\d|qwen\d[\d.]*[ -]coder)/

/** The tool, where the whole text is the name of a model with its version, as no person's name is. */
export function modelDesignated(text: string): Named | null {
  return text.length <= longestName && modelVersion.test(text.toLowerCase()) ? toolDesignated(text) : null
}

type Spelled = {
  readonly names: readonly Name[]
  readonly lower: string
  readonly hasKind: boolean
}

/** The names in a text that holds nothing beside them but companions and versions. */
function spell(text: string): Spelled | null {
  if (text.length > longestName) return null
  const lower = text.toLowerCase()
  if (!mentionPattern.test(lower)) return null
  const names: Name[] = []
  const rest = lower.replace(namePattern, (name) => {
    names.push(nameOf.get(name)!)
    return ' '
  })
  if (names.length === 0) return null
  let hasKind = false
  for (const word of rest.split(/[^\p{L}\p{N}.]+/u)) {
    if (kinds.has(word)) hasKind = true
    else if (!isCompanion(word)) return null
  }
  return { names, lower, hasKind }
}

function isCompanion(word: string): boolean {
  return word === '' || word === '.' || companions.has(word) || versionPattern.test(word)
}

function isUnmistakable({ names, lower, hasKind }: Spelled): boolean {
  return hasKind || names.some(({ isPlain }) => isPlain) || modelVersion.test(lower)
}

function firstOf(names: readonly Named[]): Named {
  return (
    names.find(({ kind }) => kind === 'agent') ??
    names.find(({ kind }) => kind === 'model') ??
    names[0]!
  )
}
