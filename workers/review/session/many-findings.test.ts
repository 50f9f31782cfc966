/** More findings than are remembered: what blocks is never lost among them, and what is lost is never called fine. */
import { describe, expect, it } from 'vitest'
import { bounded, emptyPullMemory } from './pull-memory.ts'
import { playPull } from './played.fixture.ts'

const minor = (count: number) =>
  Array.from({ length: count }, (_, at) => `danger(minor${at}, x)\n`).join('')

const play = (count: number) =>
  playPull('github', { 'a.conf': 'calm\n' }, { 'a.conf': minor(count) })

describe('more findings than are remembered', () => {
  it('are no green check, and are told of', async () => {
    const played = play(520)
    await played.settle(played.pushed())
    const { verdict, title, comments } = played.seen()
    expect(verdict).toBe('pending')
    expect(title).toBe('More open findings than can be remembered; counted: 500')
    expect(comments[0]).toContain(`**${title}**`)
  })

  it('do not make room for themselves where a grave one comes later', async () => {
    const played = play(520)
    await played.settle(played.pushed())
    played.push({ 'z.conf': 'danger(alpha, input)\n' })
    await played.settle(played.pushed())
    const { verdict, title, comments } = played.seen()
    expect([verdict, title]).toEqual(['failure', 'Blocking findings: 1'])
    expect(comments[0]).toContain('`z.conf:1`')
  })

  it('are forgotten about once there are fewer', async () => {
    const played = play(520)
    await played.settle(played.pushed())
    played.push({ 'a.conf': minor(3) })
    await played.settle(played.pushed())
    expect(played.seen().verdict).toBe('success')
  })

  it('leave out the fixed ones first, then the least grave, without a word of those', () => {
    const known = (count: number, severity: 'high' | 'low', state: 'open' | 'fixed') =>
      Array.from({ length: count }, (_, at) => ({
        fingerprint: `${severity} ${state} ${at}`,
        shape: '',
        file: '',
        rule: 'tests/danger',
        category: 'security' as const,
        severity,
        state,
        returns: 0,
        since: 0,
      }))
    const fixed = known(300, 'high', 'fixed')
    const low = known(300, 'low', 'open')
    const few = bounded({ ...emptyPullMemory, known: [...fixed, ...low] })
    expect(few.known.filter(({ state }) => state === 'open')).toHaveLength(300)
    expect(few.hasForgotten).toBeUndefined()
    const many = bounded({ ...emptyPullMemory, known: [...low, ...known(400, 'high', 'open')] })
    expect(many.known.filter(({ severity }) => severity === 'high')).toHaveLength(400)
    expect(many.hasForgotten).toBe(true)
  })
})
