/** What an archetype means, or why there is none, in the language of the words. */
import type { ArchetypeId, ArchetypeVerdict } from '../../../shared/archetype/verdict.ts'
import { say } from '../../words/define-words.ts'
import type { ScorecardWords } from '../scorecard-words.ts'

/** What an archetype stands for, in the third person. */
export function archetypeDescription(id: ArchetypeId, { archetypes }: ScorecardWords): string {
  return say(archetypes, id)
}

/** The description of the archetype that was found, else the sentences on why none is named. */
export function archetypeSentence(verdict: ArchetypeVerdict, words: ScorecardWords): string {
  const { archetypes } = words
  switch (verdict.kind) {
    case 'archetype':
      return archetypeDescription(verdict.id, words)
    case 'organization-not-scored':
      return say(archetypes, 'organization')
    case 'insufficient-data':
      return insufficientSentence(verdict.facts, words)
    case 'automation-not-scored':
      return automationSentence(verdict.facts, words)
  }
}

type FactsOf<Kind extends ArchetypeVerdict['kind']> = Extract<
  ArchetypeVerdict,
  { kind: Kind; facts: unknown }
>['facts']

function insufficientSentence(
  facts: FactsOf<'insufficient-data'>,
  { archetypes }: ScorecardWords,
): string {
  return facts.id === 'too-few'
    ? say(archetypes, 'insufficient.too-few', { count: facts.traces, enough: facts.enough })
    : say(archetypes, `insufficient.${facts.id}`)
}

function automationSentence(
  facts: FactsOf<'automation-not-scored'>,
  { archetypes }: ScorecardWords,
): string {
  if (facts.id === 'bot') return say(archetypes, 'automation.bot')
  const { commits, read } = facts
  return facts.id === 'schedule'
    ? say(archetypes, 'automation.schedule', { commits, read, count: facts.days })
    : say(archetypes, 'automation.tool-messages', { commits, read })
}
