/** Asks which models may draw, and where the field for a key is. */
import type { ProvidersView } from '../../../shared/api/providers.ts'
import { paths } from '../../../shared/api/paths.ts'
import type { VaultView } from '../../../shared/api/vault.ts'
import { ask } from './job-client.ts'

export const listProviders = async () => (await ask<ProvidersView>(paths.providers, {})).providers

/** The address of the field, sealed to the vault of the visitor's session; null where no keys are taken. */
export async function openVault(): Promise<string | null> {
  await ask(paths.session, { method: 'POST' })
  return (await ask<VaultView>(paths.vault, {})).frame
}
