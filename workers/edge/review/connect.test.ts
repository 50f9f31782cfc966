/** The language of the page to which a host leads back: its address cannot have it. */
import { expect, it } from 'vitest'
import type { EdgeEnv } from '../../platform/bindings.ts'
import type { EdgeContext } from '../edge-context.ts'
import { Hono } from '../router/index.ts'
import { showConnect } from './connect.ts'

it.each([
  ['/reviews/connect/gitlab?code=canary', 'ar', '?lang=ar'],
  ['/reviews/connect?lang=de', 'ar', '?lang=de'],
  ['/reviews/connect/gitlab?code=canary', null, ''],
])('of %s, where they went in %s, is asked for by "%s"', async (path, language, query) => {
  const shown: unknown[] = []
  const page = async (frame: unknown) => (shown.push(frame), '<!doctype html>')
  const headers: Record<string, string> = language ? { 'content-language': language } : {}
  const connect = showConnect(async () => Response.json({ step: 'done' }, { headers }))
  const app = new Hono<EdgeContext>().get('/reviews/*', connect)
  const env = { PAGES: { page } } as unknown as EdgeEnv
  expect((await app.request(path, {}, env)).status).toBe(200)
  expect(shown).toMatchObject([{ path: '/reviews/connect', query }])
})
