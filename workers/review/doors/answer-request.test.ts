/** Addresses at which nothing can come in, and a deployment without reviews. */
import { describe, expect, it } from 'vitest'
import { hookRoutes } from '../../../shared/api/paths.ts'
import type { ReviewEnv } from '../review-env.ts'
import { answerRequest } from './answer-request.ts'

const hook = 'A'.repeat(22)

async function ask(path: string, env: Partial<ReviewEnv>) {
  const request = new Request(`https://scope.example${path}`, { method: 'POST', body: '{}' })
  const response = await answerRequest(request, 'a-request', env as ReviewEnv)
  return { status: response.status, text: await response.text() }
}

describe('an address that is none of a hook', () => {
  it.each([
    '/hooks/gitlab',
    '/hooks/bitbucket',
    '/hooks/gitea',
    `/hooks/gitea/${hook}`,
    `/hooks/github/${hook}A`,
    '/hooks/github/short',
    `/hooks/github/${hook}/more`,
    `/hooks/GitHub/${hook}`,
    `/hooks/github/${hook.slice(1)}%2F`,
    `/hooks//${hook}`,
    '/hooks/__proto__',
  ])('is answered as a wrong signature is: %s', async (path) => {
    const secret = { REVIEW_SECRET: 'a secret of the tests of doors, 32 characters' }
    const refused = await ask('/hooks/github', secret)
    expect([refused.status, refused.text.includes('hook_refused')]).toEqual([401, true])
    expect(await ask(path, secret)).toEqual(refused)
  })
})

describe('a deployment without a secret for reviews', () => {
  it('takes no delivery, and makes no hook', async () => {
    for (const path of ['/hooks/github', `/hooks/github/${hook}`, `/hooks/gitlab/${hook}`])
      expect((await ask(path, {})).status).toBe(401)
    for (const path of hookRoutes) expect((await ask(path, {})).status).toBe(404)
  })
})
