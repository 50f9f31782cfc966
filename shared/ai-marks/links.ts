/** Links by which tools sign: to their product's page and to the session in which they worked. */
import { labelledCommits, publicRecords, vendorSurvey, type Source } from './identities.ts'

export type Link = {
  /** Host and the start of the path, without the scheme. */
  readonly address: string
  readonly tool: string
  /** `product`: counts after "Generated with". `session`: the link alone on its line counts. */
  readonly kind: 'product' | 'session'
  readonly source: Source
}

function product(address: string, tool: string, source = vendorSurvey): Link {
  return { address, tool, kind: 'product', source }
}

function session(address: string, tool: string, source = labelledCommits): Link {
  return { address, tool, kind: 'session', source }
}

export const footerLinks: readonly Link[] = [
  product('claude.com/claude-code', 'Claude Code'),
  product('claude.com/product/claude-code', 'Claude Code', publicRecords),
  product('claude.ai/code', 'Claude Code'),
  product('cursor.com', 'Cursor'),
  product('openai.com/codex', 'Codex', publicRecords),
  product('chatgpt.com/codex', 'Codex', publicRecords),
  product('developers.openai.com/codex', 'Codex', publicRecords),
  product('github.com/openai/codex', 'Codex', publicRecords),
  product('devin.ai', 'Devin'),
  product('cli.devin.ai', 'Devin', publicRecords),
  product('opencode.ai', 'opencode'),
  product('ampcode.com', 'Amp'),
  product('jules.google', 'Jules'),
  product('docs.langchain.com/oss/python/deepagents', 'Deep Agents', labelledCommits),
  session('claude.ai/code/session_', 'Claude Code'),
  session('chatgpt.com/codex/tasks/', 'Codex'),
  session('copilot-workspace.githubnext.com/', 'GitHub Copilot'),
  session('cursor.com/agents/', 'Cursor'),
  session('cursor.com/background-agent?', 'Cursor'),
  session('app.devin.ai/sessions/', 'Devin', publicRecords),
  session('jules.google.com/task/', 'Jules', publicRecords),
]

const longestFirst = [...footerLinks].sort(
  (one, other) => other.address.length - one.address.length,
)

/** The row that a web address falls under, the longest that fits; null for all other addresses. */
export function linkOf(url: string): Link | null {
  const address = url.replace(/^https?:\/\/(?:www\.)?/i, '').toLowerCase()
  return longestFirst.find((link) => fallsUnder(address, link.address)) ?? null
}

function fallsUnder(address: string, start: string): boolean {
  if (!address.startsWith(start)) return false
  const next = address[start.length]
  return next === undefined || /[/?_]$/.test(start) || /[/?#]/.test(next)
}
