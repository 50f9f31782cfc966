/**
 * The field for a visitor's key, in a document of its own origin. What leaves it is sealed, to the pair
 * that the document itself names: a page can neither give it another one nor read what is typed.
 * This file is the whole script of the document; its hash is what may run there.
 */
import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke'
import { fromBase64Url, toBase64Url } from '../../shared/base64-url.ts'
import type { FrameMessage, SealOrder } from '../../shared/sealed-key/frame-messages.ts'
import {
  canonical,
  isKeyForm,
  keyProviders,
  longestSealSeconds,
  sealedBytes,
  sealInfo,
  sealVersion,
} from '../../shared/sealed-key/protocol.ts'

type Use = Omit<SealOrder, 'kind'>

const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM)
const field = document.querySelector('input')
const eye = document.querySelector('button')
const hint = document.querySelector<HTMLElement>('[role=alert]')
const {
  site = '',
  sid = '',
  kid = '',
  key: publicKey = '',
  now = '',
  ends = '',
} = document.documentElement.dataset

/** Milliseconds since 1970 by the server's clock. */
const serverTime = () => Number(now) + performance.now()

/** Told to the one site that may frame this, whoever does. */
const tell = (message: FrameMessage) => window.parent.postMessage(message, site)

/** What the page asks for; null for anything that is no order. Its words come from outside. */
function useIn(data: unknown): Use | null {
  const { kind, provider, job } = (data ?? {}) as Record<string, unknown>
  const known = keyProviders.find((each) => each === provider)
  const isOrder = kind === 'seal' && typeof job === 'string' && /^[\w-]{1,64}$/.test(job)
  return isOrder && known ? { provider: known, job } : null
}

/** Takes the key out of the field and seals it for one use. */
async function seal(input: HTMLInputElement, { provider, job }: Use): Promise<void> {
  const text = input.value.trim()
  const isFit = isKeyForm(text)
  if (hint) hint.hidden = isFit
  if (!isFit) return tell({ kind: 'unfit' })
  if (serverTime() >= Number(ends)) return tell({ kind: 'gone' })
  input.value = ''
  hide(input)
  const iat = Math.floor(serverTime() / 1000)
  const nonce = toBase64Url(crypto.getRandomValues(new Uint8Array(sealedBytes.nonce)))
  const exp = iat + longestSealSeconds
  const aad = canonical({ v: sealVersion, sid, provider, job, nonce, iat, exp })
  const encoder = new TextEncoder()
  const bytes = encoder.encode(text)
  const recipient = await suite.DeserializePublicKey(fromBase64Url(publicKey))
  const bound = { aad: encoder.encode(aad), info: sealInfo(kid) }
  const { encapsulatedSecret, ciphertext } = await suite.Seal(recipient, bytes, bound)
  bytes.fill(0)
  const [enc, ct] = [toBase64Url(encapsulatedSecret), toBase64Url(ciphertext)]
  tell({ kind: 'sealed', enc, ct, kid, aad, last4: text.slice(-4) })
}

/** What the button says next stands on it. */
function toggle(input: HTMLInputElement, isShown: boolean): void {
  input.type = isShown ? 'text' : 'password'
  eye?.setAttribute('aria-pressed', String(isShown))
}

const hide = (input: HTMLInputElement) => toggle(input, false)

/** Nobody is talked with but the page around this frame, and that only where it is our site. */
const isFramed = window.parent !== window

if (isFramed && !field) tell({ kind: 'gone' })
if (isFramed && field) {
  window.addEventListener('message', ({ source, origin, data }) => {
    const use = useIn(data)
    if (source === window.parent && origin === site && use) {
      seal(field, use).catch(() => tell({ kind: 'gone' }))
    }
  })
  field.addEventListener('keydown', ({ key, isTrusted }) => {
    if (key === 'Enter' && isTrusted) tell({ kind: 'entered' })
  })
  eye?.addEventListener('click', () => toggle(field, field.type === 'password'))
  field.disabled = false
  tell({ kind: 'ready' })
}
