/** Ciphers, hashes, keys and chance that do not hold. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, isWrittenText } from './define.ts'

const weakHash = /^(rsa-)?(md[245]|sha-?1|ripemd(160|128)?|rmd160)$/i

export const weakHashing = defined({
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

export const weakEncryption = defined({
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

export const fixedVector = defined({
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

export const weakRandom = defined({
  id: 'javascript/guessable-random',
  title: 'A secret is made of guessable chance',
  severity: 'medium',
  confidence: 'medium',
  cwe: 338,
  why: 'Who sees some results of Math.random can work out the others: tokens and passwords made of it are guessed.',
  fix: 'Use crypto.randomBytes, crypto.randomInt or crypto.randomUUID.',
  bad: [
    'const token = Math.random().toString(36).slice(2)',
    "function makePassword() {\n  let result = ''\n  for (let i = 0; i < 8; i++) result += letters[Math.floor(Math.random() * letters.length)]\n  return result\n}",
    "const crypto = require('crypto')\nconst key = crypto.pseudoRandomBytes(16)",
    'user.resetToken = Math.floor(Math.random() * 1000000)',
    'const session = { sessionId: Math.random() }',
  ],
  good: [
    'const color = colors[Math.floor(Math.random() * colors.length)]',
    "const crypto = require('crypto')\nconst token = crypto.randomBytes(16).toString('hex')",
    'const delay = Math.random() * 100',
  ],
  calls: [
    { names: ['crypto.pseudoRandomBytes', 'crypto.prng', 'crypto.rng'], check: () => true },
    {
      names: ['Math.random', 'window.Math.random'],
      check: (site) => secretName.test(namesAround(site)),
    },
  ],
})

const secretName =
  /pass(word|wd|code|phrase)|secret|token|otp|\bpin\b|session_?id|csrf|nonce|\bsalt|api_?key|auth|credential|encryption|private_?key|secure|uuid|guid|verification|reset_?code|\biv\b|coupon|invite|challenge/i

/** What the result is called: the variables, members and functions around the place. */
function namesAround(site: CallSite): string {
  const names: string[] = [site.enclosing.function?.name ?? '']
  let node = site.node.parent
  for (let depth = 0; node !== undefined && depth < 12; depth += 1, node = node.parent) {
    if (
      node.type === 'variable_declarator' ||
      node.type === 'assignment_expression' ||
      node.type === 'augmented_assignment_expression' ||
      node.type === 'pair'
    ) {
      const holder = node.children.find(
        ({ field }) => field === 'name' || field === 'left' || field === 'key',
      )
      if (holder !== undefined) names.push(site.file.textOf(holder).slice(0, 80))
    }
    if (node.type === 'statement_block' || node.type === 'program') break
  }
  return names.join(' ')
}

export const smallKeys = defined({
  id: 'javascript/small-key',
  title: 'A key too small to hold',
  severity: 'medium',
  cwe: 326,
  why: 'RSA below 2,048 bits and curves below 224 bits are broken with money or patience.',
  fix: 'Use RSA with at least 2,048 bits (better 3,072), or Ed25519.',
  bad: [
    "const crypto = require('crypto')\ncrypto.generateKeyPairSync('rsa', { modulusLength: 1024 })",
    "const NodeRSA = require('node-rsa')\nconst key = new NodeRSA({ b: 512 })",
    "const crypto = require('crypto')\ncrypto.createDiffieHellman(512)",
    "const forge = require('node-forge')\nforge.pki.rsa.generateKeyPair(1024)",
  ],
  good: [
    "const crypto = require('crypto')\ncrypto.generateKeyPairSync('rsa', { modulusLength: 4096 })",
    "const NodeRSA = require('node-rsa')\nnew NodeRSA({ b: 2048 })",
  ],
  calls: [
    {
      names: ['crypto.generateKeyPair', 'crypto.generateKeyPairSync', 'crypto.subtle.generateKey'],
      check: (site) => {
        const bits =
          site.option('modulusLength') ?? site.arguments[0]?.entries?.get('modulusLength')
        const curve = site.option('namedCurve')?.constant
        return isBelow(bits, 2048) || (typeof curve === 'string' && /(112|128|160|192)/.test(curve))
      },
    },
    { names: ['node-rsa'], check: (site) => isBelow(site.option('b') ?? site.arguments[0], 2048) },
    {
      names: [
        'crypto.createDiffieHellman',
        '*.pki.rsa.generateKeyPair',
        '*.rsa.generateKeyPair',
        'keypair',
      ],
      check: (site) => isBelow(site.option('bits') ?? site.arguments[0], 2048),
    },
  ],
})

const isBelow = (value: Value | undefined, least: number) =>
  typeof value?.constant === 'number' && value.constant < least

export const weakPasswordHash = defined({
  id: 'javascript/cheap-password-hash',
  title: 'A password is hashed too cheaply',
  severity: 'medium',
  cwe: 916,
  why: 'Each guess costs the thief of the table next to nothing.',
  fix: 'Use at least cost 10 with bcrypt, 210,000 rounds with PBKDF2, or argon2id with its defaults.',
  bad: [
    "const bcrypt = require('bcrypt')\nbcrypt.hash(password, 4)",
    "const crypto = require('crypto')\ncrypto.pbkdf2Sync(password, salt, 1000, 64, 'sha512')",
    "const argon2 = require('argon2')\nargon2.hash(password, { type: argon2.argon2i })",
    "const crypto = require('crypto')\ncrypto.scryptSync(password, 'salt', 32)",
  ],
  good: [
    "const bcrypt = require('bcrypt')\nbcrypt.hash(password, 12)",
    "const crypto = require('crypto')\ncrypto.pbkdf2Sync(password, salt, 600000, 64, 'sha512')",
    "const argon2 = require('argon2')\nargon2.hash(password, { type: argon2.argon2id })",
  ],
  calls: [
    {
      names: ['bcrypt.hash', 'bcrypt.hashSync', 'bcryptjs.hash', 'bcryptjs.hashSync'],
      check: ({ arguments: [, rounds] }) => isBelow(rounds, 10),
    },
    {
      names: ['bcrypt.genSalt', 'bcrypt.genSaltSync', 'bcryptjs.genSalt', 'bcryptjs.genSaltSync'],
      check: ({ arguments: [rounds] }) => isBelow(rounds, 10),
    },
    {
      names: ['crypto.pbkdf2', 'crypto.pbkdf2Sync'],
      check: ({ arguments: [, salt, rounds] }) => isBelow(rounds, 10_000) || isWrittenText(salt),
    },
    {
      names: ['crypto.scrypt', 'crypto.scryptSync'],
      check: (site) =>
        isWrittenText(site.arguments[1]) || isBelow(site.option('cost') ?? site.option('N'), 8192),
    },
    {
      names: ['argon2.hash'],
      check: (site) =>
        /argon2[id]$/.test(site.option('type')?.path ?? '') &&
        !/argon2id$/.test(site.option('type')?.path ?? ''),
    },
  ],
})

export const noTagLength = defined({
  id: 'javascript/gcm-without-tag-length',
  title: 'A GCM message is opened with a tag of any length',
  severity: 'medium',
  confidence: 'medium',
  cwe: 310,
  why: 'A tag of four bytes is accepted, too: forged messages need few tries.',
  fix: 'Give { authTagLength: 16 } to createDecipheriv.',
  bad: [
    "const crypto = require('crypto')\nconst decipher = crypto.createDecipheriv('aes-256-gcm', key, iv)",
    "const { createDecipheriv } = require('crypto')\nfunction open(key, iv) {\n  return createDecipheriv('aes-128-gcm', key, iv)\n}",
  ],
  good: [
    "const crypto = require('crypto')\ncrypto.createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 })",
    "const crypto = require('crypto')\ncrypto.createDecipheriv('aes-256-cbc', key, iv)",
  ],
  calls: [
    {
      names: ['crypto.createDecipheriv'],
      check: (site) =>
        isWrittenText(site.arguments[0]) &&
        /gcm$/i.test(site.arguments[0].constant) &&
        site.arguments[3] === undefined,
    },
  ],
})

export const cryptographyRules: readonly SyntaxRule[] = [
  weakHashing,
  weakEncryption,
  fixedVector,
  weakRandom,
  smallKeys,
  weakPasswordHash,
  noTagLength,
]
