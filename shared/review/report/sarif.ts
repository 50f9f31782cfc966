/**
 * Findings as SARIF 2.1.0 (OASIS Standard), as code scanning reads it: fingerprints without line numbers, so that
 * a finding stays the same when lines move, and no more results than GitHub takes.
 */
import type { Finding, Severity } from '../finding.ts'
import type { ModelNote } from '../large-model/review-by-model.ts'
import type { ChangeReview } from '../review-change.ts'
import type { RuleDescription } from '../rule.ts'
import { shortHash } from '../short-hash.ts'

/** Source: GitHub, "SARIF support for code scanning", limits: results per run. */
export const mostResults = 25_000

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
}

/** CVSS-like numbers by which GitHub groups alerts. Source: the same page, `security-severity`. */
const securitySeverity: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: '0.0',
}

export interface SarifOptions {
  /** What is known of the rules that findings name. */
  ruleOf: (id: string) => RuleDescription | undefined
  version: string
  /** What a finding is called from push to push; else whoever uploads it makes it up of the line it stands on. */
  identityOf?: (finding: Finding) => string
  /** Files that were not read, and why: without them, no result would look like a clean change. */
  unread?: Readonly<ChangeReview['unread']>
  /** How a large model was asked, if one was. */
  model?: ModelNote
  /** The page of a rule. */
  pageOf?: (id: string) => string
}

/** One run with all findings, worst first where there are too many. */
export function sarifOf(findings: readonly Finding[], options: SarifOptions) {
  const kept = findings.slice(0, mostResults)
  const ids = [...new Set(kept.map(({ rule }) => rule))].toSorted()
  const indexOf = new Map(ids.map((id, index) => [id, index]))
  const counts = new Map<string, number>()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Git Phantom Scope',
            semanticVersion: options.version,
            rules: ids.map((id) => ruleOf(id, options)),
          },
        },
        // GitHub: what is behind the last slash is the run, all before it the category.
        automationDetails: { id: 'git-phantom-scope/' },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...(options.unread ?? []).map(notificationOf),
              ...modelNotifications(options.model),
            ],
          },
        ],
        results: kept.map((finding) => resultOf(finding, indexOf, counts, options)),
      },
    ],
  }
}

function ruleOf(id: string, { ruleOf: describe, pageOf }: SarifOptions) {
  const rule = describe(id)
  if (rule === undefined) return { id, ...describedBy(id), help: { text: id } }
  const isSecurity = rule.category === 'security'
  return {
    id,
    name: id.replaceAll(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase()),
    ...describedBy(rule.title, rule.why),
    help: { text: `${rule.why} ${rule.fix}`, markdown: `${rule.why}\n\n**Fix:** ${rule.fix}` },
    ...(pageOf !== undefined && { helpUri: pageOf(id) }),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      precision: rule.confidence,
      tags: [
        rule.category,
        ...(rule.cwe === undefined
          ? []
          : [`external/cwe/cwe-${String(rule.cwe).padStart(3, '0')}`]),
      ],
      ...(isSecurity && { 'security-severity': securitySeverity[rule.severity] }),
    },
  }
}

const describedBy = (short: string, long = short) => ({
  shortDescription: { text: short },
  fullDescription: { text: long },
})

const notificationOf = ({ path, reason }: ChangeReview['unread'][number]) => ({
  level: 'warning',
  message: { text: `Not read in full: ${reason.replaceAll('_', ' ')}.` },
  locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }],
})

/** A model that did not answer, or did not see all, is no model that found nothing. */
function modelNotifications(note: ModelNote | undefined) {
  if (note === undefined || (note.problem === null && note.linesNotSent === 0)) return []
  const what =
    note.problem === null
      ? `was not shown ${note.linesNotSent} added lines`
      : `said nothing: ${note.problem.replaceAll('_', ' ')}`
  return [{ level: 'warning', message: { text: `The model ${note.name} ${what}.` } }]
}

/** Names of files may hold what addresses give a meaning (`#`, `?`), and halves of characters. */
const artifactOf = (path: string) => ({
  uri: path.toWellFormed().split('/').map(encodeURIComponent).join('/'),
  uriBaseId: '%SRCROOT%',
})

function resultOf(
  finding: Finding,
  indexOf: ReadonlyMap<string, number>,
  counts: Map<string, number>,
  { identityOf }: SarifOptions,
) {
  const sameness = [finding.rule, finding.path, finding.shape].join('\n')
  const ordinal = counts.get(sameness) ?? 0
  counts.set(sameness, ordinal + 1)
  return {
    ruleId: finding.rule,
    ruleIndex: indexOf.get(finding.rule)!,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactOf(finding.path),
          region: { startLine: finding.line, endLine: finding.endLine },
        },
      },
    ],
    // GitHub goes by `primaryLocationLineHash` alone, and its own action for uploads adds it where it is missing.
    partialFingerprints: identityOf
      ? { primaryLocationLineHash: identityOf(finding) }
      : { 'phantomShape/v1': shortHash(`${sameness}\n${ordinal}`) },
    properties: {
      severity: finding.severity,
      confidence: finding.confidence,
      ...(finding.by !== undefined && { model: finding.by }),
    },
  }
}
