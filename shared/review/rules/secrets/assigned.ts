/**
 * Secrets without a form: a literal given to a name that says password, secret, token or key. Here the
 * names that only sound so, and the values that are none, decide how bearable a review is.
 */
import type { Confidence } from '../../finding.ts'
import type { RuleDescription } from '../../rule.ts'
import { invented } from './invented.ts'
import { entropyOf, isPlaceholder } from './placeholder.ts'

export interface AssignedRule extends RuleDescription {
  keywords: readonly string[]
  /** How sure a value is to be a secret; `undefined` where it is none. */
  judge: (value: string) => Confidence | undefined
}

const sample = invented('mixed', 24)

const described = {
  category: 'security',
  cwe: 798,
  severity: 'medium',
  confidence: 'medium',
  why: 'Whoever reads the repository, or any copy of it, has it; and it cannot be changed without a new release.',
  fix: 'Change it where it is valid, then read the new one from the environment or a secret store.',
} as const

export const assignedRules: readonly AssignedRule[] = [
  {
    ...described,
    id: 'secrets/password-literal',
    title: 'Password written into a file',
    keywords: ['password', 'passwd', 'passphrase', 'pwd', '_pass', 'dbpass', 'userpass', 'pass'],
    judge: judgePassword,
    examples: {
      path: 'src/settings.py',
      bad: ['password = "tr0ub4dor&3"', 'connect(user="app", password="Winter2026!")'],
      good: [
        'password = os.environ["APP_PASSWORD"]',
        'password_field = "tr0ub4dor&3"',
        'PASSWORD = "changeme"',
        'reset_password = "/account/password/reset1"',
      ],
    },
  },
  {
    ...described,
    id: 'secrets/key-literal',
    title: 'API key written into a file',
    keywords: [
      'api_key',
      'apikey',
      'api-key',
      'access_key',
      'accesskey',
      'access-key',
      'secret_key',
      'secretkey',
      'secret-key',
      'private_key',
      'privatekey',
      'encryption_key',
      'encryptionkey',
      'signing_key',
      'signingkey',
      'master_key',
      'masterkey',
      'account_key',
      'accountkey',
      'auth_key',
      'authkey',
      'app_key',
      'appkey',
      'service_key',
    ],
    judge: judgeKey,
    examples: {
      path: 'src/client.ts',
      bad: [`const apiKey = '${sample}'`, `{ "api_key": "${sample}" }`],
      good: [
        'const apiKey = process.env.API_KEY',
        "const apiKey = 'your-api-key-goes-here'",
        "const apiKeyHeader = 'x-api-key-2026-version'",
      ],
    },
  },
  {
    ...described,
    id: 'secrets/secret-literal',
    title: 'Secret written into a file',
    keywords: ['secret', 'credential'],
    judge: judgeKey,
    examples: {
      path: 'src/session.ts',
      bad: [`const sessionSecret = '${sample}'`, `  clientSecret: "${sample}",`],
      good: [
        'const sessionSecret = readSecret("session")',
        "const secretName = 'prod/app/session-2026-10'",
        'const secret = `${prefix}-session-2026`',
      ],
    },
  },
  {
    ...described,
    id: 'secrets/token-literal',
    title: 'Token written into a file',
    keywords: ['token'],
    judge: judgeKey,
    examples: {
      path: 'src/client.go',
      bad: [`var accessToken = "${sample}"`, `    Token: "${sample}",`],
      good: [
        'var accessToken = os.Getenv("ACCESS_TOKEN")',
        'const tokenUrl = "https://login.test/oauth2/v2/token"',
        'nextPageToken := "page-0000000000000002"',
      ],
    },
  },
]

/** Names that hold one of the words and mean something else. */
const otherHeads =
  /(?:^|[._-])(?:csrf|xsrf|next|page|prev|continuation|sync|cursor|public|max|min|num|no|bos|eos|pad|unk|sep|cls|mask|stop|special|forgot|reset|change|confirm|show|hide|toggle|invalid|wrong|missing|incorrect|require[ds]?|is|has|get|check|validate|verify|compare|hash|find|old|bad|test|fake|mock|dummy|example|design|by)[._-]?\w{0,12}$|(?:csrf|xsrf|next|nextPage|page|continuation|public|max|min|forgot|reset|invalid|wrong|missing|incorrect|required|cancellation|fake|mock|dummy|example|cache|primary|foreign|partition|sort|object|s3)[._-]?(?:Api|Access)?$/i

/** What a name goes on with where it means something about a secret and not the secret. */
const otherTails =
  /^(?:[._-]?(?:s?_?)?(?:name|url|uri|path|file|field|type|kind|label|hint|placeholder|regex|pattern|policy|length|len|size|min|max|header|prefix|suffix|param|prompt|error|errors|message|msg|text|title|input|column|col|endpoint|env|var|variable|ref|arn|expir\w*|ttl|age|count|limit|format|version|algorithm|alg|issuer|audience|scope|store|manager|provider|service|status|index|reset|required|strength|rules?|encoder|generator|validator|changed|confirm\w*|visibility|toggle|class|selector|css|icon|link|page|route|template|description|desc|help|example|schema|model|source|location|dir|key_?id|id|ids|hash|digest|salt)(?![a-z]))/i

const followsName =
  /([A-Za-z0-9_.-]{0,40}?)["'\]]{0,2}(?:[ \t]{0,12}:[ \t]{0,4}(?:str|string|String|&str|&'static str|\w{0,4}?string|Final)(?:\[str\])?)?[ \t]{0,12}(?:=>|:=|=(?!=)|:(?!:))[ \t]{0,12}(?:b|r|u|@|f?(?=""")|new String\(|Buffer\.from\(|\[\]byte\()?(?:"([^"\r\n]{4,256})"|'([^'\r\n]{4,256})'|`([^`\r\n]{4,256})`)/y

const setterCall =
  /([A-Za-z0-9]{0,12})\([ \t]{0,4}(?:"([^"\r\n]{4,256})"|'([^'\r\n]{4,256})')[ \t]{0,4}\)/y

const bare =
  /([A-Za-z0-9_.-]{0,40}?)[ \t]{0,12}[:=][ \t]{0,12}([^\s"'`#;,<>{}()[\]$&|*!%\\]{6,128})[ \t]{0,4}(?:#.*)?(?:\r?\n|$)/y

/** Files in which a value stands without quotes. */
const hasBareValues =
  /(?:^|\/)(?:\.env[\w.-]*|[\w.-]*\.env|\.npmrc|\.pypirc|\.netrc|credentials|Dockerfile[\w.-]*)$|\.(?:ya?ml|properties|ini|cfg|conf|toml|tfvars|env|sh|bash|zsh)$/i

const inElement = /[A-Za-z0-9_.-]{0,30}>([^<>\s]{6,128})<\//y

/** The value that is given to the name which the keyword at `start` is part of, with its place. */
export function assignedValue(
  path: string,
  text: string,
  start: number,
  keyword: string,
): { value: string; at: number } | undefined {
  const after = start + keyword.length
  const head = headOf(text, start)
  if (otherHeads.test(head)) return undefined
  if (keyword === 'pass' && (/[A-Za-z0-9]$/.test(head) || /^\w/.test(text.slice(after, after + 1))))
    return undefined
  const patterns = [
    followsName,
    ...(/(?:^|[._-])(?:set|with|add)$/i.test(head) ? [setterCall] : []),
    ...(hasBareValues.test(path) ? [bare] : []),
    ...(path.endsWith('.xml') || path.endsWith('.config') ? [inElement] : []),
  ]
  for (const pattern of patterns) {
    pattern.lastIndex = after
    const match = pattern.exec(text)
    if (!match) continue
    const value = pattern === inElement ? match[1]! : match.slice(2).find((group) => group)!
    const tail = pattern === inElement ? '' : match[1]!
    if (/^[a-rt-z]/.test(tail) || otherTails.test(tail)) return undefined
    return { value, at: match.index + match[0].lastIndexOf(value) }
  }
  return undefined
}

function headOf(text: string, start: number): string {
  let from = start
  while (from > 0 && start - from < 40 && /[\w.-]/.test(text[from - 1]!)) from--
  return text.slice(from, start)
}

const plainWord = /^[a-z]+(?:[ _.-][a-z]+)*$/i
const sayItself = /pass(?:word|wd|phrase)?|secret|token|credential|api[-_ ]?key/i

function judgePassword(value: string): Confidence | undefined {
  if (isPlaceholder(value) || /\s/.test(value) || notASecret(value)) return undefined
  if (sayItself.test(value) && !/\d/.test(value)) return undefined
  if (plainWord.test(value)) return 'low'
  return value.length < 6 ? 'low' : 'medium'
}

function judgeKey(value: string): Confidence | undefined {
  if (isPlaceholder(value) || /\s/.test(value) || notASecret(value)) return undefined
  if (value.length < 8 || !keyLetters.test(value)) return undefined
  if (plainWord.test(value) || sayItself.test(value)) return undefined
  if (value.length < 16) return /\d/.test(value) && /[A-Za-z]/.test(value) ? 'low' : undefined
  if (!/\d/.test(value) && !/^[A-Za-z+/=]{20,}$/.test(value)) return undefined
  return entropyOf(value) < 3 ? 'low' : 'medium'
}

/** The letters keys are made of. What has brackets, quotes or backslashes is a pattern or code. */
const keyLetters = /^[\w+/=.~:@!#$&*^-]+$/

const address = /^(?:[a-z][a-z0-9+.-]{0,20}:)?\/\//i
const pathOrCode =
  /^\.{0,2}\/|^[\w.-]+\/[\w.*+-]+$|[({[].*[)}\]]|^\w+(?:\.[a-z]\w*)+$|=>|::|^#|^\w+\[/i
const mixedLetters = /[^\w./:-].*\d|^[A-Za-z0-9+/=]{24,}$/

/** Addresses, paths, code, keys of translations, types and media types. */
function notASecret(value: string): boolean {
  return address.test(value) || (pathOrCode.test(value) && !mixedLetters.test(value))
}
