import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meantBy } from './meant.ts'

describe('an address of nothing', () => {
  it.each([
    ['/octocat', ['/u/octocat']],
    ['/@octocat', ['/u/octocat']],
    ['/users/octocat', ['/u/octocat']],
    ['/profile/@octocat/repositories', ['/u/octocat']],
    ['/github.com/octocat', ['/u/octocat']],
    ['/https://github.com/octocat/hello-world', ['/u/octocat']],
    ['/embeds/octocat', ['/embed/octocat']],
    ['/doc', ['/docs', '/u/doc']],
    ['/docs/scoring', ['/docs/score']],
    ['/docs/anything', ['/docs']],
    ['/archetypes', ['/docs/archetypes', '/u/archetypes']],
    ['/pirvacy', ['/privacy', '/u/pirvacy']],
    ['/privacy-policy', ['/privacy', '/u/privacy-policy']],
    ['/not--a-login', []],
    ['/wp-login.php', []],
  ])('%s may have meant %j', (path, meant) => {
    expect(meantBy(path)).toEqual(meant)
  })

  it('is never what was asked for, and always a plain path of this site', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (steps) => {
        const path = `/${steps.join('/')}`
        for (const meant of meantBy(path)) {
          expect(meant).not.toBe(path)
          expect(meant).toMatch(/^(\/[A-Za-z0-9-]+)+$/)
        }
      }),
    )
  })
})
