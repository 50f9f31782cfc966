/** Ciphers, hashes, keys and chance. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { constantOrDefault, inClass, inMethod, security } from './reaching.ts'

const brokenCipher =
  /^(?:DES|DESede|TripleDES|3DES|RC2|RC4|ARC4|ARCFOUR|RC5|Blowfish|IDEA|SEED|DESX|CAST5?|Skipjack)(?:With\w+)?(?:\/|$)/i

/** Ciphers by their classes, as Bouncy Castle, Jasypt and Spring name them. */
const brokenClasses = [
  ...['DES', 'DESede', 'RC2', 'RC4', 'Blowfish', 'IDEA', 'CAST5', 'Skipjack', 'TEA', 'XTEA'].map(
    (name) => `${name}Engine`,
  ),
  'BasicTextEncryptor',
  'BasicBinaryEncryptor',
  'BasicNumberEncryptor',
]

export const weakCipher: SyntaxRule = {
  ...security,
  id: 'java/weak-cipher',
  title: 'A weak cipher, or a weak way to use one',
  severity: 'high',
  confidence: 'high',
  cwe: 327,
  why: 'DES, RC4 and their like can be broken, and ECB shows which blocks are alike.',
  fix: 'Use AES/GCM/NoPadding with a fresh IV, and RSA with OAEP.',
  examples: {
    path: 'src/main/java/Crypt.java',
    bad: [
      inMethod('Cipher c = Cipher.getInstance("DES/CBC/PKCS5Padding");'),
      inMethod('javax.crypto.Cipher c = javax.crypto.Cipher.getInstance("AES/ECB/PKCS5Padding");'),
      inMethod('Cipher c = Cipher.getInstance("AES");'),
      inClass(
        'private static final String ALGORITHM = "RC4";',
        'void run() throws Exception {',
        '  Cipher.getInstance(ALGORITHM);',
        '}',
      ),
      inMethod('Cipher c = Cipher.getInstance("RSA/NONE/NoPadding");'),
      inMethod('Cipher c = new NullCipher();'),
      inMethod('BlockCipher c = new DESEngine();'),
      inMethod('encryptor.setAlgorithm("PBEWithMD5AndDES");'),
      inMethod('KeyGenerator g = KeyGenerator.getInstance("DES");'),
    ],
    good: [
      inMethod('Cipher c = Cipher.getInstance("AES/GCM/NoPadding");'),
      inMethod('Cipher c = Cipher.getInstance("AES/CBC/PKCS5Padding", provider);'),
      inMethod('Cipher c = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");'),
      inMethod('KeyGenerator g = KeyGenerator.getInstance("AES");'),
    ],
  },
  calls: [
    {
      names: [
        'Cipher.getInstance',
        'NullCipher',
        'KeyGenerator.getInstance',
        'SecretKeyFactory.getInstance',
        'SecretKeySpec',
        'DESKeySpec',
        'DESedeKeySpec',
        'DesCbcCrypt',
        'EncryptedPrivateKeyInfo',
        '*.setAlgorithm',
      ],
      check: ({ path, arguments: given }) => {
        if (path === 'NullCipher' || path === 'DESKeySpec') return true
        const value = path === 'SecretKeySpec' ? given.at(-1) : given[0]
        const name = constantOrDefault(value)
        if (name === undefined) return undefined
        if (brokenCipher.test(name)) {
          return {
            confidence: value?.constant === undefined ? ('medium' as const) : ('high' as const),
          }
        }
        if (path !== 'Cipher.getInstance') {
          return (
            /^SecretKeyFactory\.getInstance$|\.setAlgorithm$/.test(path) &&
            /^PBKDF2WithHmacMD5$|^PBEWith(?:MD5|MD2|SHA1?)And(?:DES|RC[24]|TripleDES)/i.test(name)
          )
        }
        if (/^RSA\/\w+\/PKCS1Padding$/i.test(name)) {
          return {
            cwe: 780,
            severity: 'medium' as const,
            confidence: value?.constant === undefined ? ('low' as const) : ('medium' as const),
            message:
              'RSA with the padding of PKCS #1 v1.5 lets others decrypt by asking often. Use RSA/ECB/OAEPWithSHA-256AndMGF1Padding.',
          }
        }
        // A mode that is only the default of a configuration is worth a look, no more.
        return (
          isWeakMode(name) && {
            confidence: value?.constant === undefined ? ('low' as const) : ('high' as const),
          }
        )
      },
    },
    { names: brokenClasses, check: ({ expression }) => expression.isNew },
    {
      names: ['Encryptors.queryableText', 'Encryptors.noOpText'],
      check: ({ arguments: given, path }) => given.length > 0 || path.endsWith('noOpText'),
    },
  ],
}

/** ECB by name or by default, and RSA without padding. */
const isWeakMode = (name: string): boolean =>
  /^(?:AES(?:_\d+)?|Camellia|ARIA|SM4|Serpent|Twofish)(?:\/ECB\b|$)/i.test(name) ||
  /^PBEWith(?:MD5|MD2|SHA1?)And(?:DES|RC[24]|TripleDES)/i.test(name) ||
  /^RSA(?:$|\/\w+\/NoPadding$)/i.test(name)

export const weakHash: SyntaxRule = {
  ...security,
  id: 'java/weak-hash',
  title: 'A hash that can be forged',
  severity: 'medium',
  confidence: 'high',
  cwe: 328,
  why: 'Two texts with the same MD5 or SHA-1 can be made in hours, and passwords behind them are guessed fast.',
  fix: 'Use SHA-256 or better; for passwords bcrypt, scrypt or Argon2.',
  examples: {
    path: 'src/main/java/Hash.java',
    bad: [
      inMethod('MessageDigest md = MessageDigest.getInstance("MD5");'),
      inMethod(
        'java.security.MessageDigest md = java.security.MessageDigest.getInstance("SHA1", "SUN");',
      ),
      inMethod('String h = DigestUtils.md5Hex(input);'),
      inMethod('String h = Hashing.sha1().hashString(input, UTF_8).toString();'),
      inMethod('Mac m = Mac.getInstance("HmacMD5");'),
    ],
    good: [
      inMethod('MessageDigest md = MessageDigest.getInstance("SHA-256");'),
      inMethod('String h = DigestUtils.sha256Hex(input);'),
      inMethod('Mac m = Mac.getInstance("HmacSHA256");'),
    ],
  },
  calls: [
    {
      names: [
        'MessageDigest.getInstance',
        'Mac.getInstance',
        'DigestUtils.getDigest',
        'Signature.getInstance',
        'DigestUtils',
      ],
      check: ({ arguments: [name] }) =>
        /^MessageDigestAlgorithms\.(?:MD[245]|SHA_1)$/.test(name?.path ?? '') ||
        (/^(?:(?:Hmac)?(?:MD2|MD4|MD5)|(?:Hmac)?SHA-?1?|MD5with\w+|SHA1with\w+|MD2with\w+|RIPEMD128)$/i.test(
          constantOrDefault(name) ?? '',
        ) &&
          !/^HmacSHA-?1$/i.test(constantOrDefault(name) ?? '')),
    },
    {
      names: [
        'md2',
        'md2Hex',
        'md5',
        'md5Hex',
        'sha',
        'sha1',
        'shaHex',
        'sha1Hex',
        'getMd2Digest',
        'getMd5Digest',
        'getSha1Digest',
        'getShaDigest',
        'md5DigestAsHex',
        'md5Digest',
        'appendMd5DigestAsHex',
      ].map((method) => `DigestUtils.${method}`),
      check: () => true,
    },
    {
      names: [
        'Hashing.md5',
        'Hashing.sha1',
        'Md5PasswordEncoder',
        'ShaPasswordEncoder',
        'Md4PasswordEncoder',
        'LdapShaPasswordEncoder',
        'MessageDigestPasswordEncoder',
        'NoOpPasswordEncoder.getInstance',
        'StandardPasswordEncoder',
        'MD2Digest',
        'MD4Digest',
        'Md5Crypt.md5Crypt',
        'Md5Crypt.apr1Crypt',
        'UnixCrypt.crypt',
        '*.withDefaultPasswordEncoder',
        'SecureUtil.md5',
        'SecureUtil.sha1',
        'MD5Digest',
        'SHA1Digest',
        'Md5Hash',
        'Sha1Hash',
        'MessageDigestAlgorithms.MD5',
      ],
      check: ({ path }) => (path === 'NoOpPasswordEncoder.getInstance' ? { cwe: 256 } : true),
    },
    {
      names: ['SimpleHash', 'MD5'],
      check: ({ path, expression, arguments: [name] }) =>
        expression.isNew &&
        (path === 'MD5' || /^(?:md[245]|sha-?1?)$/i.test(String(name?.constant ?? ''))),
    },
  ],
}

export const shortKey: SyntaxRule = {
  ...security,
  id: 'java/short-key',
  title: 'A key is too short',
  severity: 'medium',
  confidence: 'high',
  cwe: 326,
  why: 'RSA keys under 2,048 bits, AES keys under 128 and curves under 224 can be found by trying.',
  fix: 'Make RSA keys of 3,072 bits, AES keys of 256 and use P-256.',
  examples: {
    path: 'src/main/java/Keys.java',
    bad: [
      inMethod('KeyPairGenerator g = KeyPairGenerator.getInstance("RSA");', 'g.initialize(1024);'),
      inMethod('KeyGenerator g = KeyGenerator.getInstance("Blowfish");', 'g.init(64);'),
      inMethod(
        'KeyPairGenerator g = KeyPairGenerator.getInstance("EC");',
        'g.initialize(new ECGenParameterSpec("secp112r1"));',
      ),
      inMethod('PBEKeySpec s = new PBEKeySpec(input.toCharArray(), salt, 1000, 256);'),
    ],
    good: [
      inMethod('KeyPairGenerator g = KeyPairGenerator.getInstance("RSA");', 'g.initialize(2048);'),
      inMethod('KeyGenerator g = KeyGenerator.getInstance("AES");', 'g.init(256);'),
      inMethod('PBEKeySpec s = new PBEKeySpec(input.toCharArray(), salt, 210000, 256);'),
    ],
  },
  calls: [
    {
      names: ['KeyPairGenerator.initialize', '*.getInstance().initialize'],
      check: ({ arguments: [size] }) =>
        typeof size?.constant === 'number' && size.constant > 256 && size.constant < 2048,
    },
    {
      names: ['RSAKeyGenParameterSpec'],
      check: ({ arguments: [size] }) => typeof size?.constant === 'number' && size.constant < 2048,
    },
    {
      names: ['KeyGenerator.init', '*.getInstance().init'],
      check: ({ arguments: [size] }) =>
        typeof size?.constant === 'number' && size.constant > 1 && size.constant < 128,
    },
    {
      names: ['ECGenParameterSpec'],
      check: ({ arguments: [name] }) =>
        /(?:112|113|128|131|160|163|192|193)[rkvwt]\d/.test(String(name?.constant ?? '')),
    },
    {
      names: ['PBEKeySpec', 'PBEParameterSpec'],
      check: ({ arguments: given, path }) => {
        const rounds = given[path === 'PBEKeySpec' ? 2 : 1]?.constant
        return typeof rounds === 'number' && rounds < 10_000 && { cwe: 916 }
      },
    },
    {
      names: ['BCryptPasswordEncoder', 'Pbkdf2PasswordEncoder'],
      check: ({ arguments: given, path }) => {
        const isBcrypt = path.startsWith('BCrypt')
        const strength = given.find(({ constant }) => typeof constant === 'number' && constant > 0)
        const rounds = isBcrypt ? strength?.constant : given[2]?.constant
        return typeof rounds === 'number' && rounds < (isBcrypt ? 10 : 10_000) && { cwe: 916 }
      },
    },
  ],
}
