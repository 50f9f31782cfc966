/** Accounts that are not a person. */
import { repository, type Persona } from '../persona.ts'

const lintern = { owner: 'lintern-tools', size: 'large' } as const

export const notPeople: readonly Persona[] = [
  {
    login: 'lantern-works',
    type: 'Organization',
    name: 'Lantern Works',
    createdAt: '2017-03-14',
    zone: 'utc',
    place: { stars: 0.96, followers: 0.85 },
    focus: 'spread',
    rhythm: 'steady',
    voice: { style: 'plain' },
    repositories: [
      repository('lantern', 'go-service', '2017-03-15', 'Light for distributed systems.', {
        size: 'large',
        pushedAt: '2026-11-13',
      }),
      repository('lantern-ui', 'react-design-system', '2019-07-04', 'The look of Lantern.', {
        pushedAt: '2026-10-30',
      }),
      repository('lantern-charts', 'helm-charts', '2020-01-28', 'Charts for Lantern.', {
        pushedAt: '2026-09-02',
      }),
      repository('wick', 'rust-cli', '2021-10-19', 'Lantern from the terminal.', {
        pushedAt: '2026-03-17',
      }),
      repository('matchbox', 'typescript-library', '2022-05-06', 'Small things of Lantern.', {
        pushedAt: '2024-01-21',
        license: null,
      }),
      repository('kettle', 'typescript-library', '2023-08-14', 'A small HTTP client.', {
        isFork: true,
        pushedAt: '2026-11-01',
      }),
    ],
    label: {
      archetype: null,
      expect: 'organization-not-scored',
      acceptable: [],
      reason: 'an organisation: not scored as a person',
      tags: ['organization'],
    },
  },
  {
    login: 'tidy-bot[bot]',
    type: 'Bot',
    name: null,
    createdAt: '2021-04-12',
    zone: 'utc',
    organizations: ['lintern-tools'],
    place: { commits: 0.88, pullRequests: 0.93 },
    focus: 'spread',
    rhythm: 'steady',
    voice: { style: 'conventional' },
    habit: 'dependency-updates',
    repositories: [
      repository(
        'lintern',
        'python-library',
        '2013-08-12',
        'A linter that explains itself.',
        lintern,
      ),
      repository(
        'lintern-js',
        'typescript-library',
        '2017-05-29',
        'Lintern for JavaScript.',
        lintern,
      ),
    ],
    label: {
      archetype: null,
      expect: 'automation-not-scored',
      acceptable: [],
      reason: 'a bot account that brings dependencies up to date',
      tags: ['bot', 'no-ai-marks'],
    },
  },
  {
    login: 'release-rocket',
    type: 'User',
    name: 'Release Rocket',
    createdAt: '2020-09-01',
    zone: 'utc',
    organizations: ['lintern-tools', 'kettle-http'],
    place: { commits: 0.84 },
    focus: 'spread',
    rhythm: 'steady',
    voice: { style: 'conventional' },
    habit: 'releases',
    repositories: [
      repository(
        'lintern-js',
        'typescript-library',
        '2017-05-29',
        'Lintern for JavaScript.',
        lintern,
      ),
      repository(
        'lintern',
        'python-library',
        '2013-08-12',
        'A linter that explains itself.',
        lintern,
      ),
      repository('kettle', 'typescript-library', '2015-01-12', 'A small HTTP client.', {
        owner: 'kettle-http',
        size: 'large',
      }),
    ],
    label: {
      archetype: null,
      expect: 'automation-not-scored',
      acceptable: [],
      reason: "a machine user: every commit is 'chore(release)'",
      tags: ['machine-user', 'bot-like', 'no-ai-marks'],
    },
  },
]
