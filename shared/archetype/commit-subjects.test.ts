import { describe, expect, it } from 'vitest'
import type { Commit } from '../evidence/index.ts'
import { kindOfCommit, mergesWorkOfOthers, readSubject } from './commit-subjects.ts'

const person = { name: 'Ada', email: 'ada@example.invalid', login: 'ada' }
const commit = (message: string, repository = 'acme/app'): Commit => ({
  repository,
  oid: '0',
  authoredAt: '2026-01-05T12:00:00Z',
  message,
  author: person,
  committer: person,
})
const kindOf = (message: string) => kindOfCommit(readSubject(commit(message)), 'ada', 'acme')

describe('a release', () => {
  it.each([
    'v1.3.0',
    '2.0.1',
    '1.2.3-rc.1 (#12)',
    'Release 1.4',
    'Release v2',
    'release: parser 1.2.0',
    'chore: release v1.2.3',
    'chore(main): release core 1.2.3',
    'chore(release): publish',
    '[maven-release-plugin] prepare release parser-1.2.3',
    'Prepare for release 5.8.34',
    'prepare 5.8.34',
    'Bump version to 1.2',
    'Bump version: 1.2.2 → 1.2.3',
    'bump version',
    'Version Packages (#31)',
  ])('is told by its form: %s', (message) => {
    expect(kindOf(message)).toBe('release')
  })

  it.each([
    'Publish essay on Rome',
    'Publish new article',
    'publish page',
    'publish',
    'Release the kraken scene',
    'Release notes: thoughts on the year',
    'release build tweaks',
    'Release memory when the window closes',
    'docs: sync chapter about bread',
    'chore: sync translations',
    'prepare 2.5 kg of dough',
    'Version the API',
    '4.3',
    '05.01.2026',
    '2026.01.05',
    '12.11.26',
    'Day 12',
  ])('is not meant by %s', (message) => {
    expect(kindOf(message)).toBe('own-work')
  })
})

describe('a merge', () => {
  it.each([
    ['Merge pull request #1 from grace/fix', 'merge-of-others'],
    ['Auto merge of #12 - grace:fix, r=ada', 'merge-of-others'],
    ['Rollup merge of #12 - grace:fix, r=ada', 'merge-of-others'],
    ['Merge pull request #1 from Ada/fix', 'merge-of-own'],
    ['Merge pull request #1 from acme/my-branch', 'merge-of-own'],
    ["Merge branch 'main' into menu", 'merge-of-own'],
    ["Merge remote-tracking branch 'origin/main'", 'merge-of-own'],
    ['Merge pull request #1 from acme/dependabot/npm_and_yarn/x', 'merge-of-bots'],
    ['Merge pull request #1 from acme/renovate/react', 'merge-of-bots'],
    ['Merge pull request #1 from snyk-bot/fix-1', 'merge-of-bots'],
    ['Merge pull request #1 from unknown repository', 'merge-of-unknown'],
    ['Merge pull request #3 in APP/app from fix to main', 'merge-of-unknown'],
    ['Merge PR #7: a faster parser', 'merge-of-unknown'],
    ['!1277 a faster parser', 'merge-of-unknown'],
    ['Merge winter and sleep tables', 'own-work'],
    ['Merge duplicate rows', 'own-work'],
    ['merge the two parsers', 'own-work'],
  ])('is told by its form: %s (%s)', (message, kind) => {
    expect(kindOf(message)).toBe(kind)
  })

  it('is of the work of others only where it says whose it was', () => {
    const inOrganisation = [
      'Merge pull request #1 from grace/fix',
      'Merge pull request #2 from acme/my-own-branch',
      'Merge pull request #3 from acme/dependabot/npm_and_yarn/x',
      'Merge pull request #4 from unknown repository',
      'Merge PR #5: a faster parser',
      'Describe how to Merge pull request #6 from grace/fix',
    ]
    expect(inOrganisation.map((message) => mergesWorkOfOthers(commit(message), 'ada'))).toEqual([
      true,
      ...inOrganisation.slice(1).map(() => false),
    ])
  })
})

describe('upkeep', () => {
  it.each([
    'Bump lodash from 4.17.20 to 4.17.21',
    'chore(deps): update dependency eslint to v9.1.0',
    'fix(deps): pin',
    '[pre-commit.ci] pre-commit autoupdate',
  ])('is told by its form: %s', (message) => {
    expect(kindOf(message)).toBe('upkeep')
  })

  it.each(['Bump deps', 'Automatically close the menu', 'Update the readme to version 2'])(
    'is not meant by %s',
    (message) => {
      expect(kindOf(message)).toBe('own-work')
    },
  )
})
