/** Keys made of passwords: too few rounds, or the same salt for all. */
import { all, argumentOf, defined, textIn } from './define.ts'

/** Fewer rounds than any guide has called enough for PBKDF2 since 2010 (NIST SP 800-132 asks for 1,000 at least). */
const fewestRounds = 10_000

export const fewRounds = defined({
  id: 'python/few-rounds',
  title: 'A key is made of a password in too few rounds',
  severity: 'medium',
  cwe: 916,
  why: 'Whoever gets the hashes tries passwords as fast as the few rounds allow.',
  fix: 'Use at least 600,000 rounds of PBKDF2 with SHA-256, or scrypt or argon2.',
  bad: [
    'import hashlib\ndef key(password, salt):\n    return hashlib.pbkdf2_hmac("sha256", password, salt, 100)',
    'from Crypto.Protocol.KDF import PBKDF2\ndef key(password, salt):\n    return PBKDF2(password, salt, 32, count=1000)',
    'from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC\ndef kdf(salt):\n    return PBKDF2HMAC(algorithm=h, length=32, salt=salt, iterations=500)',
    'import bcrypt\nsalt = bcrypt.gensalt(rounds=4)',
  ],
  good: [
    'import hashlib\ndef key(password, salt):\n    return hashlib.pbkdf2_hmac("sha256", password, salt, 600000)',
    'from Crypto.Protocol.KDF import PBKDF2\ndef key(password, salt):\n    return PBKDF2(password, salt, 32, count=1000000)',
    'import bcrypt\nsalt = bcrypt.gensalt(rounds=12)',
  ],
  calls: [
    {
      names: ['hashlib.pbkdf2_hmac'],
      check: (site) => isFew(argumentOf(site, 3, 'iterations')?.constant),
    },
    {
      names: all('Crypto.Protocol.KDF Cryptodome.Protocol.KDF', 'PBKDF2'),
      // Left out, it is 1,000.
      check: (site) => isFew((argumentOf(site, 3, 'count') ?? { constant: 1_000 }).constant),
    },
    {
      names: ['cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC'],
      check: (site) => isFew(argumentOf(site, 3, 'iterations')?.constant),
    },
    {
      names: ['bcrypt.gensalt'],
      check: (site) => {
        const rounds = argumentOf(site, 0, 'rounds')?.constant
        return typeof rounds === 'number' && rounds < 10
      },
    },
  ],
})

const isFew = (rounds: unknown): boolean => typeof rounds === 'number' && rounds < fewestRounds

export const fixedSalt = defined({
  id: 'python/fixed-salt',
  title: 'All passwords are hashed with the same salt, which is written in the program',
  severity: 'medium',
  cwe: 760,
  why: 'With one salt for all, one table of hashes finds the passwords of everybody.',
  fix: 'Make a salt with os.urandom for each password and keep it beside the hash.',
  bad: [
    'import hashlib\ndef key(password):\n    return hashlib.pbkdf2_hmac("sha256", password, b"salt", 600000)',
    'import hashlib\ndef key(password):\n    return hashlib.scrypt(password, salt=b"pepper", n=16384, r=8, p=1)',
    'from Crypto.Protocol.KDF import PBKDF2\ndef key(password):\n    return PBKDF2(password, "salt", 32, count=1000000)',
  ],
  good: [
    'import hashlib, os\ndef key(password):\n    return hashlib.pbkdf2_hmac("sha256", password, os.urandom(16), 600000)',
    'import hashlib\ndef key(password, salt):\n    return hashlib.scrypt(password, salt=salt, n=16384, r=8, p=1)',
  ],
  calls: [
    {
      names: ['hashlib.pbkdf2_hmac'],
      check: (site) => isText(textIn(argumentOf(site, 2, 'salt'))),
    },
    {
      names: [
        'hashlib.scrypt',
        'cryptography.hazmat.primitives.kdf.scrypt.Scrypt',
        'crypt.crypt',
        ...all('Crypto.Protocol.KDF Cryptodome.Protocol.KDF', 'PBKDF2 scrypt'),
      ],
      check: (site) => isText(textIn(argumentOf(site, 1, 'salt'))),
    },
    {
      names: ['cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC'],
      check: (site) => isText(textIn(argumentOf(site, 2, 'salt'))),
    },
  ],
})

const isText = (salt: string | undefined): boolean => salt !== undefined && salt !== ''

export const derivationRules = [fewRounds, fixedSalt]
