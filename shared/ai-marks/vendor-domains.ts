/**
 * Domains that vendors send their tools' commits from. An address there is a mark only under the
 * tool's own name (see `match-identity.ts`): the same domains are home to people.
 */
import { vendorSurvey, type Source } from './identities.ts'

type Vendor = {
  readonly tool: string
  readonly class: 'authored' | 'assisted'
  readonly source: Source
}

function authoredBy(tool: string): Vendor {
  return { tool, class: 'authored', source: vendorSurvey }
}

export const vendorDomains: ReadonlyMap<string, Vendor> = new Map([
  ['anthropic.com', authoredBy('Claude Code')],
  ['claude.ai', authoredBy('Claude Code')],
  ['claude.com', authoredBy('Claude Code')],
  ['github.com', { tool: 'GitHub Copilot', class: 'assisted', source: vendorSurvey }],
  ['cursor.com', authoredBy('Cursor')],
  ['cursor.sh', authoredBy('Cursor')],
  ['openai.com', authoredBy('Codex')],
  ['devin.ai', authoredBy('Devin')],
  ['cognition.ai', authoredBy('Devin')],
  ['aider.chat', authoredBy('Aider')],
  ['ampcode.com', authoredBy('Amp')],
  ['all-hands.dev', authoredBy('OpenHands')],
  ['openhands.dev', authoredBy('OpenHands')],
  ['opencode.ai', authoredBy('opencode')],
  ['mistral.ai', authoredBy('Mistral Vibe')],
  ['warp.dev', authoredBy('Warp')],
  ['kiro.dev', authoredBy('Kiro')],
  ['roocode.com', authoredBy('Roomote')],
])
