/** Private keys, tickets, and logins inside addresses, headers and connection strings. */
import { invented } from './invented.ts'
import { token, within, type SecretRule } from './secret-rule.ts'

const mixed = (length: number) => invented('mixed', length)
const begin = (kind: string) => ['-----BEGIN ', kind, '-----'].join('')
const bech32 = invented('upper', 58).replace(/[BIO1]/g, 'Q')

/** Code that only looks for the header of a key has no key behind it: some of the body must follow. */
const body =
  '[\\s\\\\nr"\'`+,]{0,24}(?:[A-Z][\\w-]{2,20}: [^\\n\\\\]{1,80}[\\s\\\\nr"\'`+,]{0,12}){0,3}'

/** Passwords of samples and of databases that stand on the developer's own machine. */
const everyday =
  /^(?:[a-z]{0,8}pass(?:word|wd)?\d{0,3}|postgres|mysql|root|admin|guest|user|test|secret|hunter2|[a-z]{1,3}|\d{1,6}|abc123|pw|pwd)$/i
const isSampleLogin = (secret: string, rest: string) =>
  everyday.test(secret) ||
  /^@(?:[\w.-]*example|localhost|127\.|0\.0\.0\.0|\[::1|host\b)/i.test(rest)

export const keySecrets: readonly SecretRule[] = [
  within({
    id: 'private-key',
    name: 'Private key',
    lets: 'sign and read as its owner',
    severity: 'critical',
    keywords: ['-----begin '],
    pattern: new RegExp(
      `-----BEGIN (?:RSA |EC |DSA |OPENSSH |SSH2 )?PRIVATE KEY-----${body}([A-Za-z0-9+/=]{16,80})`,
      'y',
    ),
    sample: mixed(64),
    bad: `KEY = "${begin('PRIVATE KEY')}\\n${mixed(64)}"`,
    good: [`if "${begin('PRIVATE KEY')}" in text:`],
  }),
  within({
    id: 'encrypted-private-key',
    name: 'Private key behind a passphrase',
    lets: 'try passphrases on it for as long as they like',
    severity: 'medium',
    keywords: ['-----begin encrypted'],
    pattern: new RegExp(`-----BEGIN ENCRYPTED PRIVATE KEY-----${body}([A-Za-z0-9+/=]{16,80})`, 'y'),
    sample: mixed(64),
    bad: `KEY = """${begin('ENCRYPTED PRIVATE KEY')}\n${mixed(64)}"""`,
  }),
  within({
    id: 'pgp-private-key',
    name: 'PGP private key',
    lets: 'sign and read as its owner',
    severity: 'critical',
    keywords: ['-----begin pgp'],
    pattern: new RegExp(`-----BEGIN PGP PRIVATE KEY BLOCK-----${body}([A-Za-z0-9+/=]{16,80})`, 'y'),
    sample: mixed(64),
    bad: `KEY = """${begin('PGP PRIVATE KEY BLOCK')}\n\n${mixed(64)}"""`,
  }),
  within({
    id: 'putty-private-key',
    name: 'PuTTY private key',
    lets: 'sign in as its owner',
    severity: 'critical',
    keywords: ['putty-user-key-file-'],
    pattern:
      /PuTTY-User-Key-File-\d:[^\n]{1,40}\n(?:[^\n]{0,80}\n){2,40}?Private-Lines: \d{1,3}\r?\n([A-Za-z0-9+/=]{16,80})/y,
    path: 'deploy/key.ppk',
    sample: mixed(64),
    bad: `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: a\nPrivate-Lines: 1\n${mixed(64)}`,
  }),
  token({
    id: 'age-key',
    name: 'age secret key',
    lets: 'read everything that was encrypted for its owner',
    severity: 'critical',
    keywords: ['age-secret-key-1'],
    token: 'AGE-SECRET-KEY-1[0-9A-Z]{58}',
    sample: `AGE-SECRET-KEY-1${bech32}`,
  }),
  within({
    id: 'wireguard-key',
    name: 'WireGuard private key',
    lets: 'join the private network as its owner',
    severity: 'critical',
    keywords: ['privatekey'],
    pattern: /PrivateKey[ \t]{0,4}=[ \t]{0,4}([A-Za-z0-9+/]{43}=)/y,
    path: 'deploy/wg0.conf',
    sample: `${mixed(43)}=`,
    bad: `[Interface]\nPrivateKey = ${mixed(43)}=`,
  }),
  token({
    id: 'json-web-token',
    name: 'JSON web token',
    lets: 'act as the person or service it names until it ends',
    severity: 'medium',
    confidence: 'medium',
    keywords: ['eyj'],
    token: 'eyJ[\\w-]{10,600}\\.eyJ[\\w-]{10,2000}\\.[\\w-]{20,700}',
    sample: `eyJ${mixed(33)}.eyJ${mixed(60)}.${mixed(43)}`,
  }),
  within({
    id: 'login-in-address',
    isWeak: isSampleLogin,
    name: 'Password in an address',
    lets: 'sign in at that address',
    keywords: [
      'http://',
      'https://',
      'ftp://',
      'ftps://',
      'sftp://',
      'ssh://',
      'smtp://',
      'smtps://',
      'ldap://',
      'imap://',
    ],
    pattern:
      /(?:https?|s?ftps?|ssh|smtps?|ldap|imap):\/\/[^\s:/?#@"'`<>[\](){}$\\]{1,64}:([^\s:/?#@"'`<>$\\]{3,128})@[\w[-]/iy,
    sample: mixed(14),
    bad: `FEED = "https://robot:${mixed(14)}@packages.internal/simple"`,
    good: ['FEED = f"https://robot:{password}@packages.internal/simple"'],
  }),
  within({
    id: 'database-address',
    isWeak: isSampleLogin,
    name: 'Database password in an address',
    lets: 'read and write the database, where they reach it',
    severity: 'critical',
    keywords: [
      'postgres://',
      'postgresql://',
      'postgresql+',
      'mysql://',
      'mysql+',
      'mysql2://',
      'mysqlx://',
      'mariadb://',
      'mongodb://',
      'mongodb+srv://',
      'redis://',
      'rediss://',
      'amqp://',
      'amqps://',
      'mssql://',
      'mssql+',
      'sqlserver://',
      'clickhouse://',
      'cockroachdb://',
      'neo4j://',
      'nats://',
    ],
    pattern:
      /[a-z][a-z0-9]{2,12}(?:\+[a-z0-9_]{2,12})?:\/\/[^\s:/?#@"'`<>[\](){}$\\]{0,64}:([^\s/?#@"'`<>$\\]{3,128})@[\w[-]/iy,
    sample: mixed(14),
    bad: `DATABASE = "postgresql://app:${mixed(14)}@db.internal:5432/app"`,
    good: ['DATABASE = f"postgresql://app:{password}@db.internal/app"'],
  }),
  within({
    id: 'jdbc-password',
    isWeak: isSampleLogin,
    name: 'Database password in a connection string',
    lets: 'read and write the database, where they reach it',
    severity: 'critical',
    keywords: ['password=', 'pwd='],
    pattern:
      /(?<=(?:[;?&]|User[^;"']{0,60};)[ \t]{0,2})(?:Password|Pwd)=([^;&"'`\s$<>{}%]{4,64})(?=[;&"'`]|\s|$)/iy,
    sample: mixed(12),
    bad: `DATABASE = "Server=db.internal;User Id=app;Password=${mixed(12)};"`,
    good: ['DATABASE = "Server=db.internal;User Id=app;Password={password};"'],
  }),
  within({
    id: 'authorization-header',
    name: 'Authorization header with its secret',
    lets: 'call the service as its owner',
    confidence: 'medium',
    keywords: ['bearer ', 'basic ', 'token '],
    pattern:
      /(?<=["'`:= ])(?:Bearer|Basic|Token)[ ]((?=[\w+/.~-]{0,40}\d)[A-Za-z0-9+/_.~-]{20,500}={0,2})(?=["'`\s\\]|$)/iy,
    sample: mixed(40),
    bad: `headers = {"Authorization": "Bearer ${mixed(40)}"}`,
    good: ['headers = {"Authorization": f"Bearer {token}"}'],
  }),
  within({
    id: 'password-hash',
    name: 'Hash of a password',
    lets: 'try passwords on it for as long as they like',
    severity: 'low',
    confidence: 'medium',
    keywords: ['$2a$', '$2b$', '$2y$', '$apr1$', '$6$', '$5$', '$argon2'],
    pattern:
      /(\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}|\$apr1\$[./\w]{2,8}\$[./\w]{22}|\$[56]\$(?:rounds=\d{1,9}\$)?[./\w]{1,16}\$[./\w]{43,86}|\$argon2id?\$v=\d{1,3}\$[\w=,]{5,40}\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{16,90})/y,
    sample: ['$2b$', `12$${mixed(53)}`].join(''),
    bad: `ADMIN = "${['$2b$', `12$${mixed(53)}`].join('')}"`,
  }),
]
