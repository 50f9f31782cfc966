/** Keys and passwords that are written in the code. */
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, inFunction, inFile, isTest } from './define.ts'
import { isWrittenKey } from './ciphers.ts'

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
    inFunction(
      'golang.org/x/crypto/scrypt',
      'key, _ := scrypt.Key([]byte(input), []byte("salt"), 1<<15, 8, 1, 32)',
      'use(key)',
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
      names: [
        'golang.org/x/crypto/pbkdf2.Key',
        'golang.org/x/crypto/scrypt.Key',
        'golang.org/x/crypto/argon2.Key',
        'golang.org/x/crypto/argon2.IDKey',
      ],
      check: (site) =>
        !isTest(site) && isWrittenKey(site.arguments[1])
          ? {
              cwe: 760,
              severity: 'medium',
              message:
                'The salt is written in the program, so equal passwords have equal hashes. Make a new one with crypto/rand for every password.',
            }
          : undefined,
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

export const keyRules: readonly SyntaxRule[] = [writtenKey]
