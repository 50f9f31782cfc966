/** What a rule for one kind of secret is, and the short ways to describe one. */
import type { Severity } from '../../finding.ts'
import type { RuleDescription } from '../../rule.ts'

export interface SecretRule extends RuleDescription {
  /** In lower case. The pattern is tried where one of them stands, and nowhere else. */
  keywords: readonly string[]
  /** Sticky, and bounded in every repetition. Its first group, where it has one, is the secret. */
  pattern: RegExp
  /** Whether the first group is only what stands before the keyword, and the secret begins there. */
  hasHead?: boolean
  /** Whether a token that fits is surely one: a checksum that is right. */
  isSure?: (secret: string) => boolean
  /** Whether it is more likely a sample or a default, from it and what follows it. */
  isWeak?: (secret: string, rest: string) => boolean
}

interface Described {
  /** Behind `secrets/`. */
  id: string
  /** `GitHub personal access token`. */
  name: string
  /** What somebody does with it: `read and write repositories as its owner`. */
  lets: string
  severity?: Severity
  confidence?: SecretRule['confidence']
  /** An invented one. */
  sample: string
}

function description(rule: Described, bad: string): RuleDescription {
  return {
    id: `secrets/${rule.id}`,
    title: `${rule.name} in a file`,
    category: 'security',
    severity: rule.severity ?? 'high',
    confidence: rule.confidence ?? 'high',
    cwe: 798,
    why: `Whoever reads the repository, or any copy of it, can ${rule.lets}.`,
    fix: 'Revoke it where it was issued, then read the new one from the environment or a secret store.',
    examples: {
      path: 'src/settings.py',
      bad: [bad],
      good: [
        bad.replace(rule.sample, '<your value here>'),
        bad.replace(rule.sample, 'x'.repeat(rule.sample.length)),
      ],
    },
  }
}

/** A secret that its own first letters tell. `token` is the source of a pattern that begins with a keyword. */
export function token(
  rule: Described & {
    keywords: readonly string[]
    token: string
    isSure?: SecretRule['isSure']
  },
): SecretRule {
  return {
    ...description(rule, `VALUE = "${rule.sample}"`),
    keywords: rule.keywords,
    pattern: new RegExp(`(?<![A-Za-z0-9])(${rule.token})(?![A-Za-z0-9])`, 'y'),
    ...(rule.isSure && { isSure: rule.isSure }),
  }
}

/** A secret that its middle tells: `head` stands before the keyword, `tail` begins with it. */
export function tokenAround(
  rule: Described & { keywords: readonly string[]; head: string; tail: string },
): SecretRule {
  return {
    ...description(rule, `VALUE = "${rule.sample}"`),
    keywords: rule.keywords,
    pattern: new RegExp(`(?<=(?<![A-Za-z0-9])(${rule.head}))${rule.tail}(?![A-Za-z0-9])`, 'y'),
    hasHead: true,
  }
}

/** A secret without a face of its own: only the name it is given to tells it. */
export function named(
  rule: Described & { names: readonly string[]; value: string; nameInSample: string },
): SecretRule {
  return {
    ...description({ confidence: 'medium', ...rule }, `${rule.nameInSample} = "${rule.sample}"`),
    keywords: rule.names,
    pattern: new RegExp(
      `[\\w.-]{0,40}(?:["'\\]]{0,2}[ \\t]{0,4}(?:=>|:=|[:=(])|["'][ \\t]{0,4},)[ \\t]{0,4}["'\`]?((?=[^\\s"'\`]{0,60}\\d)(?:${rule.value}))(?![\\w-])`,
      'iy',
    ),
  }
}

/** A secret that stands in a text of its own form: a URL, a connection string, a header. */
export function within(
  rule: Described & {
    keywords: readonly string[]
    pattern: RegExp
    path?: string
    bad: string
    good?: readonly string[]
    isWeak?: SecretRule['isWeak']
  },
): SecretRule {
  const described = description(rule, rule.bad)
  return {
    ...described,
    examples: {
      path: rule.path ?? described.examples.path,
      bad: [rule.bad],
      good: [described.examples.good[0]!, ...(rule.good ?? [])],
    },
    keywords: rule.keywords,
    pattern: rule.pattern,
    ...(rule.isWeak && { isWeak: rule.isWeak }),
  }
}
