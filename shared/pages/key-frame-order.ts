/** The document with the field for a visitor's key, as the edge orders it. */

/** Where it is, on its own host. */
export const keyFramePath = '/key-frame'

export type KeyFrameOrder = {
  /** The one site that may frame it and talk with it, such as `https://example.org`. */
  site: string
  /** What to seal to; null where it is gone, and the document says so. */
  vault: { sid: string; kid: string; publicKey: string; endsAt: string } | null
  /** Milliseconds since 1970: a visitor's clock may be wrong. */
  now: number
  /** As in the address, and `Accept-Language`. */
  lang: string | null
  acceptLanguage: string | null
  /** The appearance that the site was switched to; null where it is that of the device. */
  scheme: string | null
}

/** The document, and what of it may run and lay out: hashes as a Content-Security-Policy names them. */
export type KeyFrameDocument = { html: string; scriptHash: string; styleHash: string }
