/** The one summary of a pull request, and the words of its check: the same facts, longer and shorter. */
import { configurationPath } from '../configuration/configuration.ts'
import type { ConfigurationProblem } from '../configuration/read-configuration.ts'
import type { Finding } from '../finding.ts'
import type { ModelProblem } from '../large-model/problems.ts'
import { codeOf, sentenceOf, visible } from './escape.ts'
import { markLink } from './marks.ts'
import { countMissed, missedFiles, verdictOf, type NoReview, type Outcome } from './outcome.ts'
import { commandOf, ruleLink, severityIn, type Voice } from './voice.ts'
import type { Words } from './words/en.ts'
import { say } from './words/index.ts'

/** More findings, or files, are only counted. */
const mostListed = 20

/** The summary as Markdown. */
export function summaryComment(outcome: Outcome, mark: string, voice: Voice): string {
  const { language, site } = voice
  return [
    `### ${say(language, 'title')} · ${reportTitle(outcome, voice)}`,
    numbers(outcome, voice),
    ...risk(outcome, voice),
    ...model(outcome, voice),
    ...further(outcome, voice),
    ...unread(outcome, voice),
    ...problems(outcome, voice),
    ...upload(outcome, voice),
    markLink(say(language, 'about'), site, mark),
  ].join('\n\n')
}

/** What stands beside the check. */
export function reportTitle(outcome: Outcome, { language }: Voice): string {
  const verdict = verdictOf(outcome)
  const missed = countMissed(outcome)
  if (verdict === 'failed') return say(language, 'failed', { count: outcome.blockers })
  if (verdict === 'neutral') return say(language, 'inPart', { count: missed })
  const count = outcome.totals.total
  return count > 0 ? say(language, 'passedWith', { count }) : say(language, 'passed')
}

/** The text of the check: the numbers, and what was not read. */
export const reportText = (outcome: Outcome, voice: Voice): string =>
  [
    numbers(outcome, voice),
    ...risk(outcome, voice),
    ...model(outcome, voice),
    ...unread(outcome, voice),
    ...problems(outcome, voice),
    ...upload(outcome, voice),
  ].join('\n\n')

/** Title and text of the check of a pull request that was not reviewed. */
export function noReviewReport(
  why: NoReview,
  { language }: Voice,
): { title: string; summary: string } {
  const commands = { resume: commandOf('resume'), reReview: commandOf('re-review') }
  const setting = { setting: codeOf('bots: true'), file: codeOf(configurationPath) }
  const reasons: Readonly<Record<NoReview, string>> = {
    draft: say(language, 'draft'),
    bot: say(language, 'bot', setting),
    paused: say(language, 'paused', commands),
    nothing: say(language, 'nothing'),
    engine: say(language, 'engine', commands),
  }
  return { title: say(language, 'notReviewed'), summary: reasons[why] }
}

/** A finding as an annotation: plain text, for hosts show no Markdown there. */
export function annotationOf(finding: Finding, voice: Voice): { title: string; message: string } {
  const rule = voice.describe(finding.rule)
  const { message } = finding
  // What the title says already is not said again.
  const isTitled = rule !== undefined && message.startsWith(`${rule.title}. `)
  const words = isTitled ? `${rule.why} ${message.slice(rule.title.length + 2)}` : message
  return {
    title: visible(`${severityIn(voice, finding)}: ${rule?.title ?? finding.rule}`),
    message: visible(words),
  }
}

function numbers(outcome: Outcome, { language }: Voice): string {
  const { totals, onLines, blockers, fixed, dismissed, density } = outcome
  // Where nothing was ever found, nothing is open "any more" either.
  if (totals.total + fixed + dismissed === 0) return say(language, 'nothingFound')
  const said = [
    totals.total === 0 ? say(language, 'allFixed') : say(language, 'totals', totals),
    onLines > 0 && say(language, 'onLines', { count: onLines }),
    blockers > 0 && say(language, 'blockers', { count: blockers }),
    fixed > 0 && say(language, 'fixed', { count: fixed }),
    dismissed > 0 && say(language, 'dismissed', { count: dismissed }),
    totals.total > 0 &&
      say(language, 'density', { density: say(language, density).toLocaleLowerCase(language) }),
  ]
  return said.filter(Boolean).join(' ')
}

const bandWords = { low: 'riskLow', medium: 'riskMedium', high: 'riskHigh' } as const

/** A band with what it was made of: never a probability, which would be of other projects. */
function risk({ risk: known }: Outcome, { language }: Voice): string[] {
  if (known === undefined) return []
  const metrics = say(language, 'riskMetrics', known.metrics)
  return [say(language, 'risk', { band: say(language, bandWords[known.band]), metrics })]
}

/** Why a model gave no answer. What its readers cannot mend is said as one: keys are the service's own here. */
const silenceWords = {
  limited: 'modelLimited',
  unavailable: 'modelUnavailable',
  timeout: 'modelTimeout',
  refused: 'modelRefused',
  too_long: 'modelTooLong',
  malformed: 'modelMalformed',
  too_many: 'modelBudget',
  invalid_key: 'modelUnusable',
  no_credit: 'modelUnusable',
  no_such_model: 'modelUnusable',
  key_refused: 'modelUnusable',
  keys_closed: 'modelUnusable',
  session_missing: 'modelUnusable',
  not_offered: 'modelUnusable',
} as const satisfies Readonly<Record<Exclude<ModelProblem, 'nothing_to_send'>, keyof Words>>

/** Whom code was shown to, and that it said nothing where it did: no model that fails is one that found nothing. */
function model({ model: note }: Outcome, { language }: Voice): string[] {
  // Nobody was asked.
  if (note === undefined || note.problem === 'nothing_to_send') return []
  const name = codeOf(note.name)
  if (note.problem !== null)
    return [say(language, 'modelFailed', { name, why: say(language, silenceWords[note.problem]) })]
  const { linesNotSent: lines } = note
  const partly = lines > 0 ? [say(language, 'modelPartly', { lines })] : []
  return [[say(language, 'modelAsked', { name }), ...partly].join(' ')]
}

function further({ further: findings }: Outcome, voice: Voice): string[] {
  if (findings.length === 0) return []
  const items = findings.map((finding) => {
    const place = codeOf(`${finding.path}:${finding.line}`)
    const what = `${severityIn(voice, finding)} · ${ruleLink(voice, finding.rule)}`
    return `- ${what} · ${place}: ${sentenceOf(finding.message)}`
  })
  return [`**${say(voice.language, 'further')}**`, listOf(items, voice)]
}

function unread(outcome: Outcome, voice: Voice): string[] {
  const { language } = voice
  const count = countMissed(outcome)
  if (count === 0) return []
  const items = missedFiles(outcome).map(
    ({ path, reason }) => `- ${codeOf(path)}: ${say(language, reason)}`,
  )
  const withheld =
    outcome.withheld > 0 ? [`- ${outcome.withheld}: ${say(language, 'withheld')}`] : []
  return [`**${say(language, 'unread', { count })}**`, listOf([...withheld, ...items], voice)]
}

function problems({ problems: all }: Outcome, voice: Voice): string[] {
  if (all.length === 0) return []
  const file = codeOf(configurationPath)
  const inOrder = all.toSorted((one, other) => one.line - other.line)
  const heading = `**${say(voice.language, 'configuration', { file })}**`
  return [
    heading,
    listOf(
      inOrder.map((problem) => `- ${problemText(problem, voice)}`),
      voice,
    ),
  ]
}

const uploadWords = {
  unsupported: 'uploadUnsupported',
  forbidden: 'uploadForbidden',
  refused: 'uploadRefused',
} as const

const upload = ({ notUploaded }: Outcome, { language }: Voice): string[] =>
  notUploaded === undefined ? [] : [say(language, uploadWords[notUploaded])]

function problemText(problem: ConfigurationProblem, { language }: Voice): string {
  const { kind, line, allowed } = problem
  const field = codeOf(problem.field)
  const what = kind === 'not_read' ? say(language, kind) : say(language, kind, { field })
  const where = line > 0 ? `${say(language, 'line', { line })}: ` : ''
  const instead =
    allowed === undefined ? '' : ` ${say(language, 'allowed', { allowed: codeOf(allowed) })}`
  return `${where}${what}${instead}`
}

function listOf(items: readonly string[], { language }: Voice): string {
  const shown = items.slice(0, mostListed)
  const left = items.length - shown.length
  return [...shown, ...(left > 0 ? [`- ${say(language, 'more', { count: left })}`] : [])].join('\n')
}
