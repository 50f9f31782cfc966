/**
 * The private key of a GitHub App, as GitHub hands it out (PKCS #1) or as most other programs write
 * keys (PKCS #8).
 */

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }

/** A key to sign with, from PEM; null where the text is no RSA key that can be read. */
export async function importAppKey(pem: string): Promise<CryptoKey | null> {
  // In a variable the ends of lines are often written out.
  const found = pemForm.exec(pem.replaceAll('\\n', '\n'))
  if (!found) return null
  const [, pkcs1, text = ''] = found
  try {
    const bytes = Uint8Array.from(atob(text.replace(/\s/g, '')), (letter) => letter.charCodeAt(0))
    const key = pkcs1 ? wrapped(bytes) : bytes
    return await crypto.subtle.importKey('pkcs8', key, algorithm, false, ['sign'])
  } catch {
    return null
  }
}

const pemForm = /-----BEGIN (RSA )?PRIVATE KEY-----([\s\S]+?)-----END (?:RSA )?PRIVATE KEY-----/

/** DER: version 0, then that it is an RSA key without parameters (RFC 5208, RFC 8017). */
const version = [0x02, 1, 0]
const rsaEncryption = [0x30, 13, 0x06, 9, 42, 134, 72, 134, 247, 13, 1, 1, 1, 0x05, 0]

/** The key of PKCS #1 in the envelope of PKCS #8, the only form that Web Crypto reads. */
function wrapped(pkcs1: Uint8Array): Uint8Array<ArrayBuffer> {
  const content = [...version, ...rsaEncryption, ...tagged(0x04, [...pkcs1])]
  return Uint8Array.from(tagged(0x30, content))
}

/** A DER value behind its tag and its length, in two bytes: keys are never longer. */
function tagged(tag: number, content: readonly number[]): number[] {
  return [tag, 0x82, content.length >> 8, content.length & 0xff, ...content]
}
