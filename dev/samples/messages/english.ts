/** English commit subjects: Conventional Commits, plain sentences, or a few hasty words. */
import { happens, integerBetween, pick, type Random } from '../random.ts'
import type { MessageKind } from '../distributions.ts'
import { dependencies, vocabularies, type Field, type Vocabulary } from './vocabulary.ts'

/** The subject after the colon: lower case, imperative, no full stop. */
export function englishSummary(random: Random, kind: MessageKind, field: Field): string {
  const vocabulary: Vocabulary = vocabularies[field]
  const feature = pick(random, vocabulary.features)
  const problem = pick(random, vocabulary.problems)
  const part = `the ${pick(random, vocabulary.parts)}`
  const from = (...phrases: string[]) => pick(random, phrases)
  switch (kind) {
    case 'feat':
      return from(`add ${feature}`, `introduce ${feature}`, `prepare ${feature}`)
    case 'fix':
      return from(`prevent ${problem}`, `avoid ${problem}`, `work around ${problem}`)
    case 'docs':
      return from(`describe ${part}`, `explain ${part}`, `add an example for ${part}`)
    case 'test':
      return from(`cover ${part}`, `reproduce ${problem}`, `check ${part} on empty input`)
    case 'refactor':
      return from(`simplify ${part}`, `split ${part}`, `move ${part} out of the way`)
    case 'perf':
      return from(`speed up ${part}`, `cache ${part}`)
    case 'style':
      return from(`format ${part}`, `tidy ${part}`)
    case 'ci':
      return from('cache dependencies', 'run the tests on arm64', 'pin actions by hash')
    case 'build':
      return from('drop the unused bundle', 'target the current runtime')
    case 'revert':
      return `revert ${part} to the last release`
    case 'chore':
      return from(`bump ${pick(random, dependencies)} to ${version(random)}`, `clean up ${part}`)
  }
}

/** `fix(auth): prevent expired refresh tokens`; half of the subjects name a scope. */
export function conventionalSubject(random: Random, kind: MessageKind, field: Field): string {
  const scope = happens(random, 0.5) ? `(${pick(random, vocabularies[field].scopes)})` : ''
  return `${kind}${scope}: ${englishSummary(random, kind, field)}`
}

/** `Prevent expired refresh tokens` */
export function plainSubject(random: Random, kind: MessageKind, field: Field): string {
  const summary = englishSummary(random, kind, field)
  return summary.charAt(0).toUpperCase() + summary.slice(1)
}

/** One subject in three is a few hasty words, the others plain. */
export function hastySubject(random: Random, kind: MessageKind, field: Field): string {
  if (!happens(random, 0.34)) return plainSubject(random, kind, field)
  return pick(random, ['wip', 'fix typo', 'update readme', 'it works!', 'cleanup', 'more tests'])
}

/** `2.14.3` */
export function version(random: Random): string {
  const part = () => integerBetween(random, 0, 19)
  return `${integerBetween(random, 1, 6)}.${part()}.${part()}`
}
