/** Trailers (`Key: value`) that are AI marks. Keys are compared without regard to case. */
import { labelledCommits, publicRecords, vendorSurvey, type Source } from './identities.ts'
import { proveCoAuthor, proveIdentity, type Proof } from './match-identity.ts'
import { toolDesignated, toolListed } from './naming.ts'
import { unspecifiedTool } from './tool-names.ts'

export type ToolKey = {
  readonly key: string
  /** The values, in lower case, that are the tool's own; null where the key alone says so. */
  readonly values: readonly string[] | null
  readonly tool: string
  readonly source: Source
}

/** Keys that the tools themselves write. */
export const toolKeys: readonly ToolKey[] = [
  { key: 'Claude-Session', values: null, tool: 'Claude Code', source: vendorSurvey },
  { key: 'Claude-Generated-By', values: null, tool: 'Claude Code', source: labelledCommits },
  { key: 'Copilot-Session', values: null, tool: 'GitHub Copilot', source: vendorSurvey },
  { key: 'Agent-Logs-Url', values: null, tool: 'GitHub Copilot', source: vendorSurvey },
  { key: 'Amp-Thread-ID', values: null, tool: 'Amp', source: vendorSurvey },
  {
    key: 'Replit-Commit-Author',
    values: ['agent', 'assistant'],
    tool: 'Replit',
    source: publicRecords,
  },
]

const byKey = new Map(toolKeys.map((row) => [row.key.toLowerCase(), row]))

/** They say that somebody asked, saw, paid or passed on, not that they had a hand in the change. */
const bystander =
  /^(?:reported|requested|approved|acked|nacked|rejected|merged|pushed|triggered|maintained|supported|sponsored|funded|inspired|powered)-by$/

/** They say that what they name had no part in the change. */
const negated =
  /(?:^|-)(?:not?|non|never|without|un|blocked|denied|forbidden|rejected|removed|stripped)-|^un(?:assisted|aided|authored|generated|written|reviewed)-/

/** They say that somebody helped the person who wrote. `assited` and the like are real. */
const helper = /(?:^|-)(?:ass\w{0,2}[st]+ed|helped|aided|reviewed|suggested|tested|debugged)(?:-|$)/

/** They say that who is named wrote the change or answers for it. */
const authorship =
  /(?:^|-)(?:auth?[eo]r\w*|coauth\w*|developed|signed-off|committed|generated|created|written|made|implemented|coded|agent)(?:-|$)/

/**
 * They say by their own words that what they name is a tool; the value need only name it. Other
 * keys with "agent" or "AI" in them are headers and settings (`User-Agent`, `AI-Provider`).
 */
const maker =
  /^(?:[a-z]+-){0,3}(?:ass\w{0,2}[st]+ed|aided|generated|made|created|written|developed|implemented|coded)-(?:by|with|using|via)$|^(?:ai|llm)-(?:assisted|generated|authored|written|author|assistant|agent|model|tools?)$|^(?:ai|llm)-(?:co-?)?authored-by$|^(?:committed-by|coding|code)-agent$/

/** Keys of authors, for which a bare name of a tool is enough of a value. */
const author = /^(?:co-?)?(?:authored|developed)-by$/

/** `co-author`: the trailer gives somebody's identity. `trailer`: it is a mark by its key. */
export type TrailerProof = Proof & { readonly place: 'co-author' | 'trailer' }

/** What the trailer proves, by its key in lower case; null for every other trailer. */
export function proveTrailer(key: string, value: string): TrailerProof | null {
  const own = byKey.get(key)
  if (own) return proveToolKey(own, value)
  if (value.length > longestValue || negated.test(key)) return null
  const person = personOf(value)
  const proof = person ? key.endsWith('-by') && proveCoAuthor(person) : proveByName(key, value)
  if (!proof || bystander.test(key)) return null
  const place = person ? 'co-author' : 'trailer'
  if (authorship.test(key) && !helper.test(key)) return { ...proof, place }
  // A bot that tests or reviews leaves the person's commit the person's.
  return proof.class === 'automation' ? null : { ...proof, class: 'assisted', place }
}

function proveToolKey({ key, values, tool }: ToolKey, value: string): TrailerProof | null {
  if (values && !values.includes(value.toLowerCase())) return null
  return { class: 'authored', tool, rule: `trailer:${key}`, place: 'trailer' }
}

/** Longer values are texts. */
const longestValue = 400

function proveByName(key: string, value: string): Proof | null {
  if (value.startsWith('@')) return proveIdentity({ name: '', email: '', login: value.slice(1) })
  if (maker.test(key)) return proveNamed(key, value)
  return author.test(key) ? proveBareName(value) : null
}

/** What may stand behind the address; a closing quote would make the trailer a quotation. */
const remark = /^[\s.,;*_]*(?:[([#].*)?$/s

/** `Name <address>`, or the address after the name without its brackets. */
function personOf(value: string): { name: string; email: string } | null {
  const open = value.indexOf('<')
  const close = value.indexOf('>', open)
  if (open !== -1 && close !== -1) {
    const email = value.slice(open + 1, close).trim()
    const isWhole = email.includes('@') && remark.test(value.slice(close + 1))
    return isWhole ? { name: value.slice(0, open).trim(), email } : null
  }
  const at = value.indexOf('@')
  const space = value.lastIndexOf(' ', at)
  if (at === -1 || space === -1) return null
  return { name: value.slice(0, space).trim(), email: value.slice(space + 1) }
}

/** Said anywhere in a value, they leave open what was used. */
const denial =
  /\b(?:no|not|none|never|nobody|nothing|neither|without|false|n\/a|humans? only)\b|n['’]t\b/i
const affirmation = /^(?:yes|true|partial(?:ly)?)\b/i

/** `AGENT:MODEL-VERSION`, the form that the Linux kernel asks for, of tools that no table knows. */
const kernelForm = /^[\w.-]+:[a-z][\w.]*-[\w.-]*\d[\w.-]*(?:\s|$)/i

/** "multi-model agent": the kind of helper, in words that people have no part in; agents they are. */
const unnamedHelper =
  /^(?:an? |the )?(?:(?:multi-model|multi|coding|code|ai|llm|language|large)[ -])+(?:agents?|models?)$/i

/** `scripts/claude/update.sh`: names in a path are of files. */
const path = /^(?:[.~]{0,2}\/)|\/(?:[^\s/]*\.[a-z][a-z\d]{0,4})?$/i

function proveNamed(key: string, value: string): Proof | null {
  if (denial.test(value) || path.test(value)) return null
  const rule = `trailer:${ruleOf(key)}`
  const found = toolListed(value)
  if (found) return { class: 'authored', tool: found.tool, rule }
  const isUnnamed =
    (/^(?:ai|llm)-(?:assisted|generated)$/.test(key) && affirmation.test(value)) ||
    (helper.test(key) && (kernelForm.test(value) || unnamedHelper.test(value)))
  return isUnnamed ? { class: 'authored', tool: unspecifiedTool, rule } : null
}

/** "Ai" is a person's name. */
function proveBareName(name: string): Proof | null {
  const found = toolDesignated(name)
  if (!found || found.isCompany || (found.kind === 'generic' && !/\b(?:AI|LLM|GenAI)\b/.test(name)))
    return null
  return { class: 'authored', tool: found.tool, rule: 'trailer:name alone' }
}

/** Rules come from a closed list, so that no message writes one. */
function ruleOf(key: string): string {
  if (helper.test(key)) return 'Assisted-by'
  if (!authorship.test(key)) return 'AI-…'
  return key.startsWith('made-') ? 'Made-with' : 'Generated-by'
}
