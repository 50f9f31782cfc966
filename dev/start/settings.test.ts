import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { settingsFrom } from './settings.ts'

const settings = (devVars: Record<string, string>, environment: Record<string, string> = {}) =>
  settingsFrom('/project', devVars, environment)

describe('the settings of npm start', () => {
  it('are samples and embedded stores on port 8787 when nothing is set', () => {
    expect(settings({})).toEqual({
      port: 8787,
      keyPort: 8788,
      github: { folder: '/project/dev/samples/developers', isSamples: true },
      sessions: { redisUrl: null },
      databaseUrl: null,
      renamed: {},
      forWorkers: {},
    })
  })

  it('switch to the real GitHub by any token in .dev.vars, but not by one of the environment', () => {
    const real = { apiUrl: 'https://api.github.com', isAnonymous: false }
    expect(settings({ GITHUB_TOKENS: 'one,two' }).github).toEqual(real)
    expect(settings({ GITHUB_APP_ID: '1' }).github).toEqual(real)
    expect(settings({ GITHUB_TOKEN: 'one' }).github).toEqual(real)
    expect(settings({}, { GITHUB_TOKEN: 'one' }).github).toMatchObject({ isSamples: true })
  })

  it('hand a single token to the Workers under the name that they read', () => {
    expect(settings({ GITHUB_TOKEN: 'one' }).renamed).toEqual({ GITHUB_TOKENS: 'one' })
    expect(settings({ GITHUB_TOKEN: 'one', GITHUB_TOKENS: 'two' }).renamed).toEqual({})
  })

  it('follow an address of GitHub’s API, with tokens or without', () => {
    const apiUrl = 'https://github.example/api/v3'
    const { github } = settings({ GITHUB_API_URL: apiUrl })
    expect(github).toEqual({ apiUrl, isAnonymous: true })
  })

  it('serve another folder of facts, also where .dev.vars holds a token', () => {
    const { github } = settings({ GITHUB_TOKENS: 'one' }, { PHANTOM_FACTS: '/facts' })
    expect(github).toEqual({ folder: '/facts', isSamples: false })
  })

  it('take servers and the port from the environment first', () => {
    const devVars = { PORT: '1111', REDIS_URL: 'redis://vars', DATABASE_URL: 'postgres://vars' }
    expect(settings(devVars)).toMatchObject({
      port: 1111,
      sessions: { redisUrl: 'redis://vars' },
      databaseUrl: 'postgres://vars',
    })
    expect(settings(devVars, { PORT: '2222', REDIS_URL: 'redis://env' })).toMatchObject({
      port: 2222,
      sessions: { redisUrl: 'redis://env' },
    })
  })

  it('hand addresses of providers to the jobs Worker, those of the environment first', () => {
    const devVars = { OPENROUTER_API_URL: 'http://localhost:1', BFL_API_URL: 'http://localhost:2' }
    const environment = { BFL_API_URL: 'http://localhost:3', GITHUB_APP_ID: '1' }
    expect(settings(devVars, environment).forWorkers).toEqual({
      OPENROUTER_API_URL: 'http://localhost:1',
      BFL_API_URL: 'http://localhost:3',
    })
  })

  it('leave a real Upstash alone', () => {
    const devVars = { UPSTASH_REDIS_REST_URL: 'https://real.upstash.io', REDIS_URL: 'redis://vars' }
    expect(settings(devVars).sessions).toEqual({ upstashUrl: 'https://real.upstash.io' })
  })

  it('hand on what the Workers behind the edge read, and nothing that they have no use for', () => {
    const app = { GITHUB_OAUTH_CLIENT_ID: 'id', GITHUB_OAUTH_CLIENT_SECRET: 'secret' }
    expect(settings({ ...app, GITHUB_TOKENS: 'one', PORT: '1' }).forWorkers).toEqual(app)
  })

  it('hand on all that the example says is for the review Worker', () => {
    const [, section = ''] =
      /^# --- Secrets [\s\S]+?(# Names and opens the hooks[\s\S]+?)\n# Signs access tokens/m.exec(
        readFileSync('.dev.vars.example', 'utf8'),
      )!
    const names = [...section.matchAll(/^# ([A-Z_]+)=/gm)].map(([, name]) => name!)
    const said = Object.fromEntries(names.map((name) => [name, 'said']))
    expect(names).toContain('BITBUCKET_OAUTH_CLIENT_SECRET')
    expect(settings(said).forWorkers).toEqual(said)
  })

  it('refuse a port that is none', () => {
    for (const port of ['0', '65536', 'http', '1.5']) {
      expect(() => settings({}, { PORT: port })).toThrow(`not "${port}"`)
    }
  })
})
