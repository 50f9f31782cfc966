/** Trailers (`Key: value`) that are AI marks. Keys are compared without regard to case. */
import { labelledCommits, vendorSurvey, type Source } from './identities.ts'
import { proveIdentity, type Proof } from './match-identity.ts'
import { toolDesignated, toolNamed, unspecifiedTool } from './tool-names.ts'

type ToolKey = { readonly key: string; readonly tool: string; readonly source: Source }

/** Keys that only the tool itself writes, whatever the value. */
export const toolKeys: readonly ToolKey[] = [
  { key: 'Claude-Session', tool: 'Claude Code', source: vendorSurvey },
  { key: 'Claude-Generated-By', tool: 'Claude Code', source: labelledCommits },
  { key: 'Copilot-Session', tool: 'GitHub Copilot', source: vendorSurvey },
  { key: 'Agent-Logs-Url', tool: 'GitHub Copilot', source: vendorSurvey },
  { key: 'Amp-Thread-ID', tool: 'Amp', source: vendorSurvey },
]

const byKey = new Map(toolKeys.map((row) => [row.key.toLowerCase(), row]))

/** They say that somebody asked, saw or passed on, not that they had a hand in the change. */
const bystander = /^(?:reported|requested|approved|acked|merged|pushed|triggered|maintained)-by$/

/** They say that somebody helped the person who wrote. `assited` and the like are real. */
const helper = /(?:^|-)(?:ass\w{0,2}[st]+ed|helped|aided|reviewed|suggested|tested|debugged)(?:-|$)/

/** They say by their own words that what they name is a tool; the value need only name it. */
const maker =
  /^(?:[a-z]+-){0,3}(?:ass\w{0,2}[st]+ed|aided|generated|made|created|written|developed|implemented|coded)-(?:by|with|using|via)$|^ai-[a-z-]+$|^llm-[a-z-]+$|^(?:[a-z]+-){1,3}agent$/

/** Keys that git and GitHub use for authors; a bare name of a tool is enough of a value. */
const author = /^(?:co-?)?(?:-?authored|developed|-developed)-by$/

/** `co-author`: the trailer gives somebody's identity. `trailer`: it is a mark by its key. */
export type TrailerProof = Proof & { readonly place: 'co-author' | 'trailer' }

/** What the trailer proves, by its key in lower case; null for every other trailer. */
export function proveTrailer(key: string, value: string): TrailerProof | null {
  const own = byKey.get(key)
  if (own)
    return { class: 'authored', tool: own.tool, rule: `trailer:${own.key}`, place: 'trailer' }
  if (value.length > longestValue) return null
  const person = personOf(value)
  const proof = person ? key.endsWith('-by') && proveIdentity(person) : proveByName(key, value)
  if (!proof || bystander.test(key)) return null
  const isHelp = proof.class === 'authored' && helper.test(key)
  return {
    ...proof,
    class: isHelp ? 'assisted' : proof.class,
    place: person ? 'co-author' : 'trailer',
  }
}

/** Longer values are texts. */
const longestValue = 400

function proveByName(key: string, value: string): Proof | null {
  if (maker.test(key)) return proveNamed(key, value)
  return author.test(key) ? proveBareName(value) : null
}

/** `Name <address>`, or the address after the name without its brackets. */
function personOf(value: string): { name: string; email: string } | null {
  const open = value.indexOf('<')
  const close = value.indexOf('>', open)
  if (open !== -1 && close !== -1) {
    const email = value.slice(open + 1, close).trim()
    return email.includes('@') ? { name: value.slice(0, open).trim(), email } : null
  }
  const at = value.indexOf('@')
  const space = value.lastIndexOf(' ', at)
  if (at === -1 || space === -1) return null
  return { name: value.slice(0, space).trim(), email: value.slice(space + 1) }
}

function proveNamed(key: string, value: string): Proof | null {
  const found = toolNamed(value)
  if (found) return { class: 'authored', tool: found.tool, rule: `trailer:${ruleOf(key)}` }
  const says =
    /^ai-(?:assisted|generated)$/.test(key) && /^(?:yes|true|partial(?:ly)?)\b/i.test(value)
  const isKernelForm = /^[\w.-]+:[a-z][\w.]*-[\w.-]*\d[\w.-]*(?:\s|$)/i.test(value)
  return says || (isKernelForm && helper.test(key))
    ? { class: 'authored', tool: unspecifiedTool, rule: `trailer:${ruleOf(key)}` }
    : null
}

/** The names of tools that are also given names do not stand alone. */
const givenNames = /^(?:devin|jules|cody|kiro|oz|junie|gemini|amp|zed|goose)$/i

function proveBareName(value: string): Proof | null {
  const name = value.trim()
  if (givenNames.test(name)) return null
  const found = toolDesignated(name)
  return found ? { class: 'authored', tool: found.tool, rule: 'trailer:name alone' } : null
}

/** Rules come from a closed list, so that no message writes one. */
function ruleOf(key: string): string {
  if (helper.test(key)) return 'Assisted-by'
  return key.startsWith('made-') ? 'Made-with' : 'Generated-by'
}
