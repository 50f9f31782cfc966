import { describe, expect, it } from 'vitest'
import { errorNameOf, logLine, type LogLine, type RoutePattern } from './index.ts'

function written(line: LogLine): string[] {
  const lines: string[] = []
  logLine(line, (text) => lines.push(text))
  return lines
}

describe('the log', () => {
  it('writes an event as one line of JSON', () => {
    const line: LogLine = {
      event: 'request',
      requestId: '8f14e45f-ceea-467f-a1d6-2f1a2b3c4d5e',
      method: 'GET',
      route: '/api/v1/scans/:login' as RoutePattern,
      status: 200,
      durationMilliseconds: 12,
    }
    const lines = written(line)
    expect(lines).toHaveLength(1)
    expect(lines[0]).not.toContain('\n')
    expect(JSON.parse(lines[0]!)).toEqual(line)
  })

  it('has no field for a path, a login or a message: the compiler refuses them', () => {
    // @ts-expect-error a path is no route pattern
    const withPath: LogLine = { event: 'request', route: '/api/v1/scans/octocat' }
    // @ts-expect-error an error's message is free text
    const withMessage: LogLine = { event: 'unexpected_error', message: 'octocat' }
    // @ts-expect-error events are a closed list
    const withEvent: LogLine = { event: 'octocat was here' }
    expect([withPath, withMessage, withEvent]).toHaveLength(3)
  })

  it('names built-in errors, and tells nothing of what others call themselves', () => {
    const named = Object.assign(new Error('octocat'), { name: 'octocat' })
    expect([new TypeError('octocat'), named, 'octocat', null].map(errorNameOf)).toEqual([
      'TypeError',
      'other',
      'other',
      'other',
    ])
  })
})
