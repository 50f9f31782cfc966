/** What pages are told of an address that a host leads back to, and who pays for a look at findings, and how often. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ErrorCode } from '../../../shared/api/errors.ts'
import type { EdgeEnv, OwnReader } from '../../platform/bindings.ts'
import { PhantomError, toErrorResponse } from '../../platform/errors/index.ts'
import { createApp } from '../app.ts'

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined))
afterEach(() => void vi.restoreAllMocks())

const site = 'https://scope.example'

/** The edge among Workers that answer as they are told; what it spends and what it has shown is kept. */
function world(
  answerOfReview: () => Response | Promise<Response>,
  { reader = { kind: 'shared' }, left = 9 }: { reader?: OwnReader; left?: number } = {},
) {
  const shown: unknown[] = []
  const budget = { left, least: left }
  const fields = { policy: '', left: '' }
  const object = {
    spend: async () => {
      if (budget.left === 0) return { kind: 'empty', retryAfterSeconds: 60, ...fields }
      budget.left -= 1
      budget.least = Math.min(budget.least, budget.left)
      return { kind: 'spent', ...fields }
    },
    giveBack: async () => void (budget.left += 1),
  }
  const env = {
    SCAN_SECRET: 'a secret of a deployment that has enough letters',
    BUDGETS: { idFromName: (name: string) => name, get: () => object },
    API_FLOOD: { limit: async () => ({ success: true }) },
    ACCOUNTS: { reader: async () => reader },
    REVIEW: { answer: async () => answerOfReview() },
    PAGES: {
      page: async (...told: unknown[]) => {
        shown.push(told)
        return '<!doctype html>'
      },
    },
  } as unknown as EdgeEnv
  const ask = (path: string, init: RequestInit = {}) =>
    createApp().request(
      new Request(new URL(path, site), {
        ...init,
        headers: { accept: 'text/html', 'cf-connecting-ip': '192.0.2.1', ...init.headers },
      }),
      {},
      env,
      { waitUntil: () => undefined } as unknown as ExecutionContext,
    )
  return { ask, shown, budget }
}

const refusal = (code: ErrorCode) => () => toErrorResponse(new PhantomError(code), 'request')

describe('the address that a host leads back to', () => {
  const back = '/reviews/connect/gitlab?code=canary&state=canary&lang=de&canary=canary'

  it.each([
    [200, 'is done', () => Response.json({ step: 'done' }), 9],
    [503, 'has a host that is away', refusal('host_unavailable'), 9],
    [503, 'fails', () => Promise.reject(new Error('canary')), 9],
    [429, 'is asked for too often', () => Response.json({}), 0],
  ])('is told to no page: %i, where it %s', async (status, _, answerOfReview, left) => {
    const { ask, shown } = world(answerOfReview, { left })
    const answer = await ask(back)
    expect([answer.status, shown.length]).toEqual([status, 1])
    expect(shown[0]).toMatchObject([{ path: '/reviews/connect', query: '?lang=de' }, {}])
    expect(JSON.stringify(shown)).not.toContain('canary')
  })
})

describe('a look at the findings of a pull request', () => {
  const look = (cookie: Record<string, string>) => {
    const form = new URLSearchParams({ pull: 'https://github.com/octo/a/pull/1' }).toString()
    const headers = {
      origin: site,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(form.length),
      ...cookie,
    }
    return { method: 'POST', headers, body: form }
  }
  const own: OwnReader = {
    kind: 'own',
    login: 'octo',
    githubToken: 'token',
    setCookie: null,
    isToldPrivate: false,
  }

  it.each([
    ['nobody', {}, {}],
    ['somebody with any cookie', { cookie: 'any=1' }, {}],
    [
      'who is signed out',
      { cookie: 'any=1' },
      { reader: { kind: 'refused', code: 'not_signed_in' } },
    ],
    ['who is signed in', { cookie: 'any=1' }, { reader: own }],
  ] as const)(
    'is paid for once by %s, and with the last of their budget',
    async (_, cookie, who) => {
      for (const left of [2, 1]) {
        const { ask, budget, shown } = world(() => Response.json({ findings: [] }), {
          ...who,
          left,
        })
        const answer = await ask('/reviews', look(cookie))
        expect([answer.status, budget.left, shown.length]).toEqual([200, left - 1, 1])
      }
    },
  )
})
