/** Hashes, ciphers, keys and random numbers that are too weak. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import { all, argumentOf, codeAround, defined, inRoute, textIn } from './define.ts'

const weakHashName = /^(?:md[245]|sha-?1?|ripemd-?\w*)$/i

/** Whether the call says that the hash secures nothing. */
const isForOther = (site: CallSite): boolean =>
  site.named.get('usedforsecurity')?.constant === false

const pycrypto = 'Crypto Cryptodome'

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
        ...all('passlib.hash', 'md5_crypt sha1_crypt des_crypt lmhash nthash'),
        ...all(
          'passlib.hash.md5_crypt passlib.hash.des_crypt passlib.hash.lmhash passlib.hash.nthash',
          'hash encrypt',
        ),
      ],
      check: (site) => !isForOther(site),
    },
    {
      names: ['hashlib.new', 'hmac.new', 'hmac.digest', 'hmac.HMAC'],
      check: (site) =>
        !isForOther(site) &&
        [
          ...site.arguments.slice(site.path === 'hashlib.new' ? 0 : 2),
          site.named.get('name'),
          site.named.get('digestmod'),
        ]
          .slice(0, site.path === 'hashlib.new' ? 1 : undefined)
          .concat(site.path === 'hashlib.new' ? [site.named.get('name')] : [])
          .some(
            (value) =>
              weakHashName.test(textIn(value) ?? '') ||
              /^hashlib\.(?:md[45]|sha1)$/.test(value?.path ?? ''),
          ),
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

const oldCiphers = 'DES DES3 ARC2 ARC4 Blowfish CAST XOR IDEA'

export const weakCipher = defined({
  id: 'python/weak-cipher',
  title: 'A cipher is used that is broken or out of use',
  severity: 'high',
  confidence: 'high',
  cwe: 327,
  why: 'DES, RC2, RC4, Blowfish and their like have short keys or blocks, or give parts of the text away.',
  fix: 'Use AES in GCM mode or ChaCha20-Poly1305, best through cryptography.fernet or AESGCM.',
  bad: [
    'from Crypto.Cipher import DES\nc = DES.new(key, DES.MODE_CBC, iv)',
    'from Crypto.Cipher import ARC4 as rc4\nc = rc4.new(key)',
    'from cryptography.hazmat.primitives.ciphers import Cipher, algorithms\nc = Cipher(algorithms.Blowfish(key), mode=None)',
    'import Cryptodome.Cipher.XOR\nc = Cryptodome.Cipher.XOR.new(key)',
  ],
  good: [
    'from Crypto.Cipher import AES\nc = AES.new(key, AES.MODE_GCM)',
    'from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes\nc = Cipher(algorithms.AES(key), modes.GCM(iv))',
  ],
  calls: [
    {
      names: [
        ...all(
          pycrypto
            .split(' ')
            .flatMap((one) => oldCiphers.split(' ').map((cipher) => `${one}.Cipher.${cipher}`))
            .join(' '),
          'new',
        ),
        ...all(
          'cryptography.hazmat.primitives.ciphers.algorithms cryptography.hazmat.decrepit.ciphers.algorithms',
          'ARC4 Blowfish IDEA CAST5 SEED TripleDES RC2',
        ),
        ...all('pyDes', 'des triple_des'),
        'ARC4.ARC4',
      ],
      check: () => true,
    },
  ],
})

export const weakCipherMode = defined({
  id: 'python/weak-cipher-mode',
  title: 'A cipher runs in ECB mode, which shows where the text repeats',
  severity: 'high',
  confidence: 'high',
  cwe: 327,
  why: 'Equal blocks become equal blocks: patterns of the text stay, and blocks can be moved and repeated.',
  fix: 'Use GCM, which also proves that nothing was changed.',
  bad: [
    'from Crypto.Cipher import AES\nc = AES.new(key, AES.MODE_ECB)',
    'from cryptography.hazmat.primitives.ciphers.modes import ECB\nmode = ECB()',
    'from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes\nc = Cipher(algorithms.AES(key), modes.ECB())',
  ],
  good: [
    'from Crypto.Cipher import AES\nc = AES.new(key, AES.MODE_GCM)',
    'from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes\nc = Cipher(algorithms.AES(key), modes.GCM(iv))',
  ],
  calls: [
    { names: ['cryptography.hazmat.primitives.ciphers.modes.ECB'], check: () => true },
    {
      names: ['*.Cipher.AES.new'],
      check: (site) =>
        /MODE_ECB$/.test(argumentOf(site, 1, 'mode')?.path ?? '') ||
        argumentOf(site, 1, 'mode')?.constant === 1,
    },
  ],
})

export const unprovenCipher = defined({
  id: 'python/unproven-cipher',
  title: 'What is encrypted can be changed without anybody noticing',
  severity: 'medium',
  cwe: 327,
  why: 'CBC, CTR, CFB and OFB hide the text but do not prove it: changed ciphertext decrypts to something else.',
  fix: 'Use GCM or ChaCha20-Poly1305, or add an HMAC over the ciphertext.',
  bad: [
    'from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes\nc = Cipher(algorithms.AES(key), modes.CTR(iv))',
    'from cryptography.hazmat.primitives.ciphers.modes import CBC\nmode = CBC(iv)',
  ],
  good: [
    'from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes\nc = Cipher(algorithms.AES(key), modes.GCM(iv))',
    'from cryptography.hazmat.primitives import hmac\nfrom cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes\nc = Cipher(algorithms.AES(key), modes.CBC(iv))',
  ],
  calls: [
    {
      names: all('cryptography.hazmat.primitives.ciphers.modes', 'CBC CTR CFB CFB8 OFB'),
      check: ({ file }) => !/hmac/i.test(file.text),
    },
  ],
})

export const fixedKey = defined({
  id: 'python/fixed-key',
  title: 'A key or initial value of a cipher is written in the program',
  severity: 'high',
  cwe: 321,
  why: 'Whoever has the program has the key; and with the same initial value equal texts look equal.',
  fix: 'Read the key from a secret store, and make the initial value with os.urandom for every text.',
  bad: [
    'from Crypto.Cipher import AES\nc = AES.new(b"0123456789abcdef", AES.MODE_GCM)',
    'from Crypto.Cipher import AES\nc = AES.new(key, AES.MODE_CBC, b"0000000000000000")',
    'from cryptography.fernet import Fernet\nf = Fernet("abcdefghijklmnopqrstuvwxyz0123456789abcdefg=")',
    'from cryptography.hazmat.primitives.ciphers import algorithms\na = algorithms.AES(b"0123456789abcdef")',
  ],
  good: [
    'from Crypto.Cipher import AES\nimport os\nc = AES.new(key, AES.MODE_CBC, os.urandom(16))',
    'from cryptography.fernet import Fernet\nf = Fernet(Fernet.generate_key())',
  ],
  calls: [
    {
      names: ['*.Cipher.AES.new', '*.Cipher.ChaCha20.new', '*.Cipher.Salsa20.new'],
      check: (site) =>
        textIn(argumentOf(site, 0, 'key')) !== undefined ||
        (textIn(argumentOf(site, 2, 'iv', 'IV', 'nonce')) ?? '') !== '',
    },
    {
      names: [
        'cryptography.fernet.Fernet',
        'cryptography.hazmat.primitives.ciphers.algorithms.AES',
        ...all('cryptography.hazmat.primitives.ciphers.aead', 'AESGCM ChaCha20Poly1305 AESCCM'),
      ],
      check: ({ arguments: [key] }) => textIn(key) !== undefined,
    },
  ],
})

const isSmall = (value: Value | undefined, least: number): boolean =>
  typeof value?.constant === 'number' && value.constant < least && value.constant > 64

const smallCurve =
  /(?:SECP192R1|SECT163[KR][12]|SECT233[KR]1|SECP224R1|SECT193R\d|BrainpoolP192R1|secp192|prime192|P-?192|p192)/

export const shortKey = defined({
  id: 'python/short-key',
  title: 'A key is made that is too short',
  severity: 'high',
  confidence: 'high',
  cwe: 326,
  why: 'RSA and DSA keys under 2048 bits and curves under 224 bits can be broken with known means.',
  fix: 'Use 3072 bits for RSA, the curve P-256 or Ed25519.',
  bad: [
    'from cryptography.hazmat.primitives.asymmetric import rsa\nk = rsa.generate_private_key(public_exponent=65537, key_size=1024)',
    'from Crypto.PublicKey import RSA\nk = RSA.generate(1024)',
    'from Cryptodome.PublicKey import DSA as D\nk = D.generate(bits=1024)',
    'from cryptography.hazmat.primitives.asymmetric import ec\nk = ec.generate_private_key(ec.SECP192R1())',
  ],
  good: [
    'from cryptography.hazmat.primitives.asymmetric import rsa\nk = rsa.generate_private_key(public_exponent=65537, key_size=2048)',
    'from Crypto.PublicKey import RSA\nk = RSA.generate(3072)',
    'from cryptography.hazmat.primitives.asymmetric import ec\nk = ec.generate_private_key(ec.SECP256R1())',
  ],
  calls: [
    {
      names: all('cryptography.hazmat.primitives.asymmetric.rsa', 'generate_private_key'),
      check: (site) => isSmall(argumentOf(site, 1, 'key_size'), 2048),
    },
    {
      names: all(
        'cryptography.hazmat.primitives.asymmetric.dsa',
        'generate_private_key generate_parameters',
      ),
      check: (site) => isSmall(argumentOf(site, 0, 'key_size'), 2048),
    },
    {
      names: ['cryptography.hazmat.primitives.asymmetric.dh.generate_parameters'],
      check: (site) => isSmall(argumentOf(site, 1, 'key_size'), 2048),
    },
    {
      names: [
        ...all(
          'Crypto.PublicKey.RSA Cryptodome.PublicKey.RSA Crypto.PublicKey.DSA Cryptodome.PublicKey.DSA Crypto.PublicKey.ElGamal',
          'generate',
        ),
        'paramiko.RSAKey.generate',
        'paramiko.DSSKey.generate',
        'rsa.newkeys',
        'M2Crypto.RSA.gen_key',
      ],
      check: (site) => isSmall(argumentOf(site, 0, 'bits', 'nbits'), 2048),
    },
    {
      names: ['cryptography.hazmat.primitives.asymmetric.ec.generate_private_key'],
      check: (site) => smallCurve.test(argumentOf(site, 0, 'curve')?.path ?? ''),
    },
    {
      names: ['Crypto.PublicKey.ECC.generate', 'Cryptodome.PublicKey.ECC.generate'],
      check: ({ named }) => smallCurve.test(textIn(named.get('curve')) ?? ''),
    },
  ],
})

const secretMatter =
  /cookie|session|token|passw|secret|nonce|salt|\botp\b|csrf|remember|api_?key|auth|credential|crypt|voucher|reset|mask_value/i

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
        if (/sleep|jitter|delay|retr|backoff|sample|shuffle/i.test(line)) return undefined
        if (secretMatter.test(line) || secretMatter.test(enclosing.function?.name ?? ''))
          return true
        return enclosing.function !== undefined && secretUse.test(codeAround(site))
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
  weakCipher,
  weakCipherMode,
  unprovenCipher,
  fixedKey,
  shortKey,
  guessableRandom,
  guessableUuid,
]
