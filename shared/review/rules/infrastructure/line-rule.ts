/** The short way to a rule that looks at one line at a time. */
import type { Hit, RuleDescription, TextFile, TextRule } from '../../rule.ts'
import { settingOf } from '../setting.ts'

type Described = Omit<RuleDescription, 'category'>

/** The longest line that is read: beyond it nobody wrote it by hand. */
const longestLine = 1_000

const comment = /^(?:#|\/\/|\*|<!--|--\s)/

/**
 * Speaks on the lines that the pattern fits, comments left out. The lines come without the space around
 * them; what asks for two words with anything between takes two patterns, each of which is linear.
 */
export function lineRule(
  rule: Described & {
    reads: (path: string) => boolean
    pattern: RegExp
    /** Must fit, too. */
    and?: RegExp
    /** A line that this fits, too, is fine. */
    unless?: RegExp
  },
): TextRule {
  const { reads, pattern, and, unless, ...description } = rule
  return fileRule({
    ...description,
    reads,
    *find({ lines }: TextFile) {
      for (let at = 0; at < lines.length; at++) {
        const line = lines[at]!.trim()
        if (line.length > longestLine || !pattern.test(line) || comment.test(line)) continue
        if ((and?.test(line) ?? true) && !unless?.test(line)) yield { line: at + 1 }
      }
    },
  })
}

/** A rule that looks at the whole file. In tests and documentation it is less sure of itself. */
export function fileRule(
  rule: Described & {
    reads: (path: string) => boolean
    find: (file: TextFile) => Iterable<Hit>
  },
): TextRule {
  return {
    ...rule,
    category: 'security',
    *find(file) {
      const isProduct = settingOf(file.path) === 'product'
      for (const hit of rule.find(file)) yield isProduct ? hit : { ...hit, confidence: 'low' }
    },
  }
}
