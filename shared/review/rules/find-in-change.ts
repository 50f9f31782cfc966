/** Runs the rules over a whole change: dependencies, architecture, sensitive places. */
import type { Change } from '../change.ts'
import type { Finding } from '../finding.ts'
import type { ChangeContext, ChangeRule } from '../rule.ts'
import { viewOf } from './change-view.ts'
import { findingOf } from './finding-of.ts'

/**
 * What the rules over a change find. They look at added lines themselves; what is missing now (an
 * export, a way back) they tell at the first changed line of its file.
 */
export function findInChange(
  change: Change,
  rules: readonly ChangeRule[],
  context: ChangeContext,
): Finding[] {
  const { byPath } = viewOf(change)
  return rules.flatMap((rule) =>
    [...rule.find(change, context)].map(({ path, ...hit }) =>
      findingOf(rule, path, byPath.get(path)?.lines ?? [], hit),
    ),
  )
}
