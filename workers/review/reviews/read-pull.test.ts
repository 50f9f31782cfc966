/** What is told of a pull request whose host does not show it. */
import { expect, it } from 'vitest'
import { serve } from '../../../dev/serve.ts'
import { readPull } from './read-pull.ts'

const failureAt = (url: string, milliseconds?: number, signal = new AbortController().signal) => {
  const env = { GITHUB_API_URL: url, GITLAB_API_URL: url, BITBUCKET_API_URL: url }
  const asked = { address: 'https://github.com/a/b/pull/1', token: undefined, env }
  return readPull(asked, '', signal, milliseconds).catch((error: unknown) => error)
}

it('a host that is silent for too long is away, and one that has no such pull request refuses', async () => {
  const silent = await serve(() => new Promise<Response>(() => undefined))
  const without = await serve(() => Promise.resolve(new Response('{}', { status: 404 })))
  const away = { code: 'host_unavailable' }
  expect(await failureAt(silent.url, 50)).toMatchObject(away)
  expect(await failureAt(silent.url, undefined, AbortSignal.abort())).toMatchObject(away)
  expect(await failureAt(without.url)).toMatchObject({ code: 'host_refused' })
  await Promise.all([silent.close(), without.close()])
})
