/** Everything that a model needs beside what is chosen: who offers one, and a key for the next job. */
import { noModels, signInOffered, type Models } from '../../studio/models.ts'
import { codeOf } from './job-client.ts'
import { keyDesk, type KeyDesk } from './key-desk.ts'
import { listProviders } from './models-client.ts'
import type { HeldKey } from './sealed-keys.ts'

type Told = {
  language: string
  onChange: (models: Models) => void
  onEntered: () => void
}

export type ModelDesk = Pick<KeyDesk, 'onFrame' | 'take' | 'keyFor' | 'drop'> & {
  /** Asks for what is not known yet. */
  open(): void
  /** A job took the key, or failed with this code: then it is kept, where it may serve again. */
  settle(key: HeldKey, code: string | null): void
  /** Where one signs in to get a key, and comes back; null where that is not offered. */
  signInAddress(returnTo: string): string | null
}

/** After these a key, as it was sealed, serves no more. */
const endsOfKeys: ReadonlySet<string> = new Set([
  'invalid_key',
  'key_expired',
  'no_credit',
  'needs_verification',
  'key_refused',
  'keys_closed',
  'session_missing',
  'idempotency_conflict',
  'internal',
])

export function modelDesk({ language, onChange, onEntered }: Told): ModelDesk {
  let models = noModels
  let isAsking = false
  const tell = (change: Partial<Models>) => {
    models = { ...models, ...change }
    onChange(models)
  }
  const onFailure = (error: unknown) => tell({ problem: codeOf(error) })
  const keys = keyDesk({ language, onChange: (key) => tell({ key }), onEntered, onFailure })

  async function ask(): Promise<void> {
    if (isAsking) return
    isAsking = true
    tell({ problem: null })
    try {
      const providers = models.providers ?? (await listProviders())
      tell({ providers })
      if (providers.some(({ payer }) => payer === 'visitor')) await keys.open()
    } catch (error) {
      onFailure(error)
    } finally {
      isAsking = false
    }
  }

  return {
    ...keys,
    open: () => void ask(),
    settle(key, code) {
      if (code === null) keys.spend(key)
      else if (endsOfKeys.has(code)) keys.drop()
    },
    signInAddress(returnTo) {
      const path = signInOffered(models)?.path ?? null
      // What the key is sealed for, and the job will be asked for with.
      const query = new URLSearchParams({ return_to: returnTo, use: crypto.randomUUID() })
      return path && `${path}?${query}`
    },
  }
}
