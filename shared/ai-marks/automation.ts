/**
 * Accounts that commit by a fixed programme: dependency updates, releases, translations. They are
 * not AI, and they are not the person either.
 */
import { account, labelledCommits, vendorSurvey, type IdentityRow } from './identities.ts'

export const automationIdentities: readonly IdentityRow[] = [
  {
    tool: 'Dependabot',
    class: 'automation',
    addresses: ['support@dependabot.com'],
    accounts: [account('dependabot[bot]', 49699333), account('dependabot-preview[bot]', 27856297)],
    source: vendorSurvey,
  },
  {
    tool: 'Renovate',
    class: 'automation',
    addresses: ['bot@renovateapp.com'],
    accounts: [account('renovate[bot]', 29139614)],
    source: vendorSurvey,
  },
  {
    tool: 'GitHub Actions',
    class: 'automation',
    addresses: ['action@github.com', 'actions@github.com', 'github-actions@github.com'],
    accounts: [account('github-actions[bot]', 41898282), account('actions-user', 65916846)],
    source: vendorSurvey,
  },
  {
    tool: 'pre-commit.ci',
    class: 'automation',
    addresses: [],
    accounts: [account('pre-commit-ci[bot]', 66853113)],
    source: labelledCommits,
  },
  {
    tool: 'Weblate',
    class: 'automation',
    addresses: ['hosted@weblate.org', 'noreply@weblate.org'],
    accounts: [],
    source: labelledCommits,
  },
  {
    tool: 'ImgBot',
    class: 'automation',
    addresses: ['imgbothelp@gmail.com'],
    accounts: [account('imgbot[bot]', 31301654)],
    source: labelledCommits,
  },
  {
    tool: 'github-action-benchmark',
    class: 'automation',
    addresses: ['github@users.noreply.github.com'],
    accounts: [],
    source: labelledCommits,
  },
  {
    tool: 'VM Packages',
    class: 'automation',
    addresses: ['vm-packages@google.com', 'vm-packages@mandiant.com'],
    accounts: [account('vm-packages', 96435757)],
    source: labelledCommits,
  },
  {
    tool: 'Platform Engineering Bot',
    class: 'automation',
    addresses: ['platform-engineering@redhat.com'],
    accounts: [],
    source: labelledCommits,
  },
]
