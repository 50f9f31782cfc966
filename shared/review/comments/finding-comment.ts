/** The comment on a finding: how grave, what is wrong, why, what to do, and how to answer. */
import type { Finding } from '../finding.ts'
import type { RuleDescription } from '../rule.ts'
import { codeOf, sentenceOf } from './escape.ts'
import { markLink } from './marks.ts'
import { commandOf, ruleLink, severityIn, type Voice } from './voice.ts'
import { say } from './words/index.ts'

/** The comment as Markdown, but for the lines to take over, which each host has in a form of its own. */
export function findingComment(finding: Finding, mark: string, voice: Voice): string {
  const { language, site } = voice
  const rule = voice.describe(finding.rule)
  const heading = [
    `**${severityIn(voice, finding)}**`,
    say(language, finding.category),
    ruleLink(voice, finding.rule),
    ...(finding.cwe === undefined ? [] : [cweLink(finding.cwe)]),
    ...(finding.by === undefined ? [] : [codeOf(finding.by)]),
  ]
  const answer = say(language, 'answer', {
    dismiss: commandOf('dismiss'),
    explain: commandOf('explain'),
  })
  return [
    heading.join(' · '),
    sentenceOf(rule ? ownWords(finding.message, rule) : finding.message),
    ...(rule ? [sentenceOf(rule.why), `**${say(language, 'fix')}:** ${sentenceOf(rule.fix)}`] : []),
    `${answer} ${markLink(say(language, 'about'), site, mark)}`,
  ].join('\n\n')
}

/** What a message says of its place, without what the rule has to be said of every one. */
export function ownWords(message: string, { fix }: Pick<RuleDescription, 'fix'>): string {
  const own = message.endsWith(fix) ? message.slice(0, -fix.length).trimEnd() : message
  return own === '' ? message : own
}

const cweLink = (cwe: number) => `[CWE-${cwe}](https://cwe.mitre.org/data/definitions/${cwe}.html)`
