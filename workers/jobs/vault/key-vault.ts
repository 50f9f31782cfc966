/**
 * One object a session: a vault in its memory. Its storage holds the moment of the next alarm and
 * nothing else. An idle object may be put away after ten seconds, with all it remembers; so while there
 * is something to remember, an alarm wakes it every five, and the last one leaves nothing behind.
 * Source: "Lifecycle of a Durable Object", Cloudflare's documentation.
 */
import { DurableObject } from 'cloudflare:workers'
import type { ExpectedUse } from '../../../shared/sealed-key/read-sealed-key.ts'
import type {
  JobsEnv,
  KeyPurpose,
  KeyVaultApi,
  OpenedKey,
  VaultKey,
} from '../../platform/bindings.ts'
import { createVault } from './vault.ts'

const awakeEveryMilliseconds = 5_000

export class KeyVault extends DurableObject<JobsEnv> implements KeyVaultApi {
  readonly #vault = createVault({ now: () => Date.now() })

  async publicKey(): Promise<VaultKey | null> {
    const key = await this.#vault.publicKey()
    await this.#stayAwake()
    return key
  }

  async look(): Promise<VaultKey | null> {
    return this.#vault.look()
  }

  async open(sealed: unknown, expected: ExpectedUse, purpose: KeyPurpose): Promise<OpenedKey> {
    const opened = await this.#vault.open(sealed, expected, purpose)
    // What goes to the caller is a copy, made as soon as this is returned; this one is wiped then.
    if (opened.key) setTimeout(() => opened.key.fill(0), 0)
    return opened
  }

  async countInvalid(nonce: string): Promise<void> {
    this.#vault.countInvalid(nonce)
    await this.#stayAwake()
  }

  override async alarm(): Promise<void> {
    if (this.#vault.isEmpty()) await this.ctx.storage.deleteAll()
    else await this.#stayAwake()
  }

  async #stayAwake(): Promise<void> {
    if (this.#vault.isEmpty()) return
    await this.ctx.storage.setAlarm(Date.now() + awakeEveryMilliseconds)
  }
}
