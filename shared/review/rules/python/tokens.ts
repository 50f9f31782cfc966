/** Tokens: signed with what everybody can read, or not checked at all. */
import type { CallSite } from '../../flow/sites.ts'
import { all, argumentOf, defined, textIn } from './define.ts'
import { isSecret, isTest } from './credentials.ts'

export const uncheckedToken = defined({
  id: 'python/unchecked-token',
  title: 'A token is read without a check of its signature',
  severity: 'high',
  confidence: 'high',
  cwe: 347,
  why: 'Anybody can write a token that says they are somebody else.',
  fix: 'Call jwt.decode with the key and the list of algorithms that are used.',
  bad: [
    'import jwt\ndef read(token):\n    return jwt.decode(token, verify=False)',
    'import jwt\ndef read(token, key):\n    return jwt.decode(token, key, options={"verify_signature": False})',
    'import jwt\ndef make(payload):\n    return jwt.encode(payload, None, algorithm="none")',
    'from jwt import decode\ndef read(token, key):\n    return decode(token, key, algorithms=["none"])',
    'import jwt\ndef read(token, key):\n    return jwt.decode(token, key, ["HS256"], options={"verify_exp": False})',
    'from jose import jwt\ndef read(token):\n    return jwt.get_unverified_claims(token)',
  ],
  good: [
    'import jwt\ndef read(token, key):\n    return jwt.decode(token, key, algorithms=["HS256"])',
    'import jwt\ndef make(payload, key):\n    return jwt.encode(payload, key, algorithm="HS256")',
  ],
  calls: [
    {
      names: all('jwt jwt.api_jwt jose.jwt jwt.JWT()', 'decode decode_complete'),
      check: (site) =>
        site.named.get('verify')?.constant === false ||
        site.arguments[2]?.constant === false ||
        ['verify_signature', 'verify_exp'].some(
          (check) =>
            (site.named.get('options') ?? site.arguments[3])?.entries?.get(check)?.constant ===
            false,
        ) ||
        isNone(site),
    },
    { names: all('jwt jwt.api_jwt jose.jwt', 'encode'), check: isNone },
    { names: all('jose.jwt jose.jws', 'get_unverified_claims'), check: () => true },
  ],
})

/** Whether the algorithm is the one that signs nothing. */
function isNone(site: CallSite): boolean {
  const algorithm = argumentOf(site, 2, 'algorithm', 'algorithms')
  return [algorithm, ...(algorithm?.items ?? [])].some((value) =>
    /^none$/i.test(textIn(value) ?? ''),
  )
}

export const writtenTokenKey = defined({
  id: 'python/written-token-key',
  title: 'The key that signs tokens is written in the program',
  severity: 'high',
  confidence: 'high',
  cwe: 798,
  why: 'Whoever can read the code can make tokens that say they are anybody.',
  fix: 'Read the key from the environment or a secret store.',
  bad: [
    'import jwt\ndef make(payload):\n    return jwt.encode(payload, "shhh", algorithm="HS256")',
    'import jwt\nkey = "shhh"\ndef read(token):\n    return jwt.decode(token, key, algorithms=["HS256"])',
  ],
  good: [
    'import jwt, os\ndef make(payload):\n    return jwt.encode(payload, os.environ["KEY"], algorithm="HS256")',
  ],
  calls: [
    {
      names: all('jwt jwt.api_jwt jose.jwt', 'encode decode'),
      check: (site) => {
        const key = textIn(argumentOf(site, 1, 'key'))
        return key !== undefined && key !== '' && !key.includes('PUBLIC KEY')
      },
    },
    {
      names: all('authlib.jose.jwt', 'encode decode'),
      check: (site) =>
        isSecret(site.path.endsWith('.encode') ? site.arguments[2] : site.arguments[1]),
    },
    {
      names: [
        'itsdangerous.URLSafeTimedSerializer',
        'itsdangerous.URLSafeSerializer',
        'itsdangerous.Signer',
        'itsdangerous.TimestampSigner',
        'itsdangerous.JSONWebSignatureSerializer',
      ],
      check: (site) => isSecret(argumentOf(site, 0, 'secret_key')),
    },
    {
      names: ['hmac.new'],
      check: (site) => !isTest(site.file.path) && isSecret(argumentOf(site, 0, 'key')),
    },
  ],
})

const madeDigest = /^hmac\.(?:new|HMAC)\(\)\.(?:hex)?digest\(\)$|^hmac\.digest\(\)$/

export const comparedByTime = defined({
  id: 'python/comparison-tells-by-time',
  title: 'A signature is compared in a way that tells by its time how much of it is right',
  severity: 'low',
  cwe: 208,
  why: 'The first letter that differs ends the comparison: a signature can be guessed letter by letter.',
  fix: 'Compare with hmac.compare_digest.',
  bad: [
    'import hmac, hashlib\ndef check(key, body, sent):\n    return hmac.new(key, body, hashlib.sha256).hexdigest() == sent',
    'import hmac\ndef check(key, body, sent):\n    digest = hmac.digest(key, body, "sha256")\n    if sent != digest:\n        raise ValueError()',
  ],
  good: [
    'import hmac, hashlib\ndef check(key, body, sent):\n    return hmac.compare_digest(hmac.new(key, body, hashlib.sha256).hexdigest(), sent)',
    'import hashlib\ndef same(a, b):\n    return hashlib.sha256(a).hexdigest() == hashlib.sha256(b).hexdigest()',
  ],
  operations: ({ operator, operands }) =>
    (operator === '==' || operator === '!=') &&
    operands.some(({ path }) => madeDigest.test(path ?? '')),
})

export const secretInToken = defined({
  id: 'python/secret-in-token',
  title: 'A password is put into a token that everybody can read',
  severity: 'medium',
  cwe: 522,
  why: 'Tokens are signed, not encrypted: who holds one reads all that is in it.',
  fix: 'Put only an identifier into the token.',
  bad: [
    'import jwt\ndef make(user, key):\n    return jwt.encode({"name": user.name, "password": user.password}, key)',
    'import jwt\ndef make(password, key):\n    payload = {"p": password, "password": 1}\n    return jwt.encode(payload, key)',
  ],
  good: ['import jwt\ndef make(user, key):\n    return jwt.encode({"id": user.id}, key)'],
  calls: [
    {
      names: all('jwt jwt.api_jwt jose.jwt', 'encode'),
      check: ({ arguments: [payload] }) =>
        [...(payload?.entries?.keys() ?? [])].some((key) =>
          /^(?:password|passwd|secret|pin|ssn)$/i.test(key),
        ),
    },
  ],
})

export const tokenRules = [uncheckedToken, writtenTokenKey, comparedByTime, secretInToken]
