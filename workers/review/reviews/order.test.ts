/** What a request for a review may ask for, and how it is refused: by the field, never by what was in it. */
import { describe, expect, it } from 'vitest'
import { createReviewInput } from '../../../shared/api/reviews.ts'
import { pullOf } from './pull-of.ts'

const file = (path: string, content = 'x') => ({ path, content })
const fieldsOf = (input: unknown) => [
  ...new Set(createReviewInput.safeParse(input).error?.issues.map(({ path }) => path[0])),
]

describe('a request for a review', () => {
  it.each([
    ['files', { files: [file('a.js'), file('a.js')] }],
    ['files', { files: [file('../../etc/passwd')] }],
    ['files', { files: [file('/etc/passwd')] }],
    ['files', { files: [file('a/./b.js')] }],
    ['files', { files: [file('a\u001b[2J.js')] }],
    ['files', { files: [file('a\ud800.js')] }],
    ['files', { files: [] }],
    ['files', {}],
    ['diff', { diff: '' }],
    ['token', { diff: 'x', token: 'secret' }],
    ['pull', { pull: 'https://github.com/a/b/pull/1', diff: 'x' }],
    ['check', { diff: 'x', check: [] }],
  ])('is refused by %s', (field, input) => {
    expect(fieldsOf(input)).toEqual([field])
  })

  it.each([
    'http://github.com/a/b/pull/1',
    'https://github.com.evil.example/a/b/pull/1',
    'https://github.com@evil.example/a/b/pull/1',
    'https://github.com:8080/a/b/pull/1',
    'https://127.0.0.1/a/b/pull/1',
    'https://github.com/a/b/pull/1?x=https://evil.example',
    'https://github.com/a/b/pull/1/../../../c',
    'https://github.com/a%2f..%2fb/c/pull/1',
    'https://gitlab.com/a/b/merge_requests/1',
    ' https://github.com/a/b/pull/1',
  ])('reads no pull request elsewhere: %s', (pull) => {
    expect(fieldsOf({ pull })).toEqual(['pull'])
    expect(fieldsOf({ files: [file('a b/ü.js', 'x\r\n')] })).toEqual([])
  })

  it('names the pull request that its address names', () => {
    expect(pullOf('https://gitlab.com/a/b/c/-/merge_requests/7')).toEqual({
      host: 'gitlab',
      repository: 'a/b/c',
      number: 7,
    })
    expect(pullOf('https://bitbucket.org/a/b/pull-requests/7/')?.repository).toBe('a/b')
    expect(pullOf('https://github.com/a/b/issues/7')).toBeUndefined()
  })
})
