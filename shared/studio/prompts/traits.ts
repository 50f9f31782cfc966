/**
 * What a prompt may know of somebody: choices from closed lists, and nothing else. Texts of a profile
 * are written by whoever likes to; none of them gets through here, so that none can speak to a model.
 */
import { languageLeanings } from '../../archetype/language-leanings.ts'
import { archetypeIds, type ArchetypeId } from '../../archetype/verdict.ts'
import type { EmbedFacts } from '../../embed/facts.ts'
import { calendarShapeOf, type CalendarShape } from './calendar-shape.ts'

export const bands = ['beginning', 'growing', 'solid', 'strong', 'outstanding'] as const
export type Band = (typeof bands)[number]

export const subjects = ['developer', 'organization', 'bot'] as const

export type Traits = {
  subject: (typeof subjects)[number]
  archetype: ArchetypeId | null
  /** Null for whom no score is made. */
  bands: {
    overall: Band
    activity: Band
    collaboration: Band
    stackDiversity: Band
    aiSavviness: Band
  } | null
  /** Names of a closed list, those with most code first; `otherLanguages` stands for all others. */
  languages: readonly string[]
  calendar: CalendarShape
}

export const otherLanguages = 'other languages'

/** Of a score of 0–100, by fifths; what is no number counts as none. */
export function bandOf(score: number): Band {
  const fifth = Math.floor(Math.min(99, Math.max(0, score)) / 20)
  return bands[fifth] ?? bands[0]
}

/** `mostLanguages`: how many are named besides `otherLanguages`. */
export function traitsOf(facts: EmbedFacts, mostLanguages: number): Traits {
  const { scores } = facts
  const band = (id: keyof NonNullable<typeof scores>['dimensions']) =>
    bandOf(scores!.dimensions[id].score)
  return {
    subject: facts.kind === 'organization' || facts.kind === 'bot' ? facts.kind : 'developer',
    archetype: archetypeIds.find((id) => id === facts.archetype?.id) ?? null,
    bands: scores && {
      overall: bandOf(scores.overall.score),
      activity: band('activity'),
      collaboration: band('collaboration'),
      stackDiversity: band('stackDiversity'),
      aiSavviness: band('aiSavviness'),
    },
    languages: languagesOf(facts, mostLanguages),
    calendar: calendarShapeOf(facts.calendar),
  }
}

function languagesOf({ languages }: EmbedFacts, most: number): string[] {
  const names = (languages ?? []).map(({ name }) => name)
  const known = names.filter((name) => languageLeanings.has(name)).slice(0, most)
  const isMore = names.some((name) => !known.includes(name))
  return isMore ? [...known, otherLanguages] : known
}
