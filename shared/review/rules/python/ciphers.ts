/** Ciphers, their modes and keys that are too weak. */
import type { Value } from '../../flow/value.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import { all, argumentOf, defined, textIn, pycrypto } from './define.ts'

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
        (argumentOf(site, 1, 'mode')?.path ?? '').endsWith('MODE_ECB') ||
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

/** `b"\\0" * 16`, `bytes(16)`: the same in every run. */
const isRepeated = (value: Value | undefined, file: SourceFile): boolean =>
  value?.expression !== undefined &&
  /^(?:b?(?:"[^"]*"|'[^']*')\s*\*\s*[\w.]+|bytes\((?:\d+|[\w.]*block_size)\))$/i.test(
    file.textOf(value.expression.node),
  )

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
    'from Crypto.Cipher import AES\nc = AES.new(key, AES.MODE_CBC, iv=b"\\0" * AES.block_size)',
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
        ((textIn(argumentOf(site, 2, 'iv', 'IV', 'nonce')) ?? '') !== '' && { cwe: 329 }) ||
        (isRepeated(argumentOf(site, 2, 'iv', 'IV', 'nonce'), site.file) && { cwe: 329 }) ||
        isRepeated(argumentOf(site, 0, 'key'), site.file),
    },
    {
      names: [
        'cryptography.fernet.Fernet',
        'cryptography.hazmat.primitives.ciphers.algorithms.AES',
        ...all('cryptography.hazmat.primitives.ciphers.aead', 'AESGCM ChaCha20Poly1305 AESCCM'),
        ...all('nacl.secret', 'SecretBox Aead'),
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
      names: ['OpenSSL.crypto.PKey().generate_key', '*.generate_key'],
      check: ({ arguments: [type, size] }) =>
        /TYPE_(?:RSA|DSA)$/.test(type?.path ?? '') && isSmall(size, 2048),
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

export const cipherRules = [weakCipher, weakCipherMode, unprovenCipher, fixedKey, shortKey]
