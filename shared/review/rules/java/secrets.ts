/** Passwords, keys and tokens that stand in the program, and tokens that are not checked. */
import { type Value, isConstant } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { inClass, inMethod, isNamedConstant, security } from './reaching.ts'

/** A text that is written in the program and says something. */
const isWrittenSecret = (value: Value | undefined): boolean =>
  value !== undefined &&
  !isNamedConstant(value) &&
  ((typeof value.constant === 'string' &&
    value.constant.length > 0 &&
    !/^\$\{|^#\{|^%/.test(value.constant)) ||
    (value.reach === 0 &&
      value.constant === undefined &&
      value.skeleton !== undefined &&
      value.skeleton !== '' &&
      value.pieces === undefined))

/** A text, bytes or letters that are written in the program. */
const madeOfText = (value: Value | undefined): boolean =>
  isWrittenSecret(value) ||
  (value?.items !== undefined && value.items.length >= 4 && value.items.every(isConstant))

const isLetters = (value: Value | undefined) => value?.path === 'char[]'

/** As much of a text as an address has. */
const beginOf = (value: Value | undefined): string => (value?.skeleton ?? '').slice(0, 300)

export const writtenSecret: SyntaxRule = {
  ...security,
  id: 'java/written-secret',
  title: 'A password or key stands in the program',
  severity: 'high',
  confidence: 'high',
  cwe: 798,
  why: 'Whoever reads the program, or takes it apart, has the password, and it cannot be changed without a release.',
  fix: 'Read it from the environment or a store of secrets, and change the one that was here.',
  examples: {
    path: 'src/main/java/Store.java',
    bad: [
      inMethod(
        'Connection c = DriverManager.getConnection("jdbc:mysql://db/app", "root", "hunter2!");',
      ),
      inMethod('SecretKeySpec k = new SecretKeySpec("0123456789abcdef".getBytes(), "AES");'),
      inClass(
        'private static final String KEY = "0123456789abcdef";',
        'void run() { Key k = new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "AES"); }',
      ),
      inMethod('store.load(stream, "changeit".toCharArray());'),
      inMethod('Algorithm a = Algorithm.HMAC256("secret");'),
      inMethod(
        'String jwt = Jwts.builder().setSubject(input).signWith(SignatureAlgorithm.HS256, "secret").compact();',
      ),
      inMethod('dataSource.setPassword("hunter2!");'),
    ],
    good: [
      inMethod(
        'Connection c = DriverManager.getConnection(url, user, System.getenv("DB_PASSWORD"));',
      ),
      inMethod('SecretKeySpec k = new SecretKeySpec(input.getBytes(), "AES");'),
      inMethod('field.setPassword("");'),
      inMethod('Algorithm a = Algorithm.HMAC256(key);'),
    ],
  },
  calls: [
    {
      names: ['DriverManager.getConnection', '*.DataSource.getConnection'],
      check: ({ arguments: given }) =>
        given.length === 3
          ? given[2]?.constant === ''
            ? {
                cwe: 258,
                message:
                  'The database is opened without a password. Give it one, and read it from the environment.',
              }
            : isWrittenSecret(given[2])
          : /(?:[?&;]password=|\/\/[^/:@]+:)[^&;@\0]+/i.test(beginOf(given[0])) &&
            /password=[^&;\0]|:[^/@\0]+@/i.test(beginOf(given[0])),
    },
    {
      names: [
        '*.setPassword',
        '*.setPasswd',
        '*.setSecretKey',
        '*.setSecret',
        '*.setAccessKey',
        '*.setApiKey',
        '*.setApiSecret',
        '*.setClientSecret',
        '*.setSigningKey',
        '*.setKeyPassword',
        '*.setKeyStorePassword',
        '*.setTrustStorePassword',
        '*.setPassphrase',
      ],
      check: ({ arguments: given }) => given.length === 1 && madeOfText(given[0]),
    },
    {
      names: [
        'SecretKeySpec',
        'DESKeySpec',
        'DESedeKeySpec',
        'PBEKeySpec',
        'KerberosKey',
        'PasswordAuthentication',
        'UsernamePasswordCredentials',
        'BasicAWSCredentials',
        'BasicSessionCredentials',
        'PasswordProtection',
        'KeyStore.PasswordProtection',
        'KerberosCredentials',
        'NTCredentials',
      ],
      check: ({ path, arguments: given }) =>
        madeOfText(
          /^(?:Password|Username|Basic|NT)/.test(path) && !path.includes('Protection')
            ? given[1]
            : given[0],
        ),
    },
    {
      names: [
        'KeyStore.load',
        'KeyStore.getKey',
        'KeyStore.store',
        'KeyManagerFactory.init',
        '*.load',
      ],
      check: ({ arguments: given }) =>
        given.length === 2 && isLetters(given[1]) && madeOfText(given[1]),
    },
    {
      names: [
        'Algorithm.HMAC256',
        'Algorithm.HMAC384',
        'Algorithm.HMAC512',
        'Keys.hmacShaKeyFor',
        'MACSigner',
        'MACVerifier',
        'JWTSigner',
        'JWTVerifier',
        '*.setSigningKey',
        '*.verifyWith',
        'SecretKeys.of',
        'RememberMeServices',
        'Encryptors.text',
        'Encryptors.delux',
        'Encryptors.standard',
        'Encryptors.stronger',
      ],
      check: ({ arguments: [key] }) => madeOfText(key),
    },
    {
      names: ['*.put', '*.setProperty'],
      check: ({ arguments: [key, value] }) =>
        (/(?:^|[._-])(?:password|passwd|pwd|secret|api[._-]?key)$/i.test(
          String(key?.constant ?? ''),
        ) ||
          key?.path?.endsWith('.SECURITY_CREDENTIALS') === true) &&
        typeof value?.constant === 'string' &&
        isLikelySecret(value.constant) && { confidence: 'medium' as const },
    },
    {
      names: ['*.signWith'],
      check: ({ arguments: given }) =>
        given.length >= 1 && given.some((value) => isWrittenSecret(value) || madeOfText(value)),
    },
    {
      names: ['*.password'],
      check: ({ arguments: [text], path }) =>
        /(?:withUser|User\.|builder|inMemory|withDefaultPasswordEncoder|username)/i.test(path) &&
        isWrittenSecret(text) &&
        !String(text?.constant ?? '').startsWith('{bcrypt}'),
    },
    {
      names: ['*.setRequestProperty', '*.setHeader', '*.addHeader', '*.header'],
      check: ({ arguments: [name, value] }) =>
        /^authorization$/i.test(String(name?.constant ?? '')) &&
        /^(?:Basic|Bearer|token)\s+\S{6,}$/i.test(String(value?.constant ?? '')),
    },
    {
      names: ['*.connect', '*.login', 'Jedis.auth', '*.auth'],
      check: ({ arguments: given, path }) =>
        /(?:ftp|jedis|redis|ssh|smtp|imap|transport|session)/i.test(path) &&
        given.length >= 1 &&
        isWrittenSecret(given.at(-1)) &&
        (path.endsWith('auth') || given.length >= 2) &&
        path.endsWith('connect') === given.length >= 3,
    },
  ],
  assigns: [
    {
      names: [
        '/(?:[pP]ass(?:word|wd|phrase)|PASS(?:WORD|WD|PHRASE)?|pwd|PWD|[sS]ecret(?:Key)?|SECRET(?:_KEY)?|[aA]pi_?[kK]ey|API_?KEY|encryptionKey|ENCRYPTION_KEY|signingKey|SIGNING_KEY|privateKey|PRIVATE_KEY|accessKey|ACCESS_KEY|authToken|AUTH_TOKEN)$/',
      ],
      check: ({ value }) => {
        const text = value.constant
        return typeof text === 'string' && isLikelySecret(text) && { confidence: 'medium' as const }
      },
    },
  ],
}

/** Not empty, no placeholder, no name of a setting or field. */
const isLikelySecret = (text: string): boolean =>
  text.length >= 4 &&
  text.length <= 200 &&
  !/\s/.test(text) &&
  !/^(?:\$\{|#\{|<|%|\*+$|x+$|password$|passwd$|pass$|pwd$|secret$|null$|none$|changeme$|your|test$|todo|dummy|example|placeholder|redacted|api[-_]?key$)/i.test(
    text,
  ) &&
  !/^[a-z]+(?:[._-][a-z]+)+$/i.test(text) &&
  !/(?:^|[._-])(?:password|passwd|secret|key|token)$/i.test(text) &&
  !/^[\w.]*(?:Password|Secret|Key|Token)$/.test(text) &&
  !/[<>{}()[\]^]/.test(text)
