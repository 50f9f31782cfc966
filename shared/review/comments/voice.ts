/** In which language comments are, and where they point. */
import type { CommentLanguage } from '../configuration/configuration.ts'
import type { Finding } from '../finding.ts'
import type { RuleDescription } from '../rule.ts'
import { codeOf } from './escape.ts'
import { say } from './words/index.ts'

export interface Voice {
  language: CommentLanguage
  /** The address of the deployment, without a slash at its end. */
  site: string
  /** What a rule says of itself; `undefined` of one that is no more. */
  describe: (rule: string) => RuleDescription | undefined
  /** The path of a rule's page. */
  pageOf: (rule: string) => string
}

/** What people may tell the reviewer, as it is said to them. */
export const commandOf = (command: string): string => codeOf(`@phantom ${command}`)

export const severityIn = ({ language }: Voice, { severity }: Pick<Finding, 'severity'>): string =>
  say(language, severity)

/** A rule's name, with a link to its page. */
export const ruleLink = ({ site, pageOf }: Voice, rule: string): string =>
  `[${rule}](${site}${pageOf(rule)})`
