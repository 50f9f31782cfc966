/** The claims of SECURITY.md's threat model: each names tests that there are. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const [, section = ''] = /### What is defended\n([\s\S]+?)\n### /.exec(
  readFileSync('SECURITY.md', 'utf8'),
)!
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (claim|-)/.test(line))
  .map((line) => line.split(' | '))

const claims = rows.map(([claim = '', , tests = '']) => ({
  claim: claim.slice(2).trim(),
  tests: [...tests.matchAll(/`([^`]+\.(?:test|fixture)\.ts)` "([^"]+)"/g)].map(
    ([, file, title]) => ({
      file: file!,
      title: title!,
    }),
  ),
}))

/** Whether a file has a test, or a group of tests, whose title begins so. */
function hasTitle(file: string, title: string): boolean {
  const literal = title.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return new RegExp(`\\(\\s*['"\`]${literal}`).test(readFileSync(file, 'utf8'))
}

describe('the threat model', () => {
  it('is a table of claims', () => {
    expect(claims.length).toBeGreaterThan(20)
  })

  it.each(claims)('names a test for: $claim', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0)
    for (const { file, title } of tests) {
      expect([file, existsSync(file)]).toEqual([file, true])
      expect([title, hasTitle(file, title)]).toEqual([title, true])
    }
  })

  it('would notice a test that there is not', () => {
    expect(hasTitle('dev/docs/security.test.ts', 'is a table of claims')).toBe(true)
    expect(hasTitle('dev/docs/security.test.ts', 'is a table of')).toBe(true)
    expect(hasTitle('dev/docs/security.test.ts', 'is no table of claims')).toBe(false)
  })

  it('says what is not defended, too', () => {
    expect(readFileSync('SECURITY.md', 'utf8')).toMatch(/### What is not\n\n- /)
  })
})
