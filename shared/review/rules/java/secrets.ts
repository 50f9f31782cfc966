/** Passwords, keys and tokens that stand in the program, and tokens that are not checked. */
import type { Expression } from '../../form/form.ts'
import { isConstant, type Value } from '../../flow/value.ts'
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
          ? isWrittenSecret(given[2])
          : /(?:[?&;]password=|\/\/[^/:@]+:)[^&;@\0]+/i.test(given[0]?.skeleton ?? '') &&
            /password=[^&;\0]|:[^/@\0]+@/i.test(given[0]?.skeleton ?? ''),
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
      ],
      check: ({ arguments: [key] }) => madeOfText(key),
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
        '/(?:^|\\.|_)(?:[a-z]*[pP]ass(?:word|wd|phrase)|PASS(?:WORD|WD|PHRASE)|[A-Z_]*_PASS(?:WORD)?|pwd|PWD|secret(?:Key)?|SECRET(?:_KEY)?|[A-Z_]+_SECRET|api_?[kK]ey|API_?KEY|apiSecret|clientSecret|encryptionKey|ENCRYPTION_KEY|signingKey|SIGNING_KEY|jwtSecret|JWT_SECRET|privateKey|PRIVATE_KEY|accessKey|ACCESS_KEY|authToken|AUTH_TOKEN|dbPassword|DB_PASSWORD)$/',
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

export const tokenUnchecked: SyntaxRule = {
  ...security,
  id: 'java/token-unchecked',
  title: 'A token is read without its signature',
  severity: 'critical',
  confidence: 'high',
  cwe: 347,
  why: 'Without a signature anybody can write a token that says whatever they like.',
  fix: 'Sign with a key, and read with parseClaimsJws or a verifier.',
  examples: {
    path: 'src/main/java/Tokens.java',
    bad: [
      inMethod('Claims c = Jwts.parser().setSigningKey(key).parse(input).getBody();'),
      inMethod('String t = JWT.create().withSubject(input).sign(Algorithm.none());'),
      inMethod('DecodedJWT t = JWT.decode(input);'),
      inMethod('String t = Jwts.builder().setSubject(input).compact();'),
    ],
    good: [
      inMethod('Claims c = Jwts.parser().setSigningKey(key).parseClaimsJws(input).getBody();'),
      inMethod('DecodedJWT t = JWT.require(Algorithm.HMAC256(key)).build().verify(input);'),
      inMethod('String t = Jwts.builder().setSubject(input).signWith(key).compact();'),
    ],
  },
  calls: [
    {
      names: [
        'Algorithm.none',
        'PlainJWT',
        'PlainHeader',
        '*.unsecured',
        '*.parsePlaintextJwt',
        '*.parseClaimsJwt',
        '*.parseUnsecuredClaims',
        '*.setDisableRequireSignature',
        '*.setSkipSignatureVerification',
      ],
      check: () => true,
    },
    {
      names: ['JWT.decode', 'JwtHelper.decode'],
      check: ({ file }) => !/\.verify\(|decodeAndVerify|\.require\(/.test(file.text),
    },
    {
      names: ['*.parse'],
      check: ({ path }) => /^Jwts\.parser(?:Builder)?\(\)/.test(path),
    },
    {
      names: ['*.compact'],
      check: ({ path }) =>
        path.startsWith('Jwts.builder()') &&
        !path.includes('.signWith()') &&
        !path.includes('.encryptWith()'),
    },
    {
      names: ['*.signWith'],
      check: ({ arguments: [algorithm] }) => algorithm?.path === 'SignatureAlgorithm.NONE',
    },
  ],
}

const secretName =
  /^(?:[a-z]*_?)?(?:password|passwd|passphrase|pwd|secret|secretKey|apiKey|accessToken|authToken|privateKey|creditCard(?:Number)?|cardNumber|cvv|ssn|pin)$/i

/** Whether an expression is by its name a secret: `password`, `user.getPassword()`. */
function namesSecret(expression: Expression | undefined): boolean {
  if (expression?.kind === 'name') return secretName.test(expression.name)
  if (expression?.kind === 'member') return secretName.test(expression.property)
  if (expression?.kind !== 'call' || expression.callee.kind !== 'member') return false
  return secretName.test(expression.callee.property.replace(/^get/, ''))
}

export const comparedSecret: SyntaxRule = {
  ...security,
  id: 'java/secret-compared-with-text',
  title: 'A password is compared with one that stands in the program',
  severity: 'high',
  confidence: 'medium',
  cwe: 798,
  why: 'Whoever reads the program, or takes it apart, can sign in.',
  fix: 'Compare with a hash from a store, with a function made for passwords.',
  examples: {
    path: 'src/main/java/Login.java',
    bad: [
      inMethod('boolean ok = "hunter2!".equals(password);'),
      inMethod('if (user.getPassword().equals("hunter2!")) run();'),
    ],
    good: [
      inMethod('if (password.equals("")) return;'),
      inMethod('if (encoder.matches(password, hash)) run();'),
      inMethod('if (type.equals("password")) run();'),
    ],
  },
  calls: [
    {
      names: ['*.equals', '*.equalsIgnoreCase', '*.contentEquals'],
      check: ({ receiver, arguments: [other], expression }) => {
        const left = expression.callee.kind === 'member' ? expression.callee.object : undefined
        const right = expression.arguments[0]?.value
        return (
          (namesSecret(left) && isWrittenText(other)) ||
          (namesSecret(right) && isWrittenText(receiver))
        )
      },
    },
  ],
}

const isWrittenText = (value: Value | undefined) =>
  typeof value?.constant === 'string' && value.constant.length > 2

export const secretInLog: SyntaxRule = {
  ...security,
  id: 'java/secret-in-log',
  title: 'A secret is written into the log',
  severity: 'medium',
  confidence: 'medium',
  cwe: 532,
  why: 'Logs are kept long and read by many; a password in them is no secret any more.',
  fix: 'Leave the value out, or write only that it was there.',
  examples: {
    path: 'src/main/java/Login.java',
    bad: [
      inMethod('System.out.println("password: " + password);'),
      inMethod('log.info("user {} with {}", name, user.getPassword());'),
    ],
    good: [
      inMethod('log.info("user {} signed in", name);'),
      inMethod('System.out.println("wrong password");'),
    ],
  },
  calls: [
    {
      names: [
        'trace',
        'debug',
        'info',
        'warn',
        'warning',
        'error',
        'severe',
        'fine',
        'log',
        'println',
        'print',
        'printf',
      ].map((name) => `*.${name}`),
      check: ({ path, given }) =>
        /(?:^|\.)(?:_?log|_?logger|LOG|LOGGER|Logger|Log|System\.(?:out|err))\.\w+$/.test(path) &&
        given.some(({ value }) => summands(value).some(namesSecret)),
    },
  ],
}

const summands = (expression: Expression): Expression[] =>
  expression.kind === 'operation' && expression.operator === '+'
    ? expression.operands.flatMap(summands)
    : [expression]
