/** Reviews one file: syntax, flow and text rules, and what they find as findings. */
import type { Finding } from './finding.ts'
import { runFlow } from './flow/flow.ts'
import { languageOf, type Language } from './language.ts'
import { inOrder } from './order.ts'
import type { ChangeRule, Hit, RuleDescription, TextRule } from './rule.ts'
import { languageRules } from './rules/language-rules.ts'
import type { Answer } from './rules/syntax-rule.ts'
import type { SyntaxNode } from './syntax/node.ts'
import type { Parsers } from './syntax/parsers.ts'
import { shapeOf } from './shape.ts'
import type { SourceFile } from './syntax/source-file.ts'
import type { UnreadReason } from './change.ts'

export interface FileReview {
  findings: Finding[]
  /** Why the syntax of the file was not read, where it was not. Text rules spoke all the same. */
  unread?: UnreadReason
}

export interface ReviewTools {
  parsers: Parsers
  textRules: readonly TextRule[]
  changeRules: readonly ChangeRule[]
}

/**
 * Reviews the whole text of a file; of a part, by rules over text alone. What a file does to the reviewer is a note
 * about the file.
 */
export function reviewFile(
  path: string,
  text: string,
  tools: ReviewTools,
  isPartial = false,
): FileReview {
  const findings = new FindingList(path, text)
  reviewText(findings, path, text, tools.textRules)
  const language = languageOf(path)
  if (language === undefined || isPartial) return { findings: findings.list() }
  const parsed = tools.parsers.parse(path, language, text)
  if ('unread' in parsed) return { findings: findings.list(), unread: parsed.unread }
  try {
    const isWhole = reviewSyntax(findings, parsed, language)
    return { findings: findings.list(), ...(!isWhole && { unread: 'too_slow' as const }) }
  } catch (error) {
    // A chain of thousands of branches is as deep as it is long: no stack holds it.
    if (!(error instanceof RangeError)) throw error
    return { findings: findings.list(), unread: 'too_large' }
  }
}

function reviewText(
  findings: FindingList,
  path: string,
  text: string,
  rules: readonly TextRule[],
): void {
  const file = { path, text, lines: findings.lines }
  for (const rule of rules) {
    if (!rule.reads(path)) continue
    for (const hit of rule.find(file)) findings.add(rule, hit)
  }
}

/** Gives whether the whole file was walked. */
function reviewSyntax(findings: FindingList, file: SourceFile, language: Language): boolean {
  const known = languageRules(language)
  if (known === undefined) return true
  const report = (rule: RuleDescription, node: SyntaxNode, answer: Answer) => {
    if (answer === undefined || answer === false) return
    const hits = answer === true ? [{}] : Array.isArray(answer) ? answer : [answer as Partial<Hit>]
    for (const hit of hits) {
      const line = hit.line ?? file.lineOf(node)
      const endLine = hit.endLine ?? (hit.line === undefined ? file.endLineOf(node) : line)
      findings.add(rule, { shape: shapeOf(file.textOf(node)), ...hit, line, endLine })
    }
  }
  const program = known.profile.lower(file)
  const isWhole = runFlow(file, program, known.profile, known.rules, report)
  for (const node of file.nodes) {
    const listening = known.rules.nodes.get(node.type)
    if (listening === undefined) continue
    for (const { rule, check } of listening) report(rule, node, check(node, file))
  }
  for (const rule of known.rules.files) for (const hit of rule.file!(file)) findings.add(rule, hit)
  return isWhole
}

const mostFindings = 1_000

/** The findings of a file: one a rule and line, the gravest of those that say the same. */
class FindingList {
  readonly lines: readonly string[]
  private readonly path: string
  private readonly found = new Map<string, Finding>()

  constructor(path: string, text: string) {
    this.path = path
    this.lines = text.split('\n')
  }

  add(rule: RuleDescription, hit: Hit): void {
    const key = `${rule.id}:${hit.line}`
    const before = this.found.get(key)
    const finding: Finding = {
      rule: rule.id,
      path: this.path,
      line: hit.line,
      endLine: Math.max(hit.line, hit.endLine ?? hit.line),
      category: rule.category,
      severity: hit.severity ?? rule.severity,
      confidence: hit.confidence ?? rule.confidence,
      message: hit.message ?? `${rule.title}. ${rule.fix}`,
      shape: hit.shape ?? shapeOf(this.lines[hit.line - 1] ?? ''),
      ...((hit.cwe ?? rule.cwe) !== undefined && { cwe: (hit.cwe ?? rule.cwe)! }),
      ...(hit.suggestion !== undefined && { suggestion: hit.suggestion }),
    }
    if (before === undefined || isSurer(finding, before)) this.found.set(key, finding)
  }

  /** At most 1,000, those of least severity left out first: no person reads more of one file. */
  list(): Finding[] {
    const all = [...this.found.values()]
    const kept = all.length <= mostFindings ? all : inOrder(all).slice(0, mostFindings)
    return kept.toSorted((a, b) => a.line - b.line || (a.rule < b.rule ? -1 : 1))
  }
}

const sureness = ['low', 'medium', 'high']

const isSurer = (a: Finding, b: Finding) =>
  sureness.indexOf(a.confidence) > sureness.indexOf(b.confidence)
