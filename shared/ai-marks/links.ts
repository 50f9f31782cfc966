/** Links by which tools sign: to their product's page and to the session in which they worked. */
import { labelledCommits, publicRecords, vendorSurvey, type Source } from './identities.ts'

export type Link = {
  /** Host and the start of the path, without the scheme; `*` is any owner of a repository. */
  readonly address: string
  readonly tool: string
  /**
   * `product`: counts after "Generated with". `site`: the same, under the tool's own name alone.
   * `session`: the link alone on its line counts.
   */
  readonly kind: 'product' | 'site' | 'session'
  readonly source: Source
}

function product(address: string, tool: string, source = vendorSurvey): Link {
  return { address, tool, kind: 'product', source }
}

function site(address: string, tool: string): Link {
  return { address, tool, kind: 'site', source: toolSites }
}

function session(address: string, tool: string, source = labelledCommits): Link {
  return { address, tool, kind: 'session', source }
}

/** Where the tools live on the web, for footers that name them. */
const toolSites: Source = { name: 'the tools’ own sites', date: '2026-11-21' }

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
  product('github.com/*/oh-my-opencode', 'opencode (oh-my-opencode)', labelledCommits),
  product('github.com/*/oh-my-openagent', 'Sisyphus (opencode)', labelledCommits),
  product('openswe.vercel.app', 'Open SWE', labelledCommits),
  site('claude.ai', 'Claude Code'),
  site('claude.com', 'Claude Code'),
  site('anthropic.com', 'Claude Code'),
  site('github.com/anthropics', 'Claude Code'),
  site('github.com/features/copilot', 'GitHub Copilot'),
  site('github.com/copilot', 'GitHub Copilot'),
  site('cursor.sh', 'Cursor'),
  site('openai.com', 'Codex'),
  site('chatgpt.com', 'Codex'),
  site('openai.com', 'ChatGPT'),
  site('chatgpt.com', 'ChatGPT'),
  site('openai.com', 'GPT'),
  site('chatgpt.com', 'GPT'),
  site('aider.chat', 'Aider'),
  site('github.com/aider-ai/aider', 'Aider'),
  site('jules.google.com', 'Jules'),
  site('gemini.google.com', 'Gemini'),
  site('github.com/google-gemini/gemini-cli', 'Gemini'),
  site('antigravity.google', 'Antigravity'),
  site('all-hands.dev', 'OpenHands'),
  site('openhands.dev', 'OpenHands'),
  site('github.com/sst/opencode', 'opencode'),
  site('mistral.ai', 'Mistral Vibe'),
  site('kiro.dev', 'Kiro'),
  site('warp.dev', 'Warp'),
  site('roocode.com', 'Roo Code'),
  site('roocode.com', 'Roomote'),
  session('claude.ai/code/session_', 'Claude Code'),
  session('chatgpt.com/codex/tasks/', 'Codex'),
  session('copilot-workspace.githubnext.com/', 'GitHub Copilot'),
  session('cursor.com/agents/', 'Cursor'),
  session('cursor.com/background-agent?', 'Cursor'),
  session('app.devin.ai/sessions/', 'Devin', publicRecords),
  session('jules.google.com/task/', 'Jules', publicRecords),
]

const sites = footerLinks.filter(({ kind }) => kind === 'site')
const longestFirst = footerLinks
  .filter(({ kind }) => kind !== 'site')
  .sort((one, other) => other.address.length - one.address.length)

/** The product or session that a web address is of, the longest that fits; null for all others. */
export function linkOf(url: string): Link | null {
  const address = addressOf(url)
  return longestFirst.find((link) => fallsUnder(address, link.address)) ?? null
}

/** The site of the tool, where the web address is there. */
export function siteOf(url: string, tool: string): Link | null {
  const address = addressOf(url)
  return sites.find((link) => link.tool === tool && isAtSite(address, link.address)) ?? null
}

/** Without the scheme, and with `*` for the owner of a repository that is named so. */
function addressOf(url: string): string {
  const address = url.replace(/^https?:\/\/(?:www\.)?/i, '').toLowerCase()
  return address.startsWith('github.com/')
    ? address.replace(/^github\.com\/[^/]+\/(?=oh-my-open)/, 'github.com/*/')
    : address
}

function fallsUnder(address: string, start: string): boolean {
  if (!address.startsWith(start)) return false
  const next = address[start.length]
  return next === undefined || /[/?_]$/.test(start) || /[/?#]/.test(next)
}

/** On the site or one of its subdomains. */
function isAtSite(address: string, start: string): boolean {
  const host = address.split(/[/?#:]/, 1)[0]!
  return fallsUnder(address, start) || host.endsWith(`.${start}`)
}
