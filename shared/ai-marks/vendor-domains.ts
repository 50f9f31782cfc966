/**
 * Domains that vendors send their tools' commits from. An address there is a mark only under the
 * tool's own name (see `match-identity.ts`): the same domains are home to people.
 */
import { labelledCommits, publicRecords, vendorSurvey, type Source } from './identities.ts'

export type Vendor = {
  readonly tool: string
  readonly class: 'authored' | 'assisted'
  /** What `tool-names.ts` calls the tools and models of this vendor. */
  readonly names: readonly string[]
  readonly source: Source
}

function authoredBy(tool: string, names: readonly string[], source: Source): Vendor {
  return { tool, class: 'authored', names, source }
}

export const vendorDomains: ReadonlyMap<string, Vendor> = new Map([
  ['anthropic.com', authoredBy('Claude Code', ['Claude Code'], labelledCommits)],
  [
    'github.com',
    {
      tool: 'GitHub Copilot',
      class: 'assisted',
      names: ['GitHub Copilot'],
      source: labelledCommits,
    },
  ],
  ['cursor.com', authoredBy('Cursor', ['Cursor'], vendorSurvey)],
  ['cursor.sh', authoredBy('Cursor', ['Cursor'], labelledCommits)],
  ['openai.com', authoredBy('Codex', ['Codex', 'ChatGPT', 'GPT'], vendorSurvey)],
  ['devin.ai', authoredBy('Devin', ['Devin'], publicRecords)],
  ['aider.chat', authoredBy('Aider', ['Aider'], vendorSurvey)],
  ['ampcode.com', authoredBy('Amp', ['Amp'], vendorSurvey)],
  ['all-hands.dev', authoredBy('OpenHands', ['OpenHands'], labelledCommits)],
  ['opencode.ai', authoredBy('opencode', ['opencode'], vendorSurvey)],
  ['google.com', authoredBy('Gemini', ['Gemini'], publicRecords)],
  ['mistral.ai', authoredBy('Mistral Vibe', ['Mistral Vibe', 'Mistral'], vendorSurvey)],
  ['warp.dev', authoredBy('Warp', ['Warp'], vendorSurvey)],
  ['roocode.com', authoredBy('Roomote', ['Roomote', 'Roo Code'], vendorSurvey)],
])
