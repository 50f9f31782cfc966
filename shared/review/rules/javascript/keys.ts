/** Keys, passwords and chance that are guessed. */
import type { SyntaxRule } from '../syntax-rule.ts'
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import { defined, isWrittenText } from './define.ts'

const weakRandom = defined({
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

const smallKeys = defined({
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
      names: ['crypto.getDiffieHellman', 'crypto.createDiffieHellmanGroup'],
      check: ({ arguments: [group] }) => /^modp[125]$/.test(String(group?.constant)),
    },
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

const weakPasswordHash = defined({
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
      check: (site) => /argon2(?:i|d)$/.test(site.option('type')?.path ?? ''),
    },
    {
      names: ['crypto-js.PBKDF2', 'CryptoJS.PBKDF2', 'crypto-js.EvpKDF', 'CryptoJS.EvpKDF'],
      check: (site) => isBelow(site.option('iterations'), 10_000),
    },
  ],
})

const noTagLength = defined({
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

export const keysRules: readonly SyntaxRule[] = [
  weakRandom,
  smallKeys,
  weakPasswordHash,
  noTagLength,
]
