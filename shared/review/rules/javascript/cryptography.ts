/** Hashes and ciphers that do not hold. */
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, isWrittenText } from './define.ts'

const weakHash = /^(rsa-)?(md[245]|sha-?1|ripemd(160|128)?|rmd160)$/i

const weakHashing = defined({
  id: 'javascript/weak-hash',
  title: 'A hash that no longer holds',
  severity: 'medium',
  confidence: 'medium',
  cwe: 328,
  why: 'Two texts with the same MD5 or SHA-1 hash are made at will, and passwords behind them are found fast.',
  fix: 'Use SHA-256 or better for data, and scrypt, argon2id or bcrypt for passwords.',
  bad: [
    "const crypto = require('crypto')\nconst hash = crypto.createHash('md5').update(password).digest('hex')",
    "import { createHash } from 'node:crypto'\nexport const id = (text) => createHash('sha1').update(text).digest('hex')",
    "const CryptoJS = require('crypto-js')\nCryptoJS.MD5(text)",
    "const md5 = require('md5')\nconst key = md5(password)",
    "const algorithm = 'MD5'\nrequire('crypto').createHmac(algorithm, key)",
    "crypto.subtle.digest('SHA-1', data)",
  ],
  good: [
    "const crypto = require('crypto')\ncrypto.createHash('sha256').update(text).digest('hex')",
    "const CryptoJS = require('crypto-js')\nCryptoJS.SHA256(text)",
    "crypto.subtle.digest('SHA-256', data)",
  ],
  calls: [
    {
      names: [
        'crypto.createHash',
        'crypto.createHmac',
        'crypto.createSign',
        'crypto.createVerify',
        'crypto.hash',
        'create-hash',
        'create-hmac',
        'crypto.sign',
        'crypto-browserify.createHash',
        'window.crypto.createHash',
        '*.crypto.createHash',
        'hasha',
      ],
      check: ({ arguments: [name] }) => isWrittenText(name) && weakHash.test(name.constant),
    },
    {
      names: [
        'crypto.subtle.digest',
        'jssha',
        'jsSHA',
        'window.crypto.subtle.digest',
        'crypto.webcrypto.subtle.digest',
      ],
      check: ({ arguments: [name] }) => isWrittenText(name) && weakHash.test(name.constant),
    },
    {
      names: ['crypto.pbkdf2', 'crypto.pbkdf2Sync'],
      check: ({ arguments: [, , , , name] }) =>
        isWrittenText(name) && /^md[245]$/i.test(name.constant),
    },
    {
      names: [
        'crypto-js.MD5',
        'crypto-js.SHA1',
        'crypto-js.HmacMD5',
        'crypto-js.HmacSHA1',
        'crypto-js.RIPEMD160',
        'CryptoJS.MD5',
        'CryptoJS.SHA1',
        'CryptoJS.HmacMD5',
        'CryptoJS.HmacSHA1',
        'crypto-js/md5',
        'crypto-js/sha1',
        'md5',
        'js-md5',
        'blueimp-md5',
        'sha1',
        'js-sha1',
        'spark-md5.hash',
        'spark-md5',
        'ts-md5.Md5.hashStr',
        'node-forge.md.md5.create',
        'node-forge.md.sha1.create',
        'forge.md.md5.create',
        'forge.md.sha1.create',
        'pure-md5.md5',
      ],
      check: () => true,
    },
  ],
})

const weakCipher = /^(des|3des|rc2|rc4|bf|blowfish|idea|seed|cast)|ecb|des-ede/i

const weakEncryption = defined({
  id: 'javascript/weak-cipher',
  title: 'A cipher or mode that does not hold',
  severity: 'high',
  cwe: 327,
  why: 'DES, RC4 and Blowfish are broken, ECB shows equal blocks, and createCipher makes keys badly.',
  fix: 'Use createCipheriv with aes-256-gcm and a fresh IV for each message.',
  bad: [
    "const crypto = require('crypto')\nconst cipher = crypto.createCipheriv('des-cbc', key, iv)",
    "const crypto = require('crypto')\nconst cipher = crypto.createCipher('aes-256-cbc', password)",
    "const { createCipheriv } = require('crypto')\ncreateCipheriv('aes-128-ecb', key, null)",
    "const CryptoJS = require('crypto-js')\nCryptoJS.DES.encrypt(text, key)",
    "const CryptoJS = require('crypto-js')\nCryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.ECB })",
    "const crypto = require('crypto')\ncrypto.publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_PADDING }, text)",
  ],
  good: [
    "const crypto = require('crypto')\ncrypto.createCipheriv('aes-256-gcm', key, iv)",
    "const CryptoJS = require('crypto-js')\nCryptoJS.AES.encrypt(text, key)",
  ],
  calls: [
    {
      names: ['crypto.createCipher', 'crypto.createDecipher', 'crypto-browserify.createCipher'],
      check: () => true,
    },
    {
      names: [
        'crypto.createCipheriv',
        'crypto.createDecipheriv',
        'browserify-aes.createCipheriv',
        'node-forge.cipher.createCipher',
        'forge.cipher.createCipher',
      ],
      check: ({ arguments: [name] }) => isWrittenText(name) && weakCipher.test(name.constant),
    },
    {
      names: ['crypto.publicEncrypt', 'crypto.privateDecrypt'],
      check: (site) =>
        /\.RSA_(?:PKCS1|NO)_PADDING$/.test(
          site.arguments[0]?.entries?.get('padding')?.path ?? '',
        ) && { cwe: 780 },
    },
    {
      names: ['DES', 'TripleDES', 'RC4', 'RC4Drop', 'Rabbit', 'RabbitLegacy', 'Blowfish'].flatMap(
        (name) =>
          ['encrypt', 'decrypt'].flatMap((what) => [
            `crypto-js.${name}.${what}`,
            `CryptoJS.${name}.${what}`,
            `crypto-js.algo.${name}.${what}`,
          ]),
      ),
      check: () => true,
    },
    {
      names: [
        'crypto-js.AES.encrypt',
        'crypto-js.AES.decrypt',
        'CryptoJS.AES.encrypt',
        'CryptoJS.AES.decrypt',
      ],
      check: (site) => site.option('mode')?.path?.endsWith('.ECB'),
    },
  ],
})

const fixedVector = defined({
  id: 'javascript/fixed-initialisation-vector',
  title: 'The same initialisation vector for every message',
  severity: 'medium',
  cwe: 329,
  why: 'With one vector equal beginnings show, and with GCM the key itself can be found.',
  fix: 'Take a fresh vector from crypto.randomBytes for each message and send it along.',
  bad: [
    "const crypto = require('crypto')\nconst iv = Buffer.from('0123456789abcdef')\ncrypto.createCipheriv('aes-256-cbc', key, iv)",
    "const crypto = require('crypto')\ncrypto.createCipheriv('aes-256-gcm', key, '000000000000')",
    "const crypto = require('crypto')\ncrypto.createCipheriv('aes-256-cbc', key, Buffer.alloc(16, 0))",
  ],
  good: [
    "const crypto = require('crypto')\ncrypto.createCipheriv('aes-256-cbc', key, crypto.randomBytes(16))",
    "const crypto = require('crypto')\nfunction seal(iv) {\n  return crypto.createCipheriv('aes-256-gcm', key, iv)\n}",
    "const crypto = require('crypto')\ncrypto.createCipheriv('aes-256-ctr', key, null)",
  ],
  calls: [
    { names: ['crypto.createCipheriv'], check: ({ arguments: [, , iv] }) => isWrittenBytes(iv) },
  ],
})

/** Bytes that the program says itself: a text, a Buffer of one, a Buffer of zeros. */
export const isWrittenBytes = (value: Value | undefined): boolean => {
  if (isWrittenText(value)) return true
  const made = value?.expression
  if (made?.kind !== 'call' || !/^(Buffer|Uint8Array)\b/.test(value?.path ?? '')) return false
  return made.arguments.length > 0 && made.arguments.every((given) => isWritten(given.value))
}

const isWritten = (given: NonNullable<Value['expression']>): boolean =>
  given.kind === 'literal' ||
  (given.kind === 'list' && given.items.length > 0 && given.items.every(isWritten))

export const cryptographyRules: readonly SyntaxRule[] = [weakHashing, weakEncryption, fixedVector]
