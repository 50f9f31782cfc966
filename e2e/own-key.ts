/** A visitor who has a key of their own, sealed as their browser would. */
import { randomUUID } from 'node:crypto'
import type { KeyProvider, SealedKey } from '../shared/sealed-key/protocol.ts'
import { vaultOperation, type VaultView } from '../shared/api/vault.ts'
import { dataFor, sealKey } from '../workers/jobs/vault/sealing.fixture.ts'
import type { System } from './system.ts'
import { visitorOf, type Visitor } from './visitor.ts'

export type KeyHolder = { visitor: Visitor; vault: VaultView }

/** Variables with which keys are taken. */
export const takesKeys = { KEY_ORIGIN: 'https://keys.example' }

export async function keyHolderOf(system: Pick<System, 'url' | 'fetch'>): Promise<KeyHolder> {
  const visitor = visitorOf(system)
  await visitor.ask('POST', '/api/v1/session')
  const answer = await visitor.ask('GET', '/api/v1/session/vault')
  if (!answer.ok) throw new Error(await answer.text())
  return { visitor, vault: vaultOperation.output.parse(await answer.json()) }
}

export const newUse = (): string => randomUUID()

/** The key, sealed for a use: the `Idempotency-Key` of the job that is to have it. */
export function sealFor(
  { sid, kid, publicKey }: VaultView,
  { provider, job, key }: { provider: KeyProvider; job: string; key: string },
): Promise<SealedKey> {
  return sealKey({ kid, publicKey, data: dataFor({ sid, provider, job }, Date.now()), key })
}

type Order = { provider: KeyProvider; login: string; pictures: readonly string[] }

/** Orders what a provider draws; the answer as it comes. */
export async function orderWithKey(
  { visitor, vault }: KeyHolder,
  order: Order & Record<string, unknown>,
  key: string,
  change: (sealed: SealedKey) => SealedKey = (sealed) => sealed,
): Promise<Response> {
  const use = newUse()
  const sealed = await sealFor(vault, { provider: order.provider, job: use, key })
  return visitor.ask('POST', '/api/v1/jobs', {
    headers: { 'idempotency-key': use },
    body: JSON.stringify({ ...order, key: change(sealed) }),
  })
}
