/** A visitor's key, from the field to the one who uses it, in the running system. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { vaultOperation, type VaultView } from '../shared/api/vault.ts'
import type {
  KeyPurpose,
  KeyVaultApi,
  OpenedKey,
  StoreShardApi,
} from '../workers/platform/bindings.ts'
import { dataFor, sealKey, tamperings } from '../workers/jobs/vault/sealing.fixture.ts'
import { watchDisk } from './state-on-disk.ts'
import { startSystem, type System } from './system.ts'
import { visitorOf } from './visitor.ts'

const canary = 'sk-canary-7Qm2Xv9TzB4kLr8WfHs3Nd6YpGc1'
const use = { provider: 'openai', job: 'job-1' } as const

let system: System
let vaults: DurableObjectNamespace<KeyVaultApi>
let shards: DurableObjectNamespace<StoreShardApi>
const disk = watchDisk()
beforeAll(async () => {
  system = await startSystem({ variables: { KEY_ORIGIN: 'https://keys.example' } })
  type Objects = { KEY_VAULT: typeof vaults; STORE_SHARD: typeof shards }
  const objects = await system.harness.getWorker<Objects>('jobs').getEnv()
  vaults = objects.KEY_VAULT
  shards = objects.STORE_SHARD
})
afterAll(() => system?.stop())

/** A visitor with a session, and what a key of theirs is sealed to. */
async function newVisitor() {
  const visitor = visitorOf(system)
  await visitor.ask('POST', '/api/v1/session')
  const answer = await visitor.ask('GET', '/api/v1/session/vault')
  expect(answer.status).toBe(200)
  const vault: VaultView = vaultOperation.output.parse(await answer.json())
  return { visitor, vault }
}

const sealed = (vault: VaultView) =>
  sealKey({ ...vault, data: dataFor({ ...use, sid: vault.sid }, Date.now()), key: canary })
const open = async ({ sid }: VaultView, box: unknown, purpose: KeyPurpose = 'use avatar 1') =>
  (await vaults.get(vaults.idFromName(sid)).open(box, { ...use, sid }, purpose)) as OpenedKey
const textOf = ({ key }: OpenedKey) => key && new TextDecoder().decode(key)
const refused = { key: null, code: 'key_refused' }

describe('the vault of a session', () => {
  it('is told of to who has the session, the same one each time', async () => {
    const { visitor, vault } = await newVisitor()
    const again = await visitor.ask('GET', '/api/v1/session/vault')
    expect(await again.json()).toEqual(vault)
    expect(again.headers.get('cache-control')).toBe('no-store')
    expect(vault.frame).toBe(`https://keys.example/key-frame?vault=${vault.sid}`)
    expect((await newVisitor()).vault.kid).not.toBe(vault.kid)
  })

  it('needs a session', async () => {
    const answer = await system.fetch('/api/v1/session/vault')
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ error: { code: 'session_missing' } })
  })

  it('opens what was sealed to it, once to check it and once to use it', async () => {
    const { vault } = await newVisitor()
    const box = await sealed(vault)
    expect(textOf(await open(vault, box, 'check'))).toBe(canary)
    expect(textOf(await open(vault, box))).toBe(canary)
    expect([await open(vault, box, 'check'), await open(vault, box)]).toEqual([refused, refused])
  })

  it('refuses all that was tampered with by one and the same answer', async () => {
    const [{ vault }, { vault: elsewhere }] = [await newVisitor(), await newVisitor()]
    const other = await sealed(elsewhere)
    const answers = await Promise.all(
      Object.values(tamperings).map(async (tamper) =>
        open(vault, tamper(await sealed(vault), other)),
      ),
    )
    expect(answers.length).toBeGreaterThanOrEqual(10)
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify(refused)]),
    )
  })

  it('closes after three keys that no provider knows', async () => {
    const { visitor, vault } = await newVisitor()
    const stub = vaults.get(vaults.idFromName(vault.sid))
    for (let count = 0; count < 3; count += 1) await stub.countInvalid(`${count}`)
    expect(await open(vault, await sealed(vault))).toEqual({ key: null, code: 'keys_closed' })
    const answer = await visitor.ask('GET', '/api/v1/session/vault')
    expect(await answer.json()).toMatchObject({ error: { code: 'keys_closed' } })
  })

  it('loses its pair with its memory: nothing opens what was sealed to it any more', async () => {
    const { visitor, vault } = await newVisitor()
    const box = await sealed(vault)
    await system.harness.getWorker('jobs').evictDurableObject('KeyVault', { name: vault.sid })
    expect(await open(vault, box)).toEqual(refused)
    const next = await visitor.ask('GET', '/api/v1/session/vault')
    expect((await next.json<VaultView>()).kid).not.toBe(vault.kid)
  })

  it('leaves no key at rest and in no log, where what is planted is found', async () => {
    const { vault } = await newVisitor()
    const box = await sealed(vault)
    expect(textOf(await open(vault, box))).toBe(canary)
    await open(vault, { ...box, aad: canary })
    await shards.get(shards.idFromName('store A')).write('planted', encoded('planted-in-it'), 60)
    expect(disk.filesWith('planted-in-it').length).toBeGreaterThan(0)
    expect(disk.filesWith(canary.slice(3, 15))).toEqual([])
    const logs = system.harness.getLogs().map(({ message }) => message)
    expect(logs.length).toBeGreaterThan(0)
    expect(logs.filter((line) => line.includes(canary.slice(3, 15)))).toEqual([])
  })
})

const encoded = (text: string) => new TextEncoder().encode(text)
