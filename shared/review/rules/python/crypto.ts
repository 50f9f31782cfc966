/** Hashes, ciphers, keys and random numbers that are too weak. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import { all, argumentOf, codeAround, defined, inRoute, pycrypto, textIn } from './define.ts'

/** How passlib calls what is broken or as fast as a plain hash. */
const weakSchemes =
  'md5_crypt sha1_crypt des_crypt bsdi_crypt bigcrypt crypt16 lmhash nthash ldap_md5 ldap_sha1 ldap_salted_md5 ldap_salted_sha1 hex_md5 hex_sha1 mysql323 mysql41 plaintext ldap_plaintext apr_md5_crypt phpass'

const weakHashName = /^(?:md[245]|sha-?1?|ripemd-?\w*)$/i

/** Whether the call says that the hash secures nothing. */
const isForOther = (site: CallSite): boolean =>
  site.named.get('usedforsecurity')?.constant === false

const isWeakHash = (value: Value | undefined): boolean =>
  weakHashName.test(textIn(value) ?? '') ||
  /^hashlib\.(?:md[45]|sha1)$|\.Hash\.(?:MD[245]|SHA1?|RIPEMD)$/.test(value?.path ?? '')

export const weakHash = defined({
  id: 'python/weak-hash',
  title: 'A hash is used for which collisions are known',
  severity: 'medium',
  cwe: 328,
  why: 'For MD5 and SHA-1 two texts of the same hash can be made, and passwords are found quickly.',
  fix: 'Use hashlib.sha256, for passwords scrypt or argon2; where nothing is secured, say usedforsecurity=False.',
  bad: [
    'import hashlib\nhashlib.md5(data).hexdigest()',
    'from hashlib import sha1 as h\nh(data)',
    'import hashlib\nname = "md5"\nhashlib.new(name, data)',
    'from Crypto.Hash import MD5\nh = MD5.new()',
    'from cryptography.hazmat.primitives import hashes\nhashes.Hash(hashes.SHA1())',
    'import hmac, hashlib\nhmac.new(key, text, hashlib.md5)',
    'from Crypto.Hash import HMAC, SHA\nh = HMAC.new(key, text, digestmod=SHA)',
    'from passlib.context import CryptContext\nc = CryptContext(schemes=["md5_crypt"])',
  ],
  good: [
    'import hashlib\nhashlib.sha256(data).hexdigest()',
    'import hashlib\nhashlib.md5(data, usedforsecurity=False)',
    'import hashlib\nname = "sha384"\nhashlib.new(name, data)',
    'from cryptography.hazmat.primitives import hashes\nhashes.Hash(hashes.SHA256())',
  ],
  calls: [
    {
      names: [
        ...all('hashlib', 'md5 sha1 md4 sha224 sha3_224'),
        ...all(
          pycrypto
            .split(' ')
            .flatMap((one) =>
              ['MD2', 'MD4', 'MD5', 'SHA', 'SHA1', 'RIPEMD', 'RIPEMD160'].map(
                (hash) => `${one}.Hash.${hash}`,
              ),
            )
            .join(' '),
          'new',
        ),
        ...all('cryptography.hazmat.primitives.hashes', 'MD5 SHA1'),
        'md5.new',
        'md5.md5',
        'sha.new',
        'sha.sha',
        ...all('passlib.hash', weakSchemes),
        ...weakSchemes
          .split(' ')
          .flatMap((scheme) => all(`passlib.hash.${scheme}`, 'hash encrypt using')),
      ],
      check: (site) => !isForOther(site),
    },
    {
      names: ['passlib.context.CryptContext', 'passlib.context.LazyCryptContext'],
      check: (site) =>
        argumentOf(site, 0, 'schemes')?.items?.some((scheme) =>
          weakSchemes.split(' ').includes(textIn(scheme) ?? ''),
        ),
    },
    {
      names: ['django.contrib.auth.hashers.make_password'],
      check: (site) =>
        /^(?:unsalted_)?(?:md5|sha1)$|^crypt$/.test(textIn(argumentOf(site, 2, 'hasher')) ?? ''),
    },
    {
      names: ['hashlib.new'],
      check: (site) => !isForOther(site) && isWeakHash(argumentOf(site, 0, 'name')),
    },
    {
      names: ['hmac.new', 'hmac.digest', 'hmac.HMAC', ...all(pycrypto, 'Hash.HMAC.new')],
      check: (site) => isWeakHash(argumentOf(site, 2, 'digestmod', 'digest')),
    },
    {
      names: ['crypt.crypt', 'crypt.mksalt'],
      check: (site) =>
        /METHOD_(?:CRYPT|MD5|BLOWFISH)$/.test(
          [...site.arguments, ...site.named.values()].map(({ path }) => path).join(' '),
        ),
    },
  ],
  members: [
    {
      names: all('hashlib', 'md5 sha1'),
      // Handed on as a function; a call is asked about as such.
      check: ({ node }) =>
        node.parent?.type === 'argument_list' || node.parent?.type === 'keyword_argument',
    },
  ],
})

const fastHashes = all('hashlib', 'sha224 sha256 sha384 sha512 sha3_256 sha3_512 blake2b blake2s')

export const fastPasswordHash = defined({
  id: 'python/fast-password-hash',
  title: 'A password is hashed with a hash that is made to be fast',
  severity: 'medium',
  cwe: 916,
  why: 'Whoever gets the hashes tries billions of passwords a second.',
  fix: 'Use hashlib.scrypt, argon2 or bcrypt, each with a salt.',
  bad: [
    'import hashlib\ndef store(password):\n    return hashlib.sha256(password.encode()).hexdigest()',
    'from hashlib import sha512\ndef check(user, passwd):\n    return sha512(user.salt + passwd.encode())',
  ],
  good: [
    'import hashlib\ndef store(password, salt):\n    return hashlib.scrypt(password.encode(), salt=salt, n=16384, r=8, p=1)',
    'import hashlib\ndef name(content):\n    return hashlib.sha256(content).hexdigest()',
  ],
  calls: [
    {
      names: fastHashes,
      check: ({ file, given }) =>
        given.some(({ value }) =>
          /\bpass(?:word|wd|phrase)\b|\bpasswd/i.test(file.textOf(value.node)),
        ),
    },
  ],
})

const secretMatter =
  /cookie|session|token|passw|\bpwd\b|secret|nonce|salt|\botp\b|csrf|remember|api_?key|auth|credential|crypt|voucher|reset|mask_value/i

/** Where in a function a secret is made or handed out. */
const secretUse =
  /remember_?me|set_cookie|session(?:_id|\[)|(?:token|password|secret|salt|nonce|otp|code)\s*=[^=]|csrf|reset_/i

export const guessableRandom = defined({
  id: 'python/guessable-random',
  title: 'A secret is made of random numbers that can be guessed',
  severity: 'medium',
  cwe: 330,
  why: 'The numbers of the module random follow from a few earlier ones: who has seen some knows the next.',
  fix: 'Use the module secrets (secrets.token_urlsafe, secrets.choice) or random.SystemRandom.',
  bad: [
    'import random\ndef new_token():\n    return "".join(random.choice("abc") for _ in range(20))',
    inRoute('import random', 'session_id = str(random.random())'),
    'from random import randint\npassword_reset_code = randint(0, 999999)',
    'import numpy as np\ndef salt():\n    return np.random.bytes(8)',
  ],
  good: [
    'import secrets\ndef new_token():\n    return secrets.token_urlsafe()',
    'import random\ndef shuffle(cards):\n    return random.choice(cards)',
    'import random\ndef new_token():\n    return random.SystemRandom().random()',
  ],
  calls: [
    {
      names: [
        ...all(
          'random random.Random random.Random() numpy.random',
          'random randint randrange choice choices sample shuffle uniform getrandbits randbytes normalvariate triangular gauss betavariate expovariate lognormvariate bytes rand',
        ),
      ],
      check: (site) => {
        const { file, node, enclosing } = site
        const from = file.text.lastIndexOf('\n', node.start) + 1
        const to = file.text.indexOf('\n', node.end)
        const line = file.text.slice(from, to === -1 ? undefined : to)
        const others = line.replace(/\b(?:sample|shuffle)\(/, '(')
        if (/sleep|jitter|delay|retr|backoff|sample|shuffle/i.test(others)) return undefined
        if (secretMatter.test(line) || secretMatter.test(enclosing.function?.name ?? ''))
          return true
        return enclosing.function !== undefined && secretUse.test(codeAround(site))
      },
    },
  ],
})

export const secretAsSalt = defined({
  id: 'python/secret-as-salt',
  title: 'The secret of the application is used as the salt of short names',
  severity: 'low',
  cwe: 327,
  why: 'The salt of Hashids can be worked out from its results, and with it the secret that signs sessions.',
  fix: 'Give Hashids a salt of its own.',
  bad: [
    'from hashids import Hashids\nfrom django.conf import settings\nh = Hashids(salt=settings.SECRET_KEY)',
    'import hashids\nh = hashids.Hashids(app.config["SECRET_KEY"], min_length=5)',
  ],
  good: ['from hashids import Hashids\nh = Hashids(salt=settings.NAME_SALT)'],
  calls: [
    {
      names: ['hashids.Hashids'],
      check: (site) => {
        const index = site.given.findIndex(({ name }) => name === undefined || name === 'salt')
        const salt = site.given[index]?.value
        return salt !== undefined && /SECRET_KEY|secret_key/.test(site.file.textOf(salt.node))
      },
    },
  ],
})

export const guessableUuid = defined({
  id: 'python/guessable-uuid',
  title: 'A UUID is made of the time and the address of the machine',
  severity: 'low',
  cwe: 330,
  why: 'Who knows one such UUID knows the machine and can guess the others.',
  fix: 'Use uuid.uuid4().',
  bad: ['import uuid\nu = uuid.uuid1()', 'from uuid import uuid1 as u\nx = u()'],
  good: ['import uuid\nu = uuid.uuid4()', 'import uuid\nu = uuid.UUID(text)'],
  calls: [{ names: ['uuid.uuid1'], check: () => true }],
})

export const cryptoRules = [
  weakHash,
  fastPasswordHash,
  guessableRandom,
  secretAsSalt,
  guessableUuid,
]
