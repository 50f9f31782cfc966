/** Which object is the vault of a session. */
import { toBase64Url } from '../../../shared/base64-url.ts'
import type { JobsEnv, KeyVaultApi } from '../../platform/bindings.ts'

/**
 * The vault's name, which pages and sealed keys carry: a hash of the session's name, so that it leads
 * back to neither the session nor its cookie. Whoever has it sees a public key and opens nothing.
 */
export async function vaultIdOf(sessionName: string): Promise<string> {
  const text = new TextEncoder().encode(`key vault ${sessionName}`)
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', text)))
}

/** The vault of this name. */
export function vaultOf(
  { KEY_VAULT }: Pick<JobsEnv, 'KEY_VAULT'>,
  sid: string,
): DurableObjectStub<KeyVaultApi> {
  return KEY_VAULT.get(KEY_VAULT.idFromName(sid))
}
