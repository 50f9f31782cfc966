/** What the page knows of the models that may draw, and of the key that pays for one. */
import type { ProviderView } from '../../shared/api/providers.ts'
import { keyProviders, type KeyProvider } from '../../shared/sealed-key/protocol.ts'
import { payers, type ChosenModel, type Payer } from './drawing.ts'

/** What is known here of a key: never more than its end. */
export type KeyState = {
  /** Where the field for it is; null where that is not known yet. */
  frame: string | null
  /** Counts how often the field was made anew. */
  load: number
  /** What there is to say of the field. */
  note: 'unfit' | 'renewed' | 'absent' | 'used' | null
  /** A key that is sealed, and waits for its job. */
  held: { provider: KeyProvider; last4: string; isSignedIn: boolean } | null
  /** The end of the key that the last job used. */
  used: string
}

export type Models = {
  /** Null until they are known. */
  providers: readonly ProviderView[] | null
  /** The code of what went wrong when they, or the field for the key, were asked for. */
  problem: string | null
  key: KeyState
}

export const noModels: Models = {
  providers: null,
  problem: null,
  key: { frame: null, load: 0, note: null, held: null, used: '' },
}

/** Who may pay: the visitor, as long as it is not known that nobody takes keys here. */
export function payersOffered({ providers }: Models): readonly Payer[] {
  if (providers === null) return ['visitor']
  return payers.filter((payer) => providers.some((one) => one.payer === payer))
}

/** Where one gets a key by signing in; null where that is not offered. */
export function signInOffered({ providers }: Models) {
  const found = providers?.find(({ signIn }) => signIn !== null)
  return found?.signIn ? { id: found.id, label: found.label, path: found.signIn } : null
}

/** For whom a key would be sealed; null for a provider that the site pays. */
export function keyProviderOf({ provider }: ChosenModel): KeyProvider | null {
  return keyProviders.find((id) => id === provider.id) ?? null
}
