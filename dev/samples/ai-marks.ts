/**
 * What AI tools and automations write into commits. The identities are the real ones: from the
 * published example commits, the vendors' documents and the open attribution modules that were read
 * for the product's own table (September 2026), but written down here separately, so that the
 * samples can find fault with that table.
 */

export type Identity = { name: string; email: string }

export type AiMark = {
  tool: string
  class: 'authored' | 'assisted'
  /** Whom the tool signs as. */
  identity?: Identity
  /** Lines that it leaves at the end of a message instead, or as well. */
  lines?: readonly string[]
}

export const aiMarks: readonly AiMark[] = [
  {
    tool: 'Claude Code',
    class: 'authored',
    identity: { name: 'Claude', email: 'noreply@anthropic.com' },
    lines: [
      '🤖 Generated with [Claude Code](https://claude.com/claude-code)',
      '',
      'Co-Authored-By: Claude <noreply@anthropic.com>',
    ],
  },
  {
    tool: 'Claude Code',
    class: 'authored',
    identity: { name: 'Claude Opus 4.6', email: 'noreply@anthropic.com' },
  },
  {
    tool: 'Claude Code',
    class: 'authored',
    identity: {
      name: 'claude[bot]',
      email: '209825114+claude[bot]@users.noreply.github.com',
    },
  },
  {
    tool: 'Claude Code',
    class: 'authored',
    lines: ['Generated with [Claude Code](https://claude.ai/code)'],
  },
  {
    tool: 'GitHub Copilot',
    class: 'authored',
    identity: {
      name: 'copilot-swe-agent[bot]',
      email: '198982749+Copilot@users.noreply.github.com',
    },
  },
  {
    tool: 'GitHub Copilot',
    class: 'authored',
    identity: { name: 'Copilot', email: '223556219+Copilot@users.noreply.github.com' },
  },
  {
    tool: 'GitHub Copilot',
    class: 'assisted',
    identity: { name: 'Copilot', email: '175728472+Copilot@users.noreply.github.com' },
  },
  {
    tool: 'GitHub Copilot',
    class: 'assisted',
    identity: { name: 'GitHub Copilot', email: 'copilot@github.com' },
  },
  {
    tool: 'Cursor',
    class: 'authored',
    identity: { name: 'Cursor', email: 'cursoragent@cursor.com' },
  },
  {
    tool: 'Cursor',
    class: 'authored',
    identity: { name: 'Cursor Agent', email: 'cursoragent@cursor.com' },
    lines: ['Made-with: Cursor'],
  },
  {
    tool: 'Codex',
    class: 'authored',
    identity: { name: 'Codex', email: 'noreply@openai.com' },
  },
  {
    tool: 'Codex',
    class: 'authored',
    identity: { name: 'codex', email: '267193182+codex@users.noreply.github.com' },
  },
  {
    tool: 'Devin',
    class: 'authored',
    identity: {
      name: 'devin-ai-integration[bot]',
      email: '158243242+devin-ai-integration[bot]@users.noreply.github.com',
    },
  },
  {
    tool: 'Aider',
    class: 'authored',
    identity: { name: 'aider (gpt-5.2)', email: 'noreply@aider.chat' },
  },
  {
    tool: 'Jules',
    class: 'authored',
    identity: {
      name: 'google-labs-jules[bot]',
      email: '161369871+google-labs-jules[bot]@users.noreply.github.com',
    },
  },
  {
    tool: 'Gemini Code Assist',
    class: 'assisted',
    identity: {
      name: 'gemini-code-assist[bot]',
      email: '176961590+gemini-code-assist[bot]@users.noreply.github.com',
    },
  },
  {
    tool: 'Amp',
    class: 'authored',
    identity: { name: 'Amp', email: 'amp@ampcode.com' },
    lines: [
      'Amp-Thread-ID: https://ampcode.com/threads/T-00000000-0000-4000-8000-000000000000',
      'Co-authored-by: Amp <amp@ampcode.com>',
    ],
  },
  {
    tool: 'OpenHands',
    class: 'authored',
    identity: { name: 'openhands', email: 'openhands@all-hands.dev' },
  },
  {
    tool: 'opencode',
    class: 'authored',
    identity: { name: 'opencode', email: 'noreply@opencode.ai' },
    lines: ['🤖 Generated with [opencode](https://opencode.ai)'],
  },
  {
    tool: 'Mistral Vibe',
    class: 'authored',
    identity: { name: 'Mistral Vibe', email: 'vibe@mistral.ai' },
  },
  {
    tool: 'Qwen',
    class: 'authored',
    identity: { name: 'Qwen-Coder', email: 'qwen-coder@alibabacloud.com' },
  },
  {
    tool: 'Kiro',
    class: 'authored',
    identity: { name: 'Kiro Agent', email: '244629292+kiro-agent@users.noreply.github.com' },
  },
  {
    tool: 'Warp',
    class: 'authored',
    identity: { name: 'Warp', email: 'agent@warp.dev' },
  },
  {
    tool: 'Roomote',
    class: 'authored',
    identity: { name: 'Roomote', email: 'roomote@roocode.com' },
  },
  {
    tool: 'Claude Code',
    class: 'assisted',
    lines: ['Assisted-by: Claude Code:claude-opus-4-6'],
  },
  {
    tool: 'Cursor',
    class: 'assisted',
    lines: ['Assisted-by: Cursor'],
  },
]

/** The lines at the end of a message with which a mark says who wrote the commit. */
export function markLines({ identity, lines }: AiMark): readonly string[] {
  if (lines) return lines
  return identity ? [`Co-authored-by: ${identity.name} <${identity.email}>`] : []
}

/** Accounts that commit without a person and without AI. */
export const automations: readonly Identity[] = [
  { name: 'dependabot[bot]', email: '49699333+dependabot[bot]@users.noreply.github.com' },
  { name: 'renovate[bot]', email: '29139614+renovate[bot]@users.noreply.github.com' },
  { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' },
  { name: 'pre-commit-ci[bot]', email: '66853113+pre-commit-ci[bot]@users.noreply.github.com' },
]
