import { describe, expect, it } from 'vitest'
import { failureOfStatus, readGraphqlAnswer } from './classify.ts'
import { GitHubFailure } from './failure.ts'

const now = new Date('2026-11-21T12:00:00Z')
const inTenSeconds = String(now.getTime() / 1000 + 10)

describe('an answer of GitHub with another status than 200', () => {
  const cases: [string, number, Record<string, string>, string, string, number | null][] = [
    ['an unknown token', 401, {}, 'Bad credentials', 'bad-credentials', null],
    ['a suspended token', 403, {}, 'Sorry. Your account was suspended', 'bad-credentials', null],
    [
      'a spent allowance',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inTenSeconds },
      'API rate limit exceeded',
      'rate-limited',
      10,
    ],
    [
      'a secondary limit',
      403,
      { 'retry-after': '7' },
      'You have exceeded a secondary rate limit',
      'secondary-limit',
      7,
    ],
    [
      'a secondary limit whose primary allowance is spent too',
      403,
      { 'x-ratelimit-remaining': '0', 'retry-after': '3' },
      'You have exceeded a secondary rate limit',
      'secondary-limit',
      3,
    ],
    ['too many requests', 429, {}, '', 'secondary-limit', null],
    ['a refusal', 403, {}, 'Resource not accessible', 'forbidden', null],
    ['an unknown resource', 404, {}, '', 'not-found', null],
    ['a blocked account', 451, {}, '', 'not-found', null],
    ['a bad gateway in HTML', 502, {}, '<html>', 'server-error', null],
  ]
  it.each(cases)('reads %s', (_, status, headers, body, kind, wait) => {
    const failure = failureOfStatus(status, new Headers(headers), body, now)
    expect([failure.kind, failure.retryAfterSeconds]).toEqual([kind, wait])
  })
})

describe('an answer to GraphQL with status 200', () => {
  const read = (body: unknown, headers = {}) =>
    readGraphqlAnswer(
      typeof body === 'string' ? body : JSON.stringify(body),
      new Headers(headers),
      now,
    )
  const kindOf = (body: unknown) => {
    try {
      read(body)
      return 'answered'
    } catch (error) {
      return (error as GitHubFailure).kind
    }
  }

  it('keeps the errors of single fields beside the data', () => {
    const errors = [{ type: 'FORBIDDEN', path: ['repositoryOwner', 'name'], message: 'no' }]
    expect(read({ data: { repositoryOwner: {} }, errors })).toEqual({
      data: { repositoryOwner: {} },
      errors,
    })
  })

  it.each([
    ['a spent allowance', { errors: [{ type: 'RATE_LIMITED' }] }, 'rate-limited'],
    [
      'a spent allowance beside data',
      { data: { repositoryOwner: null }, errors: [{ type: 'RATE_LIMITED' }] },
      'rate-limited',
    ],
    [
      'a secondary limit',
      { errors: [{ message: 'You have exceeded a secondary rate limit' }] },
      'secondary-limit',
    ],
    [
      'a secondary limit without an error list',
      { message: 'You have exceeded a secondary rate limit. Please wait.' },
      'secondary-limit',
    ],
    [
      'a query that is too large',
      { data: null, errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED' }] },
      'resource-limits',
    ],
    ['an unexplained error', { errors: [{ message: 'Something went wrong' }] }, 'server-error'],
    ['an empty object', {}, 'malformed-answer'],
    ['a list', [], 'malformed-answer'],
    ['a truncated answer', '{"data": {"repositoryOwner": {"lo', 'malformed-answer'],
    ['HTML', '<html></html>', 'malformed-answer'],
  ])('fails on %s', (_, body, kind) => {
    expect(kindOf(body)).toBe(kind)
  })
})
