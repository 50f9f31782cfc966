/**
 * Whom an AI tool says it is when it writes a commit: addresses and GitHub accounts, as data. An
 * identity stands in the author, the committer or a trailer; a display name proves nothing here.
 */
import type { AiMarkClass } from './summary.ts'

export type Source = { readonly name: string; readonly date: string }

export type Account = {
  /** The account's name as GitHub spells it in addresses, `[bot]` included. */
  readonly slug: string
  /** GitHub's number of the account; null where no source gives it, and then any number passes. */
  readonly id: number | null
}

export type IdentityRow = {
  readonly tool: string
  readonly class: Exclude<AiMarkClass, 'none'>
  readonly addresses: readonly string[]
  readonly accounts: readonly Account[]
  readonly source: Source
}

/** A survey of what vendors document about the commits of their tools. */
export const vendorSurvey: Source = { name: 'survey of vendor documents', date: '2026-08-26' }

/** Public commits read one by one; the identity is the author or a co-author of several. */
export const labelledCommits: Source = { name: 'labelled public commits', date: '2026-11-21' }

/** Accounts with the numbers that GitHub gave them, in the attribution module of CHAOSS. */
export const chaossAccounts: Source = {
  name: 'chaoss/ai-detection-action, utils.go',
  date: '2026-11-21',
}

/** Identities that several public repositories name in rules, mailmaps or logs of their own. */
export const publicRecords: Source = {
  name: 'public repositories that record the identity',
  date: '2026-11-21',
}

function account(slug: string, id: number | null = null): Account {
  return { slug, id }
}

const none: readonly never[] = []

/** Tools that write code themselves: their identity means that the commit's code is theirs. */
const authoring: readonly IdentityRow[] = [
  {
    tool: 'Claude Code',
    class: 'authored',
    addresses: ['noreply@anthropic.com'],
    accounts: [account('claude[bot]'), account('anthropic-code-agent[bot]')],
    source: vendorSurvey,
  },
  {
    tool: 'GitHub Copilot',
    class: 'authored',
    addresses: none,
    accounts: [
      account('Copilot', 198982749),
      account('Copilot', 223556219),
      account('copilot-swe-agent[bot]'),
    ],
    source: vendorSurvey,
  },
  {
    tool: 'Cursor',
    class: 'authored',
    addresses: ['cursoragent@cursor.com'],
    accounts: [account('cursor[bot]')],
    source: vendorSurvey,
  },
  {
    tool: 'Codex',
    class: 'authored',
    addresses: ['noreply@openai.com', 'codex@openai.com'],
    accounts: [account('codex', 267193182), account('chatgpt-codex-connector[bot]')],
    source: vendorSurvey,
  },
  {
    tool: 'Codex',
    class: 'authored',
    addresses: none,
    accounts: [account('openai-codex[bot]', 215057067)],
    source: chaossAccounts,
  },
  {
    tool: 'Devin',
    class: 'authored',
    addresses: none,
    accounts: [account('devin-ai-integration[bot]', 158243242)],
    source: vendorSurvey,
  },
  {
    tool: 'Devin',
    class: 'authored',
    addresses: ['apk@cognition.ai'],
    accounts: [account('beta-devin-ai-integration[bot]', 248786709)],
    source: labelledCommits,
  },
  {
    tool: 'Aider',
    class: 'authored',
    addresses: ['aider@aider.chat', 'noreply@aider.chat'],
    accounts: none,
    source: vendorSurvey,
  },
  {
    tool: 'Jules',
    class: 'authored',
    addresses: none,
    accounts: [account('google-labs-jules[bot]', 161369871)],
    source: vendorSurvey,
  },
  {
    tool: 'Jules',
    class: 'authored',
    addresses: none,
    accounts: [account('jules-ai-assistant')],
    source: labelledCommits,
  },
  {
    tool: 'Amp',
    class: 'authored',
    addresses: ['amp@ampcode.com'],
    accounts: none,
    source: vendorSurvey,
  },
  {
    tool: 'OpenHands',
    class: 'authored',
    addresses: ['openhands@all-hands.dev'],
    accounts: none,
    source: vendorSurvey,
  },
  {
    tool: 'OpenHands',
    class: 'authored',
    addresses: ['opendevin@all-hands.dev'],
    accounts: none,
    source: labelledCommits,
  },
  {
    tool: 'opencode',
    class: 'authored',
    addresses: ['noreply@opencode.ai', 'opencode@sst.dev'],
    accounts: none,
    source: vendorSurvey,
  },
  {
    tool: 'opencode',
    class: 'authored',
    addresses: none,
    accounts: [account('opencode-agent[bot]')],
    source: labelledCommits,
  },
  {
    tool: 'Mistral Vibe',
    class: 'authored',
    addresses: ['vibe@mistral.ai'],
    accounts: none,
    source: vendorSurvey,
  },
  {
    tool: 'Qwen',
    class: 'authored',
    addresses: ['qwen-coder@alibabacloud.com'],
    accounts: none,
    source: vendorSurvey,
  },
  {
    tool: 'Kiro',
    class: 'authored',
    addresses: none,
    accounts: [account('kiro-agent', 244629292)],
    source: vendorSurvey,
  },
  {
    tool: 'Warp',
    class: 'authored',
    addresses: ['agent@warp.dev', 'oz-agent@warp.dev'],
    accounts: none,
    source: vendorSurvey,
  },
  {
    tool: 'Roomote',
    class: 'authored',
    addresses: ['roomote@roocode.com'],
    accounts: none,
    source: vendorSurvey,
  },
  {
    tool: 'Roomote',
    class: 'authored',
    addresses: none,
    accounts: [account('roomote[bot]', 219738659)],
    source: labelledCommits,
  },
  {
    tool: 'Factory Droid',
    class: 'authored',
    addresses: none,
    accounts: [account('factory-droid[bot]', 138933559)],
    source: publicRecords,
  },
  {
    tool: 'Sisyphus (opencode)',
    class: 'authored',
    addresses: ['sisyphus@mengmota.com', 'clio-agent@sisyphuslabs.ai'],
    accounts: [account('sisyphus-dev-ai')],
    source: labelledCommits,
  },
  {
    tool: 'Open SWE',
    class: 'authored',
    addresses: none,
    accounts: [account('open-swe[bot]', 215916821), account('open-swe')],
    source: labelledCommits,
  },
  {
    tool: 'Open Agents',
    class: 'authored',
    addresses: none,
    accounts: [account('open-agents-bot[bot]', 260704009), account('openharness[bot]', 260704009)],
    source: labelledCommits,
  },
  {
    tool: 'AI SDK factory',
    class: 'authored',
    addresses: none,
    accounts: [account('ai-sdk-factory[bot]', 305873210), account('ai-sdk-factory', 308175966)],
    source: labelledCommits,
  },
  {
    tool: 'Bonk/Think agent',
    class: 'authored',
    addresses: none,
    accounts: [account('ask-bonk[bot]', 249159057), account('agent-think[bot]', 298805081)],
    source: labelledCommits,
  },
  {
    tool: 'PostHog Code',
    class: 'authored',
    addresses: none,
    accounts: [account('posthog[bot]', 206114724)],
    source: labelledCommits,
  },
  {
    tool: 'Codegen',
    class: 'authored',
    addresses: none,
    accounts: [account('codegen-sh[bot]', 131295404)],
    source: labelledCommits,
  },
  {
    tool: 'Terragon',
    class: 'authored',
    addresses: none,
    accounts: [account('terragon-labs[bot]')],
    source: labelledCommits,
  },
  {
    tool: 'Claude Code',
    class: 'authored',
    addresses: none,
    accounts: [
      account('anthropic-claude[bot]', 215619710),
      account('claude-code-action[bot]', 208546643),
    ],
    source: chaossAccounts,
  },
  {
    tool: 'Cursor',
    class: 'authored',
    addresses: none,
    accounts: [account('cursoragent[bot]', 201670782)],
    source: publicRecords,
  },
  {
    tool: 'Amazon Q',
    class: 'authored',
    addresses: none,
    accounts: [account('amazon-q-developer[bot]', 208079219)],
    source: chaossAccounts,
  },
  {
    tool: 'Junie',
    class: 'authored',
    addresses: ['junie@jetbrains.com'],
    accounts: none,
    source: publicRecords,
  },
  {
    tool: 'JetBrains AI',
    class: 'authored',
    addresses: none,
    accounts: [account('jetbrains-ai[bot]', 220155983)],
    source: chaossAccounts,
  },
  {
    tool: 'Kilo Code',
    class: 'authored',
    addresses: none,
    accounts: [account('kilo-code-bot[bot]', 240665456)],
    source: publicRecords,
  },
  {
    tool: 'Lovable',
    class: 'authored',
    addresses: none,
    accounts: [account('gpt-engineer-app[bot]', 159125892)],
    source: publicRecords,
  },
  {
    tool: 'Sweep',
    class: 'authored',
    addresses: none,
    accounts: [account('sweep-ai[bot]')],
    source: publicRecords,
  },
  {
    tool: 'v0',
    class: 'authored',
    addresses: none,
    accounts: [account('v0[bot]')],
    source: publicRecords,
  },
]

/** Tools that suggest and review: a person wrote the commit and took something of theirs. */
const assisting: readonly IdentityRow[] = [
  {
    tool: 'GitHub Copilot',
    class: 'assisted',
    addresses: ['copilot@github.com'],
    accounts: [
      account('Copilot', 175728472),
      account('Copilot'),
      // "Copilot Autofix powered by AI": the account co-authors nothing else.
      account('github-advanced-security[bot]', 62310815),
    ],
    source: vendorSurvey,
  },
  {
    tool: 'Gemini Code Assist',
    class: 'assisted',
    addresses: none,
    accounts: [account('gemini-code-assist[bot]')],
    source: vendorSurvey,
  },
  {
    tool: 'CodeRabbit',
    class: 'assisted',
    addresses: none,
    accounts: [account('coderabbitai[bot]', 136622811), account('coderabbitaidev[bot]', 142196860)],
    source: labelledCommits,
  },
  {
    tool: 'Sourcery',
    class: 'assisted',
    addresses: none,
    accounts: [account('sourcery-ai[bot]', 58596630)],
    source: labelledCommits,
  },
  {
    tool: 'Greptile',
    class: 'assisted',
    addresses: none,
    accounts: [account('greptile-apps[bot]', 165735046)],
    source: labelledCommits,
  },
  {
    tool: 'Qodo Merge',
    class: 'assisted',
    addresses: none,
    accounts: [
      account('qodo-merge-for-open-source[bot]', 189517486),
      account('qodo-merge-pro-for-open-source[bot]', 189517486),
      account('codiumai-pr-agent-pro[bot]', 151058649),
    ],
    source: labelledCommits,
  },
  {
    tool: 'Qodo Merge',
    class: 'assisted',
    addresses: none,
    accounts: [
      account('qodo-merge-pro[bot]'),
      account('qodo-merge[bot]'),
      account('codiumai-pr-agent[bot]'),
    ],
    source: publicRecords,
  },
  {
    tool: 'Ellipsis',
    class: 'assisted',
    addresses: none,
    accounts: [account('ellipsis-dev[bot]')],
    source: publicRecords,
  },
  {
    tool: 'Seer',
    class: 'assisted',
    addresses: none,
    accounts: [account('seer-by-sentry[bot]')],
    source: publicRecords,
  },
  {
    tool: 'GitHub Copilot',
    class: 'assisted',
    addresses: none,
    accounts: [account('copilot-pull-request-reviewer[bot]')],
    source: publicRecords,
  },
  {
    tool: 'GitHub Copilot',
    class: 'assisted',
    addresses: none,
    accounts: [account('copilot[bot]', 167198135)],
    source: chaossAccounts,
  },
  {
    tool: 'Cubic',
    class: 'assisted',
    addresses: none,
    accounts: [account('cubic-dev-ai[bot]', 191113872)],
    source: labelledCommits,
  },
  {
    tool: 'Matter',
    class: 'assisted',
    addresses: none,
    accounts: [account('matter-code-review[bot]', 150888575)],
    source: labelledCommits,
  },
  {
    tool: 'Codeflash',
    class: 'assisted',
    addresses: none,
    accounts: [account('codeflash-ai[bot]', 148906541)],
    source: labelledCommits,
  },
]

export const aiIdentities: readonly IdentityRow[] = [...authoring, ...assisting]
