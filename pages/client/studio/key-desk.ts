/**
 * Talks with the frame that holds the field for the key, and keeps what it seals until a job takes it. No
 * key is ever readable here: what arrives is sealed for one job.
 */
import type { FrameMessage, SealOrder } from '../../../shared/sealed-key/frame-messages.ts'
import type { KeyProvider } from '../../../shared/sealed-key/protocol.ts'
import { noModels, type KeyState } from '../../studio/models.ts'
import { openVault } from './models-client.ts'
import { sealedKeyIn, type HeldKey } from './sealed-keys.ts'

type Told = {
  /** The language of the page, which the frame speaks as well. */
  language: string
  onChange: (key: KeyState) => void
  /** The visitor pressed Enter in the field. */
  onEntered: () => void
  onFailure: (error: unknown) => void
}

export type KeyDesk = {
  /** Asks where the field is, unless that is known. */
  open(): Promise<void>
  onFrame(frame: HTMLIFrameElement | null): void
  /** A key that came from elsewhere, by a sign-in. */
  take(key: HeldKey): void
  /** A key for the next job of this provider; null where the field gave none, and says why. */
  keyFor(provider: KeyProvider): Promise<HeldKey | null>
  /** A job took the key. */
  spend(key: HeldKey): void
  drop(): void
}

export function keyDesk({ language, onChange, onEntered, onFailure }: Told): KeyDesk {
  let state = noModels.key
  let held: HeldKey | null = null
  let frame: HTMLIFrameElement | null = null
  let isReady = false
  let settle: (key: HeldKey | null) => void = () => {}

  const tell = (change: Partial<KeyState>) => {
    state = { ...state, ...change }
    onChange(state)
  }

  async function load(note: KeyState['note']): Promise<void> {
    isReady = false
    const address = await openVault()
    tell({
      frame: address && `${address}&lang=${language}${schemeOfSite()}`,
      load: state.load + 1,
      // A job may have taken a key from elsewhere while the field was asked for: what was said of it stays.
      note: note ?? state.note,
    })
  }

  function hear(message: FrameMessage): void {
    switch (message.kind) {
      case 'ready':
        isReady = true
        break
      case 'entered':
        onEntered()
        break
      case 'unfit':
        tell({ note: 'unfit' })
        settle(null)
        break
      case 'gone':
        // Had it not been there at all, a new one would be gone as well.
        if (isReady) load('renewed').catch(onFailure)
        settle(null)
        break
      case 'sealed':
        settle(sealedKeyIn(message))
        break
    }
  }

  // The frame's origin is opaque: only that it is this window says that it is ours.
  window.addEventListener('message', ({ source, data }) => {
    const isOurs = frame !== null && source === frame.contentWindow
    if (isOurs && data !== null && typeof data === 'object') hear(data as FrameMessage)
  })

  function hold(key: HeldKey, isSignedIn: boolean): void {
    held = key
    const { provider, last4 } = key
    tell({ held: { provider, last4, isSignedIn }, note: null })
  }

  return {
    async open() {
      if (state.frame === null) await load(null)
    },
    onFrame(element) {
      if (element === frame) return
      frame = element
      isReady = false
      settle(null)
    },
    take: (key) => hold(key, true),
    async keyFor(provider) {
      if (held?.provider === provider) return held
      const target = frame?.contentWindow
      if (!target || !isReady) {
        tell({ note: 'absent' })
        return null
      }
      const job = crypto.randomUUID()
      const order: SealOrder = { kind: 'seal', provider, job }
      const sealed = await new Promise<HeldKey | null>((resolve) => {
        settle = resolve
        target.postMessage(order, '*')
      })
      if (sealed?.job !== job || sealed.provider !== provider) return null
      hold(sealed, false)
      return sealed
    },
    spend({ last4 }) {
      held = null
      tell({ held: null, note: 'used', used: last4 })
    },
    drop() {
      held = null
      tell({ held: null, note: null })
    },
  }
}

/** Else the frame would look like the device where the site was switched to the other appearance. */
function schemeOfSite(): string {
  const { appearance } = document.documentElement.dataset
  return appearance === undefined ? '' : `&scheme=${appearance}`
}
