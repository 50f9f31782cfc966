/**
 * Finds secrets in one pass over a file: all keywords at once, then only the patterns whose keyword
 * stands there. What is found is told by its place; the secret itself goes nowhere.
 */
import type { Confidence } from '../../finding.ts'
import type { Hit, RuleDescription, TextFile } from '../../rule.ts'
import { settingOf, type Setting } from '../setting.ts'
import { assignedRules, assignedValue, type AssignedRule } from './assigned.ts'
import { crc32 } from './checksum.ts'
import { cloudSecrets } from './clouds.ts'
import { codeHostSecrets } from './code-hosts.ts'
import { keySecrets } from './keys.ts'
import { keywordSearch, type KeywordSearch } from './keyword-search.ts'
import { messagingSecrets } from './messaging.ts'
import { modelSecrets } from './models.ts'
import { paymentSecrets } from './payments.ts'
import { isPlaceholder, isSequence } from './placeholder.ts'
import type { SecretRule } from './secret-rule.ts'
import { serviceSecrets } from './services.ts'

const formed: readonly SecretRule[] = [
  ...cloudSecrets,
  ...codeHostSecrets,
  ...paymentSecrets,
  ...messagingSecrets,
  ...modelSecrets,
  ...serviceSecrets,
  ...keySecrets,
]

/** Every rule for secrets, in the order in which they are tried. */
export const secretRules: readonly RuleDescription[] = [...formed, ...assignedRules]

/** Where a secret stands in a text. */
export interface SecretSpan {
  rule: RuleDescription
  start: number
  end: number
  line: number
  endLine: number
  confidence: Confidence
}

/** A file full of secrets is told by its first ones. */
export const mostOfOneFile = 100

const sums =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Cargo\.lock|go\.sum|bun\.lock)$/

/** Sentences for people, by key: `"password": "Passwort"`. */
const translations =
  /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages|translations?|messages|words)\//i

let prepared: { search: KeywordSearch; rules: (readonly [string, readonly number[]])[] } | undefined

/** Built at the first file, not at start. */
function preparedSearch() {
  if (prepared) return prepared
  const byKeyword = new Map<string, number[]>()
  const all: readonly (SecretRule | AssignedRule)[] = [...formed, ...assignedRules]
  all.forEach(({ keywords }, number) => {
    for (const keyword of keywords)
      byKeyword.set(keyword, [...(byKeyword.get(keyword) ?? []), number])
  })
  const rules = [...byKeyword]
  prepared = { search: keywordSearch(rules.map(([keyword]) => keyword)), rules }
  return prepared
}

/** The secrets of a text, in the order of their places; of those that overlap the best told one. */
export function secretsIn(path: string, text: string): SecretSpan[] {
  const found: SecretSpan[] = []
  const setting = settingOf(path)
  const { search, rules } = preparedSearch()
  const hasAssigned = !sums.test(path) && !translations.test(path)
  search(text, (start, line, number) => {
    if (found.length >= mostOfOneFile * 4) return
    const [keyword, candidates] = rules[number]!
    for (const candidate of candidates) {
      const place =
        candidate < formed.length
          ? formedAt(formed[candidate]!, text, start, setting)
          : hasAssigned &&
            assignedAt(
              assignedRules[candidate - formed.length]!,
              keyword,
              path,
              text,
              start,
              setting,
            )
      if (place) found.push({ ...place, ...linesOf(text, start, line, place) })
    }
  })
  return withoutOverlaps(found).slice(0, mostOfOneFile)
}

type Place = Omit<SecretSpan, 'line' | 'endLine'>

function formedAt(rule: SecretRule, text: string, at: number, setting: Setting): Place | undefined {
  rule.pattern.lastIndex = at
  const match = rule.pattern.exec(text)
  if (!match) return undefined
  const head = rule.hasHead ? match[1]! : ''
  const secret = rule.hasHead ? head + match[0] : (match[1] ?? match[0])
  if (isPlaceholder(secret)) return undefined
  const start = rule.hasHead ? at - head.length : at + match[0].lastIndexOf(secret)
  const end = start + secret.length
  const isWeak = rule.isWeak?.(secret, text.slice(end, end + 40)) ?? false
  return { rule, start, end, confidence: isWeak ? 'low' : surenessOf(rule, secret, setting) }
}

/** Tests and documentation hold secrets that are none, and so does what lacks its checksum or runs up the digits. */
function surenessOf(rule: SecretRule, secret: string, setting: Setting): Confidence {
  if (rule.isSure?.(secret)) return setting === 'product' ? 'high' : 'medium'
  if (isSequence(secret)) return setting === 'product' ? lower(rule.confidence) : 'low'
  if (setting === 'test' && rule.isSure) return 'low'
  if (rule.isSure || setting !== 'product') return lower(rule.confidence)
  return rule.confidence
}

const lower = (confidence: Confidence): Confidence => (confidence === 'high' ? 'medium' : 'low')

function assignedAt(
  rule: AssignedRule,
  keyword: string,
  path: string,
  text: string,
  at: number,
  setting: Setting,
): Place | undefined {
  const assigned = assignedValue(path, text, at, keyword)
  const sureness = assigned && rule.judge(assigned.value)
  if (!assigned || !sureness) return undefined
  const confidence = setting === 'product' ? sureness : 'low'
  return { rule, start: assigned.at, end: assigned.at + assigned.value.length, confidence }
}

function linesOf(text: string, from: number, line: number, { start, end }: Place) {
  const countBreaks = (piece: string) => piece.split('\n').length - 1
  const first = start >= from ? line + countBreaks(text.slice(from, start)) : line
  return { line: first, endLine: first + countBreaks(text.slice(start, end)) }
}

const sure: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 }

/** A rule that knows the form speaks for the one that knows the name only. */
function withoutOverlaps(found: readonly SecretSpan[]): SecretSpan[] {
  const best = found.toSorted(
    (one, other) =>
      Number(isAssigned(one)) - Number(isAssigned(other)) ||
      sure[one.confidence] - sure[other.confidence] ||
      one.start - other.start,
  )
  const kept: SecretSpan[] = []
  const taken = new Set<number>()
  for (const span of best) {
    if (
      taken.has(span.start) ||
      kept.some(({ start, end }) => span.start < end && start < span.end)
    )
      continue
    taken.add(span.start)
    kept.push(span)
  }
  return kept.toSorted((one, other) => one.start - other.start)
}

const isAssigned = ({ rule }: SecretSpan) =>
  (assignedRules as readonly RuleDescription[]).includes(rule)

/**
 * The hits of a file. The shape names the line without the secret and a 32-bit sum of the secret: another
 * secret in the same place is another finding, and the sum gives none away.
 */
export function findSecrets(file: TextFile): { rule: RuleDescription; hit: Hit }[] {
  return secretsIn(file.path, file.text).map(({ rule, start, end, line, endLine, confidence }) => {
    const secret = file.text.slice(start, end)
    const before = (file.lines[line - 1] ?? '').split(secret)[0]!.slice(-60).replace(/\s+/g, '')
    return {
      rule,
      hit: { line, endLine, confidence, shape: `${before}#${crc32(secret).toString(16)}` },
    }
  })
}

/** The text with every secret that is found in it masked: for what is shown or kept. */
export function withoutSecrets(path: string, text: string): string {
  let clean = ''
  let from = 0
  for (const { start, end } of secretsIn(path, text)) {
    clean += `${text.slice(from, start)}…`
    from = end
  }
  return clean + text.slice(from)
}
