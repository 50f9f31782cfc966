/** Hashes, ciphers, keys and random numbers. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { all, codeAround, defined, inFile, inFunction } from './define.ts'

const weakHash: SyntaxRule = defined({
  id: 'go/weak-hash',
  title: 'A broken hash is used',
  severity: 'medium',
  cwe: 328,
  why: 'For MD4, MD5, SHA-1 and RIPEMD-160 two inputs with the same hash can be made.',
  fix: 'Use crypto/sha256; for passwords use golang.org/x/crypto/bcrypt or argon2.',
  bad: [
    inFunction('crypto/md5', 'sum := md5.Sum([]byte(input))', 'use(sum)'),
    inFunction('crypto/sha1', 'h := sha1.New()', 'h.Write([]byte(input))'),
    inFile('crypto/hmac crypto/md5', 'func sign(key []byte) { use(hmac.New(md5.New, key)) }'),
  ],
  good: [
    inFunction('crypto/sha256', 'sum := sha256.Sum256([]byte(input))', 'use(sum)'),
    inFunction('', 'h := md5.New()', 'use(h)'),
  ],
  calls: [
    {
      names: [
        ...all(['crypto/md5', 'crypto/sha1'], ['New', 'Sum']),
        'golang.org/x/crypto/md4.New',
        'golang.org/x/crypto/ripemd160.New',
      ],
      check: ({ isResolved }) => isResolved,
    },
    {
      names: ['crypto/hmac.New', 'golang.org/x/crypto/pbkdf2.Key', 'golang.org/x/crypto/hkdf.New'],
      check: ({ arguments: given }) =>
        given.some(({ path }) => /^crypto\/(?:md5|sha1)\.New$/.test(path ?? '')),
    },
  ],
})

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
  ],
  good: [
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
      check: ({ arguments: [, nonce], file }) =>
        file.text.includes('crypto/cipher') && isWrittenKey(nonce)
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
      check: ({ arguments: [, vector] }) =>
        isWrittenKey(vector)
          ? {
              cwe: 329,
              message:
                'The initialization vector is written in the program. Make a new one with crypto/rand for every message.',
            }
          : undefined,
    },
  ],
})

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

/** What has to be hard to guess, by the names around it. */
const guarded =
  /token|secret|passw|passphrase|\bsalt\b|nonce|session|\botp\b|one_?time|csrf|credential|encrypt|cipher|api_?key|private_?key|\b(?:new|gen(?:erate)?|random)_?key|\bkey\s*:?=|captcha|verification|invite|\bcode\b/i

/** A text of letters chosen by chance is nearly always meant to be hard to guess. */
const picksLetters =
  /(?:letters?|charset|alphabet|chars?|characters|runes|bytes)\w*\[\w+\.(?:Intn|Int31n|Int63n|IntN)?\(?/i

const weakRandom: SyntaxRule = defined({
  id: 'go/weak-random',
  title: 'Something secret is made of predictable numbers',
  severity: 'high',
  confidence: 'medium',
  cwe: 338,
  why: 'The numbers of math/rand can be computed by whoever has seen a few of them.',
  fix: 'Use crypto/rand.',
  bad: [
    inFile('math/rand', 'func newToken() int { return rand.Intn(1000000) }'),
    inFile(
      'math/rand crypto/rsa',
      'func password(n int) string {',
      '\tb := letters[rand.Intn(len(letters))]',
      '\treturn string(b)',
      '}',
    ),
    inFile('math/rand', 'func generateKey(b []byte) { rand.Read(b) }'),
  ],
  good: [
    inFile('crypto/rand', 'func newToken(b []byte) { rand.Read(b) }'),
    inFile(
      'math/rand time',
      'func jitter() time.Duration { return time.Duration(rand.Int63n(100)) }',
    ),
  ],
  calls: [
    {
      names: ['math/rand.*', 'math/rand/v2.*'],
      check: (site) =>
        !/\.(?:Seed|NewSource|New|Shuffle|Perm)$/.test(site.path) &&
        site.isResolved &&
        (guarded.test(codeAround(site)) || picksLetters.test(codeAround(site))) &&
        !site.file.path.endsWith('_test.go'),
    },
    {
      names: ['math/rand.Seed', 'math/rand.NewSource', 'math/rand/v2.NewPCG'],
      check: (site) =>
        site.isResolved &&
        guarded.test(codeAround(site)) &&
        site.arguments.length > 0 &&
        site.arguments.every(({ constant }) => typeof constant === 'number') &&
        !site.file.path.endsWith('_test.go')
          ? {
              cwe: 335,
              message:
                'The seed is written in the program, so the same numbers come every time. Use crypto/rand.',
            }
          : undefined,
    },
  ],
  imports: ({ module, node, file }) =>
    module.startsWith('math/rand') &&
    node.parent !== undefined &&
    /crypto\/(?:rsa|ecdsa|ed25519|aes|cipher|dsa|elliptic)|generate(?:Key|Token|Secret|Password)|(?:Token|Secret|Password|OTP)\(/.test(
      file.text,
    ) &&
    !file.path.endsWith('_test.go'),
})

const writtenKey: SyntaxRule = defined({
  id: 'go/key-in-code',
  title: 'A key is written in the code',
  severity: 'high',
  cwe: 798,
  why: 'Whoever reads the code, or the program, can sign and read everything that the key protects.',
  fix: 'Read the key from the environment or a store of secrets when the program starts.',
  bad: [
    inFunction(
      'github.com/golang-jwt/jwt/v5',
      'token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)',
      'signed, err := token.SignedString([]byte("my-key"))',
    ),
    inFile('crypto/aes', 'var key = []byte("0123456789abcdef")', 'func f() { aes.NewCipher(key) }'),
    inFile(
      'github.com/gorilla/sessions',
      'var store = sessions.NewCookieStore([]byte("very-secret"))',
    ),
    inFunction(
      'crypto/hmac crypto/sha256',
      'mac := hmac.New(sha256.New, []byte("key"))',
      'use(mac)',
    ),
    inFile(
      'database/sql',
      'func open() { sql.Open("postgres", "host=db user=app password=hunter22") }',
    ),
  ],
  good: [
    inFunction(
      'github.com/golang-jwt/jwt/v5 os',
      'token.SignedString([]byte(os.Getenv("JWT_KEY")))',
    ),
    inFunction('crypto/aes', 'aes.NewCipher(key)'),
    inFile(
      'github.com/gorilla/sessions os',
      'var store = sessions.NewCookieStore([]byte(os.Getenv("KEY")))',
    ),
    inFile('database/sql', 'func open() { sql.Open("sqlite3", "./app.db") }'),
  ],
  // What a parser of tokens is given as the key to check them with.
  returns: ({ value, enclosing, file }) =>
    (enclosing.function?.parameters ?? []).some(({ type }) => /\bjwt\.Token$/.test(type ?? '')) &&
    typeof value.items?.[0]?.constant === 'string' &&
    isWrittenKey(value.items[0]) &&
    !file.path.endsWith('_test.go'),
  calls: [
    {
      names: [
        '*.SignedString',
        'crypto/aes.NewCipher',
        'sessions.NewCookieStore',
        'sessions.NewFilesystemStore',
        'cookie.NewStore',
        'memstore.NewStore',
        'csrf.Protect',
        'securecookie.New',
        'golang.org/x/crypto/chacha20poly1305.New',
        'golang.org/x/crypto/chacha20poly1305.NewX',
        'middleware.JWT',
        'redis.NewStore',
      ],
      check: (site) =>
        !isTest(site) && isWrittenKey(site.arguments.at(site.path === 'redis.NewStore' ? -1 : 0)),
    },
    {
      names: ['crypto/hmac.New'],
      check: (site) => !isTest(site) && isWrittenKey(site.arguments[1]),
    },
    {
      names: [
        'crypto/des.NewTripleDESCipher',
        'jwtauth.New',
        'golang.org/x/crypto/pbkdf2.Key',
        'golang.org/x/crypto/ssh.Password',
        'net/http.OutRequest.SetBasicAuth',
        'net/smtp.PlainAuth',
        'credentials.NewStaticCredentials',
        'credentials.NewStaticCredentialsProvider',
      ],
      check: (site) => !isTest(site) && isWrittenKey(site.arguments[positionOfSecret(site.path)]),
    },
    {
      names: [
        'database/sql.Open',
        'sqlx.Open',
        'sqlx.Connect',
        'gorm.Open',
        'pgx.Connect',
        'xorm.NewEngine',
        'postgres.Open',
        'mysql.Open',
        'pgxpool.New',
        'redis.DialURL',
        'amqp.Dial',
      ],
      check: (site) => !isTest(site) && site.arguments.some((value) => hasPassword(value)),
    },
    {
      names: ['config.Config', 'redis.Options', 'pg.Options', 'mysql.Config'],
      check: (site) =>
        !isTest(site) && ['Password', 'Passwd'].some((name) => isWrittenKey(site.option(name))),
    },
  ],
})

const positionOfSecret = (path: string) =>
  /SetBasicAuth|NewStatic|jwtauth/.test(path) ? 1 : /PlainAuth/.test(path) ? 2 : 0

/** `user:password@host` or `password=…`, where neither is a place to be filled. */
function hasPassword({ constant }: Value): boolean {
  if (typeof constant !== 'string') return false
  const password =
    /(?:^|\/\/)[^\s:/@]*:([^\s@/]{2,})@/.exec(constant)?.[1] ??
    /\bpassword=([^\s;&]+)/i.exec(constant)?.[1]
  return password !== undefined && !/[%<{$*]|^x+$/i.test(password)
}

const isTest = ({ file }: CallSite) =>
  /_test\.go$|(?:^|\/)(?:testdata|examples?|mocks?)\//.test(file.path)

const unsignedToken: SyntaxRule = defined({
  id: 'go/token-not-verified',
  title: 'A token is taken without checking its signature',
  severity: 'high',
  cwe: 347,
  why: 'Anybody can write such a token, with any name and any rights in it.',
  fix: 'Parse tokens with a key and with the list of methods that are valid: jwt.WithValidMethods.',
  bad: [
    inFunction(
      'github.com/golang-jwt/jwt/v4',
      'token := jwt.NewWithClaims(jwt.SigningMethodNone, claims)',
      'token.SignedString(jwt.UnsafeAllowNoneSignatureType)',
    ),
    inFunction(
      'github.com/dgrijalva/jwt-go',
      'parser := new(jwt.Parser)',
      'parser.ParseUnverified(input, claims)',
    ),
    inFunction(
      'github.com/golang-jwt/jwt/v5',
      'token, _, err := jwt.NewParser().ParseUnverified(input, claims)',
      'use(token)',
    ),
  ],
  good: [
    inFunction('github.com/golang-jwt/jwt/v5', 'jwt.NewWithClaims(jwt.SigningMethodHS256, claims)'),
    inFunction('github.com/golang-jwt/jwt/v5', 'jwt.Parse(input, keyOf)'),
  ],
  calls: [
    {
      names: ['jwt.NewWithClaims', 'jwt.New', '*.SignedString', 'jwt.Parse'],
      check: ({ arguments: given }) =>
        given.some(({ path }) =>
          /jwt\.(?:SigningMethodNone|UnsafeAllowNoneSignatureType)$/.test(path ?? ''),
        ),
    },
    {
      names: ['*.ParseUnverified', '*.UnsafeClaimsWithoutVerification'],
      check: ({ arguments: given }) => given.length >= 1,
    },
  ],
  returns: ({ value }) => value.path === 'jwt.UnsafeAllowNoneSignatureType',
})

const comparedMac: SyntaxRule = defined({
  id: 'go/mac-compared-by-time',
  title: 'A signature is compared in a time that tells of it',
  severity: 'medium',
  cwe: 208,
  why: 'The comparison ends at the first byte that differs, so a right one can be found byte by byte.',
  fix: 'Compare with hmac.Equal or subtle.ConstantTimeCompare.',
  bad: [
    inFunction(
      'bytes crypto/hmac crypto/sha256',
      'mac := hmac.New(sha256.New, key)',
      'want := mac.Sum(nil)',
      'if bytes.Equal(want, given) {',
      '\tuse(input)',
      '}',
    ),
    inFunction(
      'reflect crypto/hmac crypto/sha256',
      'mac := hmac.New(sha256.New, key)',
      'reflect.DeepEqual(mac.Sum(nil), given)',
    ),
  ],
  good: [
    inFunction(
      'crypto/hmac crypto/sha256',
      'mac := hmac.New(sha256.New, key)',
      'hmac.Equal(mac.Sum(nil), given)',
    ),
    inFunction('bytes', 'bytes.Equal(a, b)'),
  ],
  calls: [
    {
      names: ['bytes.Equal', 'bytes.Compare', 'reflect.DeepEqual', 'strings.EqualFold'],
      check: ({ arguments: given }) => given.some(({ path }) => path === 'crypto/hmac.Hash.Sum()'),
    },
  ],
})

export const cryptoRules: readonly SyntaxRule[] = [
  weakHash,
  weakCipher,
  shortKey,
  weakRandom,
  writtenKey,
  unsignedToken,
  comparedMac,
]
