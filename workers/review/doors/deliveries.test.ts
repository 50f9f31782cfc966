/**
 * Deliveries that somebody else sends, or sends again: every one is refused with one and the same answer, or
 * changes nothing. Good ones are written down, sealed and put on the queue once.
 */
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { openMessage } from '../queue/assignment.ts'
import {
  createDoors,
  pullPayloads,
  repository,
  type Doors,
  type Sent,
} from './deliveries.fixture.ts'
import { casesOf, kinds } from './meddling.fixture.ts'

let doors: Doors
beforeEach(() => {
  doors = createDoors()
})

describe.each(kinds)('a delivery of $name', (kind) => {
  const cases = casesOf(kind)

  it('is tried in forty ways at least', () => {
    expect(new Set(cases.map(([what]) => what)).size).toBe(cases.length)
    expect(cases.length).toBeGreaterThanOrEqual(kind.scheme === 'token' ? 30 : 40)
  })

  it.each(cases)('is refused with %s', async (_, meddle) => {
    const hook = await doors.makeHook(kind.host, kind.scheme)
    const good = doors.delivery(hook)
    const bad = await meddle(good, hook, doors)
    expect(await doors.send(bad)).toBe('hook_refused')
    expect(doors.queued).toEqual([])
    expect(doors.shards.all().every((ledger) => ledger.inventory().deliveries.count === 0)).toBe(
      true,
    )
  })

  it('is taken once, whoever sends it again and whatever they call it', async () => {
    const hook = await doors.makeHook(kind.host, kind.scheme)
    const good = doors.delivery(hook)
    expect(await doors.send(good)).toBe('taken')
    expect(await doors.send(good)).toBe('known')
    // Nothing but GitLab's signature speaks for the id, the name of the event, and the time.
    const renamed = {
      ...good.headers,
      'x-github-delivery': 'x',
      'x-request-uuid': 'x',
      'idempotency-key': 'x',
    }
    expect(await doors.send({ ...good, headers: renamed })).toBe('known')
    const id = Object.entries(good.headers).find(([name]) =>
      /delivery|uuid|idempotency|webhook-id/.test(name),
    )![1]
    const body = JSON.stringify(pullPayloads[kind.host](repository, 7))
    expect(await doors.send({ ...good, body, headers: doors.signed(hook, body, { id }) })).toBe(
      'known',
    )
    doors.clock.now += 4 * 60_000
    expect(await doors.send(good)).toBe('known')
    expect(doors.queued).toHaveLength(1)
  })

  it('may come again where it failed', async () => {
    const hook = await doors.makeHook(kind.host, kind.scheme)
    const good = doors.delivery(hook)
    await doors.send(good)
    const { delivery } = (await openMessage(doors.world.secret, doors.queued[0]))!
    for (const ledger of doors.shards.all()) ledger.fail(delivery)
    expect(await doors.send(good)).toBe('taken')
    expect(doors.queued).toHaveLength(2)
  })

  it('is lost neither where the queue is away nor where nobody finished it', async () => {
    const hook = await doors.makeHook(kind.host, kind.scheme)
    doors.queue.isAway = true
    expect(await doors.send(doors.delivery(hook))).toBe('taken')
    expect(doors.queued).toEqual([])
    const unfinished = () =>
      doors.shards.all().flatMap((ledger) => ledger.unfinished(doors.clock.now))
    expect(unfinished()).toEqual([])
    doors.clock.now += 31 * 60_000
    const [box] = unfinished()
    const message = { box: Buffer.from(box!).toString('base64url') }
    expect((await openMessage(doors.world.secret, message))?.event).toMatchObject({
      kind: 'pull',
      number: 1,
    })
    expect(unfinished()).toEqual([])
  })

  it('for another repository than the hook’s is ignored', async () => {
    const hook = await doors.makeHook(kind.host, kind.scheme)
    expect(await doors.send(doors.delivery(hook, 1, 'octo/another'))).toBe('ignored')
    expect(await doors.send(doors.delivery(hook, 1, repository.toUpperCase()))).toBe('taken')
  })

  it.each([
    ['no JSON', '{'],
    ['another JSON', '[[]]'],
    ['nothing', ''],
    ['a deep one', '['.repeat(50_000)],
  ])('with %s in it, well signed, is ignored', async (_, content) => {
    const hook = await doors.makeHook(kind.host, kind.scheme)
    const sent = { ...doors.delivery(hook), body: content, headers: doors.signed(hook, content) }
    expect(await doors.send(sent)).toBe('ignored')
    expect(doors.queued).toEqual([])
  })

  it('is refused unread where it is too large', async () => {
    const hook = await doors.makeHook(kind.host, kind.scheme)
    const sent = doors.delivery(hook)
    const said = {
      ...sent,
      headers: { ...sent.headers, 'content-length': String(26 * 1024 * 1024) },
    }
    expect(await doors.send(said)).toBe('delivery_too_large')
    if (kind.host === 'github') return
    const large = ' '.repeat(2 * 1024 * 1024 + 1)
    expect(await doors.send({ ...sent, body: large })).toBe('delivery_too_large')
  })

  it('leaves neither a name nor an id in the clear', async () => {
    const hook = await doors.makeHook(kind.host, kind.scheme)
    await doors.send(doors.delivery(hook))
    const kept =
      JSON.stringify([doors.queued, doors.logged]) +
      Buffer.from(await openBoxes(doors)).toString('latin1')
    for (const secret of [
      repository,
      hook.hookId,
      hook.secret,
      'a token of the owner',
      'ada-atlas',
      'c'.repeat(12),
    ])
      expect(kept).not.toContain(secret)
  })
})

/** All boxes that lie in the shards, one after the other. */
async function openBoxes({ shards, clock }: Doors): Promise<Uint8Array> {
  return Buffer.concat(shards.all().flatMap((ledger) => ledger.unfinished(clock.now + 1e9)))
}

describe('while a secret changes', () => {
  it('both count, and no older one', async () => {
    const hook = await doors.makeHook('github')
    const found = (await doors.records.find(hook.hookId))!
    const beforeUntil = doors.clock.now + 60_000
    await doors.records.replace(hook.hookId, found, { ...found.record, version: 2, beforeUntil })
    expect(await doors.send(doors.delivery(hook, 1))).toBe('taken')
    doors.clock.now += 60_000
    expect(await doors.send(doors.delivery(hook, 2))).toBe('hook_refused')
  })
})

describe('a delivery of the App', () => {
  const sent = (payload: object, secret = doors.world.appSecrets[0]!): Sent => {
    const body = JSON.stringify(payload)
    const hook = { host: 'github', scheme: 'signature', secret } as const
    return { host: 'github', hookId: null, headers: doors.signed(hook, body), body }
  }
  const payload = () => ({ ...pullPayloads.github('octo/any', 3), installation: { id: 5 } })

  it('is taken with the App’s secret, for whatever repository it is installed in', async () => {
    expect(await doors.send(sent(payload()))).toBe('taken')
    expect(await openMessage(doors.world.secret, doors.queued[0])).toMatchObject({
      by: { kind: 'app', installation: 5 },
      event: { repository: 'octo/any', number: 3 },
    })
  })

  it('is ignored without an installation, and refused with another secret or without an App', async () => {
    expect(await doors.send(sent(pullPayloads.github('octo/any', 3)))).toBe('ignored')
    expect(await doors.send(sent(payload(), 'another'))).toBe('hook_refused')
    doors.world.appSecrets = []
    expect(await doors.send(sent(payload(), ''))).toBe('hook_refused')
  })
})

describe('whatever somebody sends without a secret', () => {
  const names = kinds.map(({ header }) => header)
  const others = ['webhook-id', 'webhook-timestamp', 'x-github-event', 'x-github-delivery']
  const values = fc.oneof(
    fc.stringMatching(/^sha256=[0-9a-f]{60,66}$/),
    fc.stringMatching(/^v1,[A-Za-z0-9+/]{42,44}=?$/),
    fc.stringMatching(/^[\x21-\x7e]{0,80}$/),
  )
  const headers = fc.dictionary(fc.constantFrom(...names, ...others), values)
  const bodies = fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes))

  it('is refused, and nothing of it is written down', async () => {
    const hooks = await Promise.all(kinds.map(({ host, scheme }) => doors.makeHook(host, scheme)))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...hooks), headers, bodies, async (hook, shown, body) => {
        const { host, hookId } = hook
        expect(await doors.send({ host, hookId, headers: shown, body })).toBe('hook_refused')
      }),
      { numRuns: 200 },
    )
    expect(doors.queued).toEqual([])
  })
})

describe('a hook that floods', () => {
  it('is asked to wait while two hundred of its deliveries do', async () => {
    const hook = await doors.makeHook('bitbucket')
    for (let number = 1; number <= 200; number += 1) await doors.send(doors.delivery(hook, number))
    expect(await doors.send(doors.delivery(hook, 201))).toBe('too_many')
    expect(doors.queued).toHaveLength(200)
  })
})
