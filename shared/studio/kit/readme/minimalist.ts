/** Minimalist: who, with what, one badge, one link. */
import { badge, type Draft, explained, joined, placeFor } from './pieces.ts'
import { archetypeOf, dayText, languagesOf, loginText, scoresOf } from './told.ts'

export function minimalist(draft: Draft): string {
  const { facts } = draft
  const archetype = archetypeOf(facts)
  const names = languagesOf(facts, 3).map(({ name }) => name)
  return joined([
    `# ${loginText(facts)}`,
    [archetype?.name, names.join(', ')].filter((part) => part).join(' · '),
    placeFor('one line.'),
    scoresOf(facts) && badge(draft, 'overall'),
    `[The public record, read on ${dayText(facts)}](${explained(draft)})`,
  ])
}
