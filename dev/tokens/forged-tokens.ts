/** Access tokens as attackers make them: each is wrong in one way, and everything else in it is right. */
import {
  createHmac,
  createPrivateKey,
  generateKeyPairSync,
  sign,
  type JsonWebKey,
} from 'node:crypto'

type Json = Record<string, unknown>

type Forgery = {
  /** A private key of the deployment, with its `kid`. */
  key: JsonWebKey
  /** A token that is good. */
  token: string
  /** Milliseconds since 1970. */
  now: number
}

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const decoded = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Json

/** Half of what an Ed25519 signature may be: the order of the group (RFC 8032, section 5.1). */
const groupOrder = 2n ** 252n + 27742317777372353535851937790883648493n

/** The forgeries by what is wrong, and beside them one that is right, made in the same way. */
export function forgedTokens({ key, token, now }: Forgery): {
  good: string
  forged: Record<string, string>
} {
  const [head = '', body = '', signature = ''] = token.split('.')
  const [header, claims] = [decoded(head), decoded(body)]
  const seconds = Math.floor(now / 1000)
  const ours = createPrivateKey({ key, format: 'jwk' })
  const theirs = generateKeyPairSync('ed25519')
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '' } = key
  const publicJwk = { kty: 'OKP', crv: 'Ed25519', x }
  const theirJwk = theirs.publicKey.export({ format: 'jwk' })
  const spki = Buffer.concat([
    Buffer.from('302a300506032b6570032100', 'hex'),
    Buffer.from(x, 'base64url'),
  ])
  const pem = `-----BEGIN PUBLIC KEY-----\n${spki.toString('base64')}\n-----END PUBLIC KEY-----\n`

  const input = (newHeader: Json, newClaims: Json) => `${encoded(newHeader)}.${encoded(newClaims)}`
  const ed = (text: string, by = ours) =>
    Buffer.from(sign(null, Buffer.from(text), by)).toString('base64url')
  /** Signed by the deployment itself, with something else in it. */
  const signed = (moreHeader: Json, moreClaims: Json = {}) => {
    const text = input({ ...header, ...moreHeader }, { ...claims, ...moreClaims })
    return `${text}.${ed(text)}`
  }
  const claiming = (moreClaims: Json) => signed({}, moreClaims)
  const unsigned = (alg: string, end = '') => `${input({ ...header, alg }, claims)}.${end}`
  const macced = (alg: string, secret: string | Buffer) => {
    const text = input({ ...header, alg }, claims)
    const hash = alg.replace('HS', 'sha')
    return `${text}.${createHmac(hash, secret).update(text).digest('base64url')}`
  }
  const byThem = (moreHeader: Json) => {
    const text = input({ ...header, ...moreHeader }, claims)
    return `${text}.${ed(text, theirs.privateKey)}`
  }
  const byOtherKind = (alg: string, by: typeof rsa.privateKey) => {
    const text = input({ ...header, alg }, claims)
    const options = { key: by, dsaEncoding: 'ieee-p1363' as const }
    const signedText = Buffer.from(sign('sha256', Buffer.from(text), options))
    return `${text}.${signedText.toString('base64url')}`
  }
  const flipped = (part: string, index: number) => {
    const bytes = Buffer.from(part, 'base64url')
    bytes[index]! ^= 1
    return bytes.toString('base64url')
  }

  const forged = {
    'alg none': unsigned('none'),
    'alg None': unsigned('None'),
    'alg NONE': unsigned('NONE'),
    'alg nOnE with the signature of before': unsigned('nOnE', signature),
    'no alg': `${input({ ...header, alg: undefined }, claims)}.${signature}`,
    'alg that is a list': `${input({ ...header, alg: ['EdDSA'] }, claims)}.${signature}`,
    'HS256 with the public key’s bytes': macced('HS256', Buffer.from(x, 'base64url')),
    'HS256 with the public key’s text': macced('HS256', x),
    'HS256 with the public key as JWK': macced('HS256', JSON.stringify(publicJwk)),
    'HS256 with the public key as PEM': macced('HS256', pem),
    'HS256 with the public key as DER': macced('HS256', spki),
    'HS256 with an empty secret': macced('HS256', ''),
    'HS256 with its kid as the secret': macced('HS256', String(key['kid'])),
    'HS384 with the public key': macced('HS384', pem),
    'HS512 with the public key': macced('HS512', pem),
    'RS256 by a key of theirs': byOtherKind('RS256', rsa.privateKey),
    'ES256 by a key of theirs': byOtherKind('ES256', elliptic.privateKey),
    'EdDSA by a key of theirs under our kid': byThem({}),
    'a key of theirs under its own kid': byThem({ kid: 'theirs' }),
    'a key of theirs in the header': byThem({ jwk: theirJwk, kid: undefined }),
    'a key of theirs at an address': byThem({ jku: 'https://evil.example/jwks.json' }),
    'a certificate of theirs': byThem({ x5c: ['MIIB'], x5u: 'https://evil.example/x' }),
    'no kid': signed({ kid: undefined }),
    'a kid that is a path': signed({ kid: '../../../../dev/null' }),
    'a kid that is a query': signed({ kid: "x' UNION SELECT 'key" }),
    'a kid that every object has': signed({ kid: '__proto__' }),
    'a kid that is a list': signed({ kid: [key['kid']] }),
    'typ JWT': signed({ typ: 'JWT' }),
    'no typ': signed({ typ: undefined }),
    'typ of an id token': signed({ typ: 'id+jwt' }),
    'something critical that nobody knows': signed({ crit: ['x'], x: 1 }),
    'a payload that is not encoded': signed({ crit: ['b64'], b64: false }),
    zip: signed({ crit: ['zip'], zip: 'DEF' }),
    'expired long ago': claiming({ iat: seconds - 9_000, exp: seconds - 8_100 }),
    'expired ten seconds ago': claiming({ iat: seconds - 910, exp: seconds - 10 }),
    'no end': claiming({ exp: undefined }),
    'an end that is a text': claiming({ exp: String(seconds + 900) }),
    'an end that is no number': claiming({ exp: null }),
    'a long life that is older than a quarter of an hour': claiming({
      iat: seconds - 1_000,
      exp: seconds + 1_000,
    }),
    'made in the future': claiming({ iat: seconds + 60, exp: seconds + 900 }),
    'no time of making': claiming({ iat: undefined }),
    'not good yet': claiming({ nbf: seconds + 60 }),
    'not good before a text': claiming({ nbf: 'now' }),
    'another issuer': claiming({ iss: 'https://evil.example' }),
    'our issuer with a slash more': claiming({ iss: `${String(claims['iss'])}/` }),
    'no issuer': claiming({ iss: undefined }),
    'several issuers': claiming({ iss: [claims['iss']] }),
    'another audience': claiming({ aud: 'https://evil.example/api' }),
    'the issuer as audience': claiming({ aud: claims['iss'] }),
    'no audience': claiming({ aud: undefined }),
    'an audience beside ours': claiming({ aud: [claims['aud'], 'https://evil.example'] }),
    'no subject': claiming({ sub: undefined }),
    'no id': claiming({ jti: undefined }),
    'no grant': claiming({ grant: undefined }),
    'a grant of another form': claiming({ grant: '../session' }),
    'a payload that was changed': `${head}.${encoded({ ...claims, sub: 'x' })}.${signature}`,
    'a header that was changed': `${encoded({ ...header, x: 1 })}.${body}.${signature}`,
    'a payload that is a list': `${head}.${encoded([claims])}.${ed(`${head}.${encoded([claims])}`)}`,
    'a payload that is no JSON': `${head}.bm8.${ed(`${head}.bm8`)}`,
    'a signature cut short': token.slice(0, -8),
    'a signature with a bit flipped': `${head}.${body}.${flipped(signature, 20)}`,
    'a signature of zeros': `${head}.${body}.${Buffer.alloc(64).toString('base64url')}`,
    'a signature that means the same': `${head}.${body}.${sameMeaning(signature)}`,
    'no signature': `${head}.${body}.`,
    'two parts': `${head}.${body}`,
    'four parts': `${token}.${signature}`,
    'five parts, as if it were encrypted': `${token}.${body}.${signature}`,
    'JSON in place of the short form': JSON.stringify({
      protected: head,
      payload: body,
      signature,
    }),
    padding: `${token}=`,
    'a token in a token': signed({ cty: 'JWT' }, { grant: token }),
    'a good one that is too long': claiming({ more: 'x'.repeat(3_000) }),
    'nothing but dots': '..',
    'a word': 'token',
  }
  return { good: signed({}, { jti: 'another' }), forged }
}

/** S plus the group's order: a lax verifier takes it for the same (RFC 8032, section 8.4). */
function sameMeaning(signature: string): string {
  const bytes = Buffer.from(signature, 'base64url')
  const hexadecimal = [...bytes.subarray(32)]
    .toReversed()
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  const other = (BigInt(`0x${hexadecimal}`) + groupOrder).toString(16).padStart(64, '0')
  const reversed = other.match(/../g)!.toReversed().join('')
  return Buffer.concat([bytes.subarray(0, 32), Buffer.from(reversed, 'hex')]).toString('base64url')
}
