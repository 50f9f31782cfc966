import { describe, expect, it } from 'vitest'
import { hostIds, type HostId } from '../hosts/vcs-host.ts'
import { playPull } from './played.fixture.ts'

const linesOf = (...lines: readonly string[]) => `${lines.join('\n')}\n`

/** Ten lines with nothing in them. */
const calm = Array.from({ length: 10 }, (_, index) => `setting number ${index} = calm`)

const first = linesOf('danger(unverifiedInput, alpha)', ...calm, 'danger(unverifiedInput, beta)')

/** Five pushes: more, moved, one fixed and one dismissed, renamed, back again. */
async function playFivePushes(host: HostId, crashAfter = 0) {
  const played = playPull(host, { 'app.conf': linesOf(...calm) }, { 'app.conf': first })
  played.crashAfter(crashAfter)
  await played.settle(played.pushed())
  const dismissed = () =>
    played.pull.threads.find(({ body, line }) => body.includes('tests/danger') && line === 1)!

  const moved = linesOf('# a line above', ...first.trimEnd().split('\n'))
  played.push({ 'app.conf': moved, 'more.conf': linesOf('danger(elsewhere, gamma)') })
  await played.settle(played.pushed())

  await played.settle(played.told('dismiss', 'comment-1', dismissed().name))
  const withoutBeta = moved.replace(/\ndanger\(unverifiedInput, beta\)/, '')
  played.push({ 'app.conf': withoutBeta, 'copy.conf': linesOf('danger(unverifiedInput, alpha)') })
  await played.settle(played.pushed())

  played.push({
    'more.conf': undefined,
    'renamed.conf': linesOf('danger(elsewhere, gamma)'),
  } as never)
  await played.settle(played.pushed())

  played.push({ 'app.conf': moved })
  await played.settle(played.pushed())
  // Hosts send the same once more.
  await played.settle(played.pushed())
  return played
}

describe.each(hostIds)('five pushes on one pull request at %s', (host) => {
  it('leave each finding said once, the dismissed one never again, the fixed one resolved', async () => {
    const played = await playFivePushes(host)
    const { threads, comments } = played.seen()
    expect(threads.map(({ place, isResolved }) => [place, isResolved])).toEqual([
      ['app.conf:1', true],
      ['app.conf:12', true],
      ['app.conf:13', false],
      ['more.conf:1', false],
    ])
    expect(threads.map(({ replies }) => replies.length)).toEqual([1, 1, 0, 0])
    expect(threads[1]!.replies[0]).toContain('No longer found in')
    expect(comments).toHaveLength(1)
    expect(comments[0]).toContain('Blocking findings: 2')
    expect(played.counted.map(({ fate }) => fate)).toEqual([
      'posted',
      'posted',
      'posted',
      'dismissed',
      'fixed',
      'posted',
    ])
  })

  it('leave nothing of the code in what is stored, and nothing that can be read', async () => {
    const { written, entries } = await playFivePushes(host)
    const stored = written.join('\n')
    for (const word of ['danger', 'unverified', 'setting', 'acme', 'shop', 'app.conf', 'tests/'])
      expect(stored).not.toContain(word)
    expect(
      [...entries.keys()].every((key) => /^reviewed-(pull|repository):[\w-]{43}$/.test(key)),
    ).toBe(true)
  })
})

/** Two pushes with a dismissal between: all kinds of things that are written. */
async function playTwoPushes(host: HostId, crashAfter = 0) {
  const base = { 'a.conf': linesOf(...calm), '.phantom-scope.yml': 'sarif: upload' }
  const played = playPull(host, base, { 'a.conf': first })
  played.crashAfter(crashAfter)
  await played.settle(played.pushed())
  const dismissed = played.pull.threads.find(({ line }) => line === 1)!
  await played.settle(played.told('dismiss', 'comment-1', dismissed.name))
  played.push({ 'a.conf': linesOf('danger(unverifiedInput, alpha)', 'danger(one, more)', ...calm) })
  await played.settle(played.pushed())
  return played
}

describe.each(hostIds)('a run that breaks off behind anything it writes at %s', (host) => {
  it('is taken up again: nothing is said twice, nothing is lost', async () => {
    const whole = await playTwoPushes(host)
    const wanted = whole.seen()
    expect(wanted.threads.map(({ isResolved }) => isResolved)).toEqual([true, true, false])
    expect(wanted.uploads.map(({ state, results }) => [state, results])).toEqual(
      host === 'github' ? [2, 1, 1].map((results) => ['complete', results]) : [],
    )
    // What is written differs little between hosts: one is tried in full, the others in part.
    const stride = host === 'github' ? 1 : 4
    for (let write = 1; write <= whole.writes(); write += stride) {
      const { seen } = await playTwoPushes(host, write)
      expect([write, seen()]).toEqual([write, wanted])
    }
  })
})
