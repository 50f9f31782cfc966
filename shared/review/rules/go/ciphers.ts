/** Ciphers, their keys and their vectors. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { codeBefore, defined, all, inFunction, inFile } from './define.ts'

const weakCipher: SyntaxRule = defined({
  id: 'go/weak-cipher',
  title: 'A broken cipher is used',
  severity: 'high',
  cwe: 327,
  why: 'DES, Triple DES, RC4, Blowfish and their like can be broken with the means of today.',
  fix: 'Use AES with GCM: aes.NewCipher and cipher.NewGCM.',
  bad: [
    inFunction('crypto/des', 'block, err := des.NewTripleDESCipher(key)', 'use(block)'),
    inFunction('crypto/rc4', 'c, err := rc4.NewCipher(key)', 'use(c)'),
    inFunction('golang.org/x/crypto/blowfish', 'c, _ := blowfish.NewCipher(key)', 'use(c)'),
    inFunction(
      'crypto/aes crypto/cipher',
      'gcm, _ := cipher.NewGCM(block)',
      'nonce := make([]byte, gcm.NonceSize())',
      'sealed := gcm.Seal(nil, nonce, []byte(input), nil)',
      'use(sealed)',
    ),
  ],
  good: [
    inFunction(
      'crypto/aes crypto/cipher crypto/rand',
      'gcm, _ := cipher.NewGCM(block)',
      'nonce := make([]byte, gcm.NonceSize())',
      'rand.Read(nonce)',
      'use(gcm.Seal(nonce, nonce, []byte(input), nil))',
    ),
    inFunction('crypto/aes', 'block, err := aes.NewCipher(key)', 'use(block)'),
    inFunction(
      'golang.org/x/crypto/chacha20poly1305',
      'c, _ := chacha20poly1305.New(key)',
      'use(c)',
    ),
  ],
  calls: [
    {
      names: [
        'crypto/des.NewCipher',
        'crypto/des.NewTripleDESCipher',
        'crypto/rc4.NewCipher',
        ...all(
          ['blowfish', 'cast5', 'tea', 'xtea', 'twofish'].map(
            (name) => `golang.org/x/crypto/${name}`,
          ),
          ['NewCipher', 'NewCipherWithRounds', 'NewSaltedCipher'],
        ),
        'crypto/dsa.GenerateKey',
        'crypto/dsa.GenerateParameters',
        'ecb.NewECBEncrypter',
        'ecb.NewECBDecrypter',
        'golang.org/x/crypto/openpgp.Encrypt',
      ],
      check: ({ isResolved }) => isResolved,
    },
    {
      names: [
        'crypto/rsa.EncryptPKCS1v15',
        'crypto/rsa.DecryptPKCS1v15',
        'crypto/rsa.DecryptPKCS1v15SessionKey',
      ],
      check: ({ isResolved }) =>
        isResolved
          ? {
              cwe: 780,
              severity: 'medium',
              message:
                'RSA with the padding of PKCS #1 v1.5 lets others decrypt by asking often. Use rsa.EncryptOAEP and rsa.DecryptOAEP.',
            }
          : undefined,
    },
    {
      names: ['*.Seal'],
      check: (site) =>
        site.file.text.includes('crypto/cipher') &&
        (isWrittenKey(site.arguments[1]) || isNeverFilled(site, site.arguments[1]))
          ? {
              cwe: 323,
              message:
                'The nonce is written in the program, so it is used more than once. Make a new one with crypto/rand for every message.',
            }
          : undefined,
    },
    {
      names: [
        'crypto/cipher.NewCBCEncrypter',
        'crypto/cipher.NewCFBEncrypter',
        'crypto/cipher.NewCTR',
        'crypto/cipher.NewOFB',
      ],
      check: (site) =>
        isWrittenKey(site.arguments[1]) || isNeverFilled(site, site.arguments[1])
          ? {
              cwe: 329,
              message:
                'The initialization vector is written in the program. Make a new one with crypto/rand for every message.',
            }
          : undefined,
    },
  ],
})

/** `nonce := make([]byte, 12)`, and nothing is put into it before it is used. */
function isNeverFilled(site: CallSite, value: Value | undefined): boolean {
  const expression = value?.expression
  if (expression?.kind !== 'name' || !/^\w{1,40}$/.test(expression.name)) return false
  const before = codeBefore(site)
  const uses = before.match(new RegExp(`\\b${expression.name}\\b`, 'g')) ?? []
  return (
    uses.length === 1 &&
    new RegExp(`\\b${expression.name} (?::=|=) make\\(\\[\\]byte,`).test(before)
  )
}

/** A text or list of bytes that is written in the program. */
export const isWrittenKey = (value: Value | undefined): boolean =>
  (typeof value?.constant === 'string' && value.constant.length > 0) ||
  (value?.items !== undefined &&
    value.items.length > 3 &&
    value.items.every(({ constant }) => constant !== undefined))

const shortKey: SyntaxRule = defined({
  id: 'go/short-key',
  title: 'A key is too short',
  severity: 'medium',
  cwe: 326,
  why: 'RSA keys below 2,048 bits and hashes of passwords with few rounds can be broken by trying.',
  fix: 'Use at least 2,048 bits for RSA (3,072 for what has to last), and bcrypt with a cost of 10 or more.',
  bad: [
    inFunction(
      'crypto/rsa crypto/rand',
      'key, err := rsa.GenerateKey(rand.Reader, 1024)',
      'use(key)',
    ),
    inFile(
      'crypto/rsa crypto/rand',
      'const bits = 512',
      'func make_() { use(rsa.GenerateKey(rand.Reader, bits)) }',
    ),
    inFunction(
      'golang.org/x/crypto/bcrypt',
      'hash, _ := bcrypt.GenerateFromPassword([]byte(input), 4)',
      'use(hash)',
    ),
  ],
  good: [
    inFunction(
      'crypto/rsa crypto/rand',
      'key, err := rsa.GenerateKey(rand.Reader, 2048)',
      'use(key)',
    ),
    inFunction(
      'golang.org/x/crypto/bcrypt',
      'hash, _ := bcrypt.GenerateFromPassword([]byte(input), bcrypt.DefaultCost)',
      'use(hash)',
    ),
  ],
  calls: [
    {
      names: ['crypto/rsa.GenerateKey'],
      check: ({ arguments: [, bits] }) => isBelow(bits, 2048),
    },
    {
      names: ['crypto/rsa.GenerateMultiPrimeKey'],
      check: ({ arguments: [, , bits] }) => isBelow(bits, 2048),
    },
    {
      names: ['golang.org/x/crypto/bcrypt.GenerateFromPassword'],
      check: ({ arguments: [, cost] }) =>
        isBelow(cost, 10) || cost?.path === 'golang.org/x/crypto/bcrypt.MinCost'
          ? { cwe: 916 }
          : undefined,
    },
    {
      names: ['golang.org/x/crypto/pbkdf2.Key'],
      check: ({ arguments: [, , rounds] }) => (isBelow(rounds, 10_000) ? { cwe: 916 } : undefined),
    },
    {
      names: ['crypto/elliptic.P224'],
      check: () => true,
    },
  ],
})

const isBelow = (value: Value | undefined, least: number) =>
  typeof value?.constant === 'number' && value.constant < least

export const cipherRules: readonly SyntaxRule[] = [weakCipher, shortKey]
