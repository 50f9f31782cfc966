/** Tools that suggest and review: a person wrote the commit and took something of theirs. */
import {
  account,
  chaossAccounts,
  labelledCommits,
  publicRecords,
  vendorSurvey,
  type IdentityRow,
} from './identities.ts'

export const assistingTools: readonly IdentityRow[] = [
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
    addresses: [],
    accounts: [account('gemini-code-assist[bot]')],
    source: vendorSurvey,
  },
  {
    tool: 'CodeRabbit',
    class: 'assisted',
    addresses: [],
    accounts: [account('coderabbitai[bot]', 136622811), account('coderabbitaidev[bot]', 142196860)],
    source: labelledCommits,
  },
  {
    tool: 'Sourcery',
    class: 'assisted',
    addresses: [],
    accounts: [account('sourcery-ai[bot]', 58596630)],
    source: labelledCommits,
  },
  {
    tool: 'Greptile',
    class: 'assisted',
    addresses: [],
    accounts: [account('greptile-apps[bot]', 165735046)],
    source: labelledCommits,
  },
  {
    tool: 'Qodo Merge',
    class: 'assisted',
    addresses: [],
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
    addresses: [],
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
    addresses: [],
    accounts: [account('ellipsis-dev[bot]')],
    source: publicRecords,
  },
  {
    tool: 'Seer',
    class: 'assisted',
    addresses: [],
    accounts: [account('seer-by-sentry[bot]')],
    source: publicRecords,
  },
  {
    tool: 'GitHub Copilot',
    class: 'assisted',
    addresses: [],
    accounts: [
      account('copilot-pull-request-reviewer[bot]'),
      // "Copilot Autofix powered by AI": the account co-authors nothing else.
      account('github-code-quality[bot]', 223894421),
    ],
    source: publicRecords,
  },
  {
    tool: 'GitHub Copilot',
    class: 'assisted',
    addresses: [],
    accounts: [account('copilot[bot]', 167198135)],
    source: chaossAccounts,
  },
  {
    tool: 'Cubic',
    class: 'assisted',
    addresses: [],
    accounts: [account('cubic-dev-ai[bot]', 191113872)],
    source: labelledCommits,
  },
  {
    tool: 'Matter',
    class: 'assisted',
    addresses: [],
    accounts: [account('matter-code-review[bot]', 150888575)],
    source: labelledCommits,
  },
  {
    tool: 'Codeflash',
    class: 'assisted',
    addresses: [],
    accounts: [account('codeflash-ai[bot]', 148906541)],
    source: labelledCommits,
  },
]
