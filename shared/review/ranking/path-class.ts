/** What kind of file a path is of, as far as its name tells: people take the same finding otherwise in each. */
import { unreadByName } from '../which-files.ts'

export const pathClasses = ['source', 'test', 'fixture', 'migration', 'generated'] as const
export type PathClass = (typeof pathClasses)[number]

const fixture =
  /(?:^|\/)(?:__fixtures__|__mocks__|fixtures?|testdata|test-data|samples?|examples?|mocks?)\/|[._-]fixtures?\.\w+$/
const test =
  /(?:^|\/)(?:__tests__|tests?|spec|e2e)\/|(?:^|\/)(?:test_[^/]*|conftest)\.py$|[._-](?:test|tests|spec)\.\w+$|(?:Tests?|IT)\.java$/
const migration = /(?:^|\/)(?:migrations?|db\/migrate|alembic)\//

/** The class of a path. Never throws. */
export function pathClassOf(path: string): PathClass {
  const reason = unreadByName(path)
  if (reason === 'generated' || reason === 'vendored') return 'generated'
  if (fixture.test(path)) return 'fixture'
  if (test.test(path)) return 'test'
  return migration.test(path) ? 'migration' : 'source'
}
