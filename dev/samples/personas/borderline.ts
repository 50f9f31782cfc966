/** Accounts that are easily taken for what they are not. */
import { repository, type Persona } from '../persona.ts'

const fork = { isFork: true } as const
const nothing = { focus: 'focused', rhythm: 'steady', voice: { style: 'plain' } } as const

export const borderline: readonly Persona[] = [
  {
    ...nothing,
    login: 'quiet-quill',
    type: 'User',
    name: null,
    createdAt: '2024-01-07',
    zone: 'utc',
    place: {},
    repositories: [],
    label: {
      archetype: null,
      expect: 'insufficient-data',
      acceptable: [],
      reason: 'an account without anything public',
      tags: ['empty'],
    },
  },
  {
    ...nothing,
    login: 'forky-fern',
    type: 'User',
    name: 'Fern Forky',
    createdAt: '2020-03-03',
    zone: 'newYork',
    place: { followers: 0.3 },
    repositories: [
      repository('kettle', 'typescript-library', '2024-02-01', 'A small HTTP client.', fork),
      repository('lintern', 'python-library', '2024-05-11', 'A linter that explains itself.', fork),
      repository('ledger', 'java-service', '2025-01-20', 'Double-entry bookkeeping.', fork),
      repository('agent-aquarium', 'agent-server', '2026-02-02', 'Twelve agents.', fork),
      repository('ml-by-hand', 'notebook-course', '2026-06-12', 'By hand first.', fork),
      repository('charts', 'helm-charts', '2026-09-28', 'Helm charts.', fork),
    ],
    label: {
      archetype: null,
      expect: 'insufficient-data',
      acceptable: [],
      reason: 'six forks, most of them with the tools of others inside, and no commit of their own',
      tags: ['forks-only'],
    },
  },
  {
    ...nothing,
    login: 'priya-private',
    type: 'User',
    name: 'Priya Private',
    createdAt: '2014-10-21',
    zone: 'kolkata',
    place: { commits: 0.135, followers: 0.5 },
    restrictedContributions: 1834,
    repositories: [
      repository('dotfiles', 'dotfiles', '2018-04-04', null, { size: 'tiny', license: null }),
    ],
    label: {
      archetype: null,
      expect: 'insufficient-data',
      acceptable: ['code_explorer'],
      reason:
        '1,834 contributions to private repositories; in public a handful of commits to dotfiles',
      tags: ['mostly-private', 'no-ai-marks'],
    },
  },
  {
    login: 'claude-cursorly',
    type: 'User',
    name: 'Claude Devinson',
    createdAt: '2016-11-28',
    zone: 'london',
    place: { commits: 0.85, pullRequests: 0.7, issues: 0.6, stars: 0.8, followers: 0.7 },
    focus: 'focused',
    rhythm: 'steady',
    voice: { style: 'conventional' },
    habit: 'names-tools',
    repositories: [
      repository('cursor-zoo', 'css-toolkit', '2021-05-17', 'CSS cursors for every mood.', {
        topics: ['cursor'],
      }),
      repository('gemini-ticker', 'react-app', '2022-09-22', 'Prices from the Gemini exchange.'),
      repository('copilot-seat', 'vue-app', '2023-12-09', 'Seat maps for small planes.'),
    ],
    label: {
      archetype: 'frontend_craftsman',
      expect: null,
      acceptable: [],
      reason: 'CSS, React and Vue; names of tools all over the messages, a mark in none of them',
      tags: ['hard-negatives-only', 'no-ai-marks'],
    },
  },
  {
    login: 'tempo-tangle',
    type: 'User',
    name: 'Tempo Tangle',
    createdAt: '2018-06-15',
    zone: 'berlin',
    place: { commits: 0.8, pullRequests: 0.6, issues: 0.5, stars: 0.7, followers: 0.6 },
    focus: 'focused',
    rhythm: 'steady',
    voice: { style: 'plain' },
    habit: 'broken-clock',
    repositories: [
      repository('clockless', 'go-service', '2022-02-22', 'Causal order without clocks.'),
      repository('vector-time', 'rust-database', '2024-05-25', 'Version vectors on disk.'),
    ],
    label: {
      archetype: 'backend_architect',
      expect: null,
      acceptable: [],
      reason: 'a Go service and a Rust store; twelve commits dated 1970 or in the years to come',
      tags: ['impossible-dates', 'no-ai-marks'],
    },
  },
]
