/** Chance that can be guessed, and vectors that are always the same. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { mentions, inClass, inMethod, security } from './reaching.ts'

/** Bytes that are written in the program, or nothing but noughts. */
const isFixedBytes = (value: Value | undefined): boolean =>
  value !== undefined &&
  (typeof value.constant === 'string' ||
    (value.items !== undefined &&
      value.items.length > 0 &&
      value.items.every(({ constant }) => constant !== undefined)) ||
    (value.reach === 0 && value.skeleton !== undefined))

/** What may fill bytes that were made empty. */
const fillsBytes = /nextBytes\(|arraycopy\(|\.get\(|\.read\w*\(|copyOf|fill\w*\(|(?<![=!<>])=(?!=)/

/** Whether the bytes of a variable are filled in a line that names it; what has no name cannot be. */
function isFilled(site: CallSite, value: Value | undefined): boolean {
  const expression = value?.expression
  if (expression?.kind !== 'name' || !/^\w{1,60}$/.test(expression.name))
    return expression?.kind !== 'call' && expression?.kind !== 'list'
  if (!mentions(site, fillsBytes)) return false
  const around = site.enclosing.function?.node ?? site.file.root
  const own = new RegExp(`\\b${expression.name}\\b(?!\\s*=\\s*(?:new byte|\\{))`)
  return site.file.text
    .slice(Math.max(around.start, site.node.start - 4_000), site.node.start)
    .split('\n')
    .some((line) => own.test(line) && fillsBytes.test(line) && !declares.test(line))
}

const declares = /=\s*(?:new\s+byte\s*\[|\{)/

export const fixedVector: SyntaxRule = {
  ...security,
  id: 'java/fixed-vector',
  title: 'An initialisation vector or salt is always the same',
  severity: 'medium',
  confidence: 'medium',
  cwe: 329,
  why: 'With the same vector, equal texts give equal ciphers; GCM then even gives away its key.',
  fix: 'Fill it from SecureRandom each time, and send it along.',
  examples: {
    path: 'src/main/java/Crypt.java',
    bad: [
      inMethod(
        'byte[] iv = {0, 1, 2, 3, 4, 5, 6, 7};',
        'IvParameterSpec spec = new IvParameterSpec(iv);',
      ),
      inMethod('IvParameterSpec spec = new IvParameterSpec("1234567890123456".getBytes());'),
      inMethod('GCMParameterSpec spec = new GCMParameterSpec(128, new byte[12]);'),
      inMethod(
        'byte[] salt = new byte[8];',
        'new SecureRandom().nextBytes(salt);',
        'byte[] iv = new byte[16];',
        'IvParameterSpec spec = new IvParameterSpec(iv);',
      ),
    ],
    good: [
      inMethod(
        'byte[] iv = new byte[16];',
        'new SecureRandom().nextBytes(iv);',
        'IvParameterSpec spec = new IvParameterSpec(iv);',
      ),
      inMethod('IvParameterSpec spec = new IvParameterSpec(input.getBytes());'),
    ],
  },
  calls: [
    {
      names: ['IvParameterSpec', 'GCMParameterSpec'],
      check: (site) => {
        const value = site.arguments[site.path === 'GCMParameterSpec' ? 1 : 0]
        return isFixedBytes(value) && (isText(value) || !isFilled(site, value))
      },
    },
    {
      names: ['PBEParameterSpec', 'PBEKeySpec'],
      check: (site) => {
        const value = site.arguments[site.path === 'PBEKeySpec' ? 1 : 0]
        return isFixedBytes(value) && (isText(value) || !isFilled(site, value)) && { cwe: 760 }
      },
    },
  ],
}

/** A text that is written in the program stays what it is, whatever is filled beside it. */
const isText = (value: Value | undefined) =>
  typeof value?.constant === 'string' || (value?.reach === 0 && (value.skeleton ?? '') !== '')

const secret =
  /token(?!iz)|passw|secret|(?<!get|entry)key(?!set|s\b|event|code)|session|nonce|salt|otp|captcha|csrf|auth(?!or)|credential|crypt|cookie|remember|verif|reset|invite|coupon|ticket|voucher|uuid|random.?(?:id|string|code)|lottery|winner|\biv\b|\bpin\b/i

/** Chance that is used for something that nobody may guess, by what is said around it. */
const isForSecret = (site: CallSite): boolean =>
  (site.enclosing.function !== undefined && mentions(site, secret)) ||
  secret.test(site.enclosing.className ?? '') ||
  /(?:weak|insecure|predictable).?rand/i.test(site.enclosing.className ?? '')

const makesRandom = /new (?:java\.util\.)?Random\(/

export const weakRandom: SyntaxRule = {
  ...security,
  id: 'java/weak-random',
  title: 'Chance that can be guessed',
  severity: 'medium',
  confidence: 'medium',
  cwe: 330,
  why: 'Who has seen a few numbers of java.util.Random knows the next ones, and so the next tokens.',
  fix: 'Use SecureRandom.',
  examples: {
    path: 'src/main/java/Tokens.java',
    bad: [
      inClass(
        'String newToken() {',
        '  return Long.toHexString(new java.util.Random().nextLong());',
        '}',
      ),
      inClass('String password() {', '  return RandomStringUtils.randomAlphanumeric(12);', '}'),
      inClass('int sessionId() {', '  return (int) (Math.random() * 1e9);', '}'),
      inMethod('SecureRandom r = new SecureRandom();', 'r.setSeed(12345L);'),
    ],
    good: [
      inClass(
        'String newToken() {',
        '  java.util.Random r = new java.security.SecureRandom();',
        '  return Long.toHexString(r.nextLong());',
        '}',
      ),
      inMethod(
        'java.security.SecureRandom r = java.security.SecureRandom.getInstanceStrong();',
        'int token = r.nextInt();',
      ),
    ],
  },
  calls: [
    {
      names: [
        'Random',
        'Math.random',
        'ThreadLocalRandom.current',
        'SplittableRandom',
        'StrictMath.random',
        'RandomUtils.nextInt',
        'RandomUtils.nextLong',
        'RandomUtils.nextBytes',
        'JVMRandom.nextLong',
        'RandomStringUtils.random',
        'RandomStringUtils.randomAlphanumeric',
        'RandomStringUtils.randomAlphabetic',
        'RandomStringUtils.randomNumeric',
        'RandomStringUtils.randomAscii',
      ],
      check: (site) =>
        site.path === 'Random' && !site.expression.isNew
          ? undefined
          : { confidence: isForSecret(site) ? ('medium' as const) : ('low' as const) },
    },
    {
      // Made elsewhere, in a field mostly: it is here that it becomes a secret.
      names: ['nextInt', 'nextLong', 'nextBytes', 'nextDouble', 'ints', 'longs'].map(
        (method) => `Random.${method}`,
      ),
      check: (site) => isForSecret(site) && !mentions(site, makesRandom),
    },
    {
      names: ['SecureRandom.setSeed', 'SecureRandom'],
      check: ({ arguments: [seed] }) =>
        seed !== undefined &&
        (isFixedBytesOrNumber(seed) ||
          /^System\.(?:currentTimeMillis|nanoTime)\(\)$/.test(seed.path ?? '')) && { cwe: 335 },
    },
  ],
}

const isFixedBytesOrNumber = (value: Value) =>
  typeof value.constant === 'number' || isFixedBytes(value)
