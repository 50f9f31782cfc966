import { describe, expect, it } from 'vitest'
import { announcement } from './announcement.ts'
import { settingsFrom } from './settings.ts'

const said = (devVars: Record<string, string>, isKept = true) =>
  announcement({
    port: 8787,
    settings: settingsFrom('/project', devVars, {}),
    state: { isKept },
    logins: ['ada-atlas', 'bo-bytes'],
  })

describe('what npm start says', () => {
  it('is one address', () => {
    expect(said({}).match(/https?:\S+/g)).toEqual(['http://localhost:8787'])
  })

  it('is what it runs on, and whom to try', () => {
    expect(said({})).toMatch(/GitHub +sample data[\s\S]+try ada-atlas, bo-bytes/)
    expect(said({ GITHUB_TOKEN: 'one' })).toMatch(
      /the real one at api\.github\.com, with your token/,
    )
    expect(said({ REDIS_URL: 'redis://localhost:6379' })).toMatch(/Redis at localhost:6379/)
  })

  it('is no password', () => {
    const text = said({
      REDIS_URL: 'redis://:secret@localhost:6379',
      DATABASE_URL: 'postgres://name:secret@localhost/counters',
    })
    expect(text).not.toContain('secret')
  })

  it('is that a second run keeps nothing', () => {
    expect(said({}, false)).toContain('this one keeps nothing')
  })
})
