/** Which tool a short text names. A name that people bear, or a plain word, needs company. */
import { agentNames, genericNames, modelNames, unspecifiedTool } from './tool-names.ts'

export type Named = {
  readonly tool: string
  readonly kind: 'agent' | 'model' | 'generic'
  /** Whether a company is called so. */
  readonly isCompany: boolean
}

type Name = Named & {
  /** Whether the name alone can mean nothing but the tool. */
  readonly isPlain: boolean
}

/** By their words, with a space between them. */
const nameOf = new Map<string, Name>()
for (const [kind, tools] of [['agent', agentNames] as const, ['model', modelNames] as const])
  for (const { tool, names, words = [], companies = [] } of tools)
    for (const name of [...names, ...words]) {
      const isCompany = companies.includes(name)
      nameOf.set(spaced(name), { tool, kind, isPlain: names.includes(name), isCompany })
    }
for (const name of genericNames)
  nameOf.set(name, { tool: unspecifiedTool, kind: 'generic', isPlain: true, isCompany: false })

function spaced(name: string): string {
  return name.replaceAll('-', ' ')
}

const mostWords = 3
const startsOfSeveral = new Set(
  [...nameOf.keys()].flatMap((name) => (name.includes(' ') ? name.split(' ', 1) : [])),
)
const versionPattern = /^[vkmro]?\d+[a-z]?(?:\.\d+)*[a-z]{0,2}$/

/** Words that stand beside a tool's name without making it a person's. */
const companions = new Set(
  (
    'a an auto by composer context fable flash from generated assisted github google high in ' +
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

const anyName = new RegExp(
  `(?<![a-z0-9])(?:${[...nameOf.keys()].join('|').replaceAll(' ', '[ -]')})(?![a-z])`,
)

/** Whether the name of a tool or a model stands anywhere in a text, as a word of its own. */
export function mentionsTool(text: string): boolean {
  return anyName.test(text.toLowerCase())
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

/** `AGENT:MODEL`, `AGENT/MODEL` or `AGENT (MODEL)`: what runs a model is a program. */
const agentOfModel = /^([^,;:()/&+]+)[:/(]/

/** The first program that a list of names designates, else the first model, else "AI". */
export function toolListed(text: string): Named | null {
  if (text.length > longestName) return null
  const found = text.split(separator).flatMap((item) => toolDesignated(item) ?? [])
  if (found.length === 0) return null
  const runner = toolSpelled(agentOfModel.exec(text)?.[1] ?? '')
  return runner?.kind === 'agent' ? runner : firstOf(found)
}

/**
 * A model with a version as only models have: "Claude Opus 4", "GPT-5", `gemini-2.5-pro`, "Kimi K2".
 * A name and a number ("Kimi 7", `llama42`) is how people call themselves.
 */
const modelVersion =
  /(?<![a-z])(?:claude[ -](?:opus|sonnet|haiku|fable|mythos)[ -]\d|claude[ -](?:\d[ .-]){1,2}(?:opus|sonnet|haiku)|gpt-\d|gpt \d{1,2}(?![\d])|(?:claude|opus|sonnet|haiku|fable|mythos|gpt|gemini|gemma|deepseek|qwen|grok|kimi|glm|llama|minimax|mistral|devstral|codestral)[ -]?v?\d{1,2}\.\d|kimi[ -]k\d|minimax[ -]m\d|deepseek[ -][rv]\d|qwen\d[\d.]*[ -]coder)/

/** The tool, where the whole text is the name of a model with its version, as no person's name is. */
export function modelDesignated(text: string): Named | null {
  const spelled = spell(text)
  return spelled && modelVersion.test(spelled.lower) ? firstOf(spelled.names) : null
}

type Spelled = {
  readonly names: readonly Name[]
  readonly lower: string
  readonly hasKind: boolean
}

/** ASCII's punctuation but the dot of versions; whatever else there is makes a word a stranger. */
const betweenWords = /[\s!-\-/:-@[-`{-~–—·•]+|\.(?!\d)/

/** The names in a text that holds nothing beside them but companions and versions. */
function spell(text: string): Spelled | null {
  if (text.length > longestName) return null
  const lower = text.toLowerCase()
  if (!mayBegin(lower)) return null
  const words = lower.split(betweenWords)
  const names: Name[] = []
  let hasKind = false
  for (let at = 0; at < words.length;) {
    const word = words[at]!
    const length = nameAt(words, at, names)
    if (length === 0 && !kinds.has(word) && !isCompanion(word)) return null
    hasKind ||= length === 0 && kinds.has(word)
    at += Math.max(1, length)
  }
  return names.length > 0 ? { names, lower, hasKind } : null
}

/** Most texts are names of people, and their first word tells. */
function mayBegin(lower: string): boolean {
  const end = lower.search(betweenWords)
  const first = end === -1 ? lower : lower.slice(0, end)
  return (
    nameOf.has(first) ||
    startsOfSeveral.has(first) ||
    kinds.has(first) ||
    isCompanion(first) ||
    grownName(first) !== null
  )
}

/** Notes the longest name that begins with the word, and gives the number of its words. */
function nameAt(words: readonly string[], at: number, names: Name[]): number {
  const word = words[at]!
  if (startsOfSeveral.has(word))
    for (let length = mostWords; length > 1; length--) {
      const name = nameOf.get(words.slice(at, at + length).join(' '))
      if (name) {
        names.push(name)
        return length
      }
    }
  const name = nameOf.get(word) ?? grownName(word)
  if (name) names.push(name)
  return name ? 1 : 0
}

/** A number grown onto a name makes it an account's (`claude94`), but `gpt5` is written so. */
function grownName(word: string): Name | null {
  const name = word.startsWith('gpt') ? 'gpt' : word.startsWith('qwen') ? 'qwen' : null
  if (name === null || !versionPattern.test(word.slice(name.length))) return null
  return nameOf.get(name) ?? null
}

function isCompanion(word: string): boolean {
  return word === '' || companions.has(word) || versionPattern.test(word)
}

function isUnmistakable({ names, lower, hasKind }: Spelled): boolean {
  return hasKind || names.some(({ isPlain }) => isPlain) || modelVersion.test(lower)
}

function firstOf(names: readonly Named[]): Named {
  return (
    names.find(({ kind }) => kind === 'agent') ??
    names.find(({ kind, isCompany }) => kind === 'model' && !isCompany) ??
    names.find(({ kind }) => kind === 'model') ??
    names[0]!
  )
}
