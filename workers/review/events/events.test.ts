import examples from '@octokit/webhooks-examples'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentedPayloads as bitbucketPayloads } from './bitbucket.fixture.ts'
import { readBitbucketEvent } from './bitbucket.ts'
import { readGitHubEvent } from './github.ts'
import { documentedPayloads as gitlabPayloads } from './gitlab.fixture.ts'
import { readGitLabEvent } from './gitlab.ts'

describe('what GitLab tells', () => {
  it.each(gitlabPayloads)('of $name', ({ payload, event }) => {
    expect(readGitLabEvent(payload)).toEqual(event)
  })
})

describe('what Bitbucket tells', () => {
  it.each(bitbucketPayloads)('of $name', ({ key, payload, event }) => {
    expect(readBitbucketEvent(key, payload)).toEqual(event)
  })
})

describe('what nobody tells', () => {
  const kinds = ['ignored', 'ping', 'pull', 'command', 'thread', 'removed', 'renamed']
  const isEvent = (name: string, payload: unknown) => {
    for (const event of [
      readGitHubEvent(name, payload),
      readGitLabEvent(payload),
      readBitbucketEvent(name, payload),
    ])
      expect(kinds).toContain(event.kind)
  }
  const eventName = fc.oneof(
    fc.constantFrom('pull_request', 'issue_comment', 'installation', 'pullrequest:created'),
    fc.constantFrom('constructor', '__proto__', 'toString'),
    fc.string(),
  )

  it('is an event, or ignored, whatever JSON it is', () => {
    fc.assert(fc.property(eventName, fc.jsonValue({ maxDepth: 4 }), isEvent))
  })

  it('is an event, or ignored, where a part of a true one is another', () => {
    const github = (examples as unknown as { name: string; examples: unknown[] }[]).map(
      (event) => ({ key: event.name, payload: event.examples[0] }),
    )
    const gitlab = gitlabPayloads.map(({ payload }) => ({ key: '', payload }))
    const anyTrue = fc.constantFrom(...github, ...gitlab, ...bitbucketPayloads)
    const cut = fc.tuple(anyTrue, fc.array(fc.nat(30), { maxLength: 4 }), fc.jsonValue())
    fc.assert(
      fc.property(cut, ([{ key, payload }, way, other]) => {
        isEvent(key, withPart(payload, way, other))
      }),
      { numRuns: 500 },
    )
  })
})

/** The value, but at the end of a way through its fields something else. */
function withPart(value: unknown, way: readonly number[], other: unknown): unknown {
  const [step, ...rest] = way
  if (step === undefined || value === null || typeof value !== 'object') return other
  const fields = Object.entries(value)
  const at = fields[step % Math.max(1, fields.length)]
  if (!at) return other
  const changed = { ...value, [at[0]]: withPart(at[1], rest, other) }
  return Array.isArray(value) ? Object.values(changed) : changed
}
