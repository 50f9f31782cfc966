/** What drawings are bound to, each as a number to draw with or as unknown. */
import { archetypeIds } from '../archetype/verdict.ts'
import { english } from '../draw/locale/make-locale.ts'
import { plainText } from '../draw/svg.ts'
import type { EmbedFacts } from '../embed/facts.ts'
import { dimensionIds } from '../score/scorecard.ts'
import { visible } from './visible.ts'

export const signals = [
  'overall',
  'activity',
  'collaboration',
  'stackDiversity',
  'aiSavviness',
  'coverage',
  'archetype',
  'languages',
  'calendar',
  'weekdays',
  'streak',
  'aiFloor',
  'strongest',
  'login',
] as const
export type SignalName = (typeof signals)[number]

export type DimensionTrait = {
  id: (typeof dimensionIds)[number]
  name: string
  /** 0–100; null where nothing is known of it. */
  score: number | null
}

export type LanguageTrait = {
  name: string
  /** Of all code, 0–1, as it is told. */
  share: number
  /** Of a whole that all languages together fill at most, 0–1. */
  part: number
}

export type Traits = {
  login: string
  formula: string
  /** 0–100; null where nothing is known. */
  overall: number | null
  /** Share of the evidence that is known, 0–1. */
  coverage: number
  /** Always four, in the order of the scorecard. */
  dimensions: readonly DimensionTrait[]
  /** With its place among all. */
  archetype: { name: string; index: number } | null
  /** Largest first; empty where there is no code, null where that is unknown. */
  languages: readonly LanguageTrait[] | null
  /** Contributions a week, at most 52, the last one at the end. */
  weeks: readonly number[] | null
  /** Contributions of each weekday in each of the weeks: seven rows, Monday first. */
  weekdays: readonly (readonly number[])[] | null
  streak: { current: number; longest: number; total: number } | null
  /** Share of own commits that carry a mark of AI, 0–1: at least this much. */
  aiFloor: number | null
  /** What counted most, as a share (0–1) of what it can count. */
  strongest: readonly { label: string; share: number }[]
}

export const mostWeeks = 52

/** The traits of an account. Unknown stays unknown: it is null, and no number stands in for it. */
export function traitsOf(facts: EmbedFacts): Traits {
  const { scores, archetype, calendar, streaks, ai } = facts
  const { messages } = english()
  const known = (part: { score: number; coverage: number } | undefined) =>
    part && part.coverage > 0 ? bounded(part.score, 100) : null
  const days = calendar && daysOf(calendar)
  return {
    login: facts.login,
    formula: facts.formula,
    overall: known(scores?.overall),
    coverage: bounded(scores?.overall.coverage ?? 0, 1),
    dimensions: dimensionIds.map((id) => ({
      id,
      name: messages.dimensions[id],
      score: known(scores?.dimensions[id]),
    })),
    archetype: archetype && {
      name: messages.archetypes[archetype.id],
      index: archetypeIds.indexOf(archetype.id),
    },
    languages: facts.languages && languagesOf(facts.languages),
    weeks: days && sumsOf(days),
    weekdays: days,
    streak: streaks,
    aiFloor: ai.shareFloor === null ? null : bounded(ai.shareFloor, 1),
    strongest: facts.strongest.map(({ label, counted, most }) => ({
      label: lineOf(label),
      share: most > 0 ? bounded(counted / most, 1) : 0,
    })),
  }
}

/** Whether there is nothing to bind a drawing to. */
export function isBlank({ scores, languages, calendar }: EmbedFacts): boolean {
  return scores === null || (scores.overall.coverage <= 0 && !languages && !calendar)
}

/** What others wrote, as one line of what can be seen of it. */
const lineOf = (text: string) => plainText(visible(text))

const bounded = (value: number, most: number) => Math.min(most, Math.max(0, value))

function languagesOf(languages: readonly { name: string; share: number }[]): LanguageTrait[] {
  const there = languages
    .map(({ name, share }) => ({ name: lineOf(name) || '?', share: bounded(share, 1) }))
    .filter(({ share }) => share > 0)
    .toSorted((one, other) => other.share - one.share)
  const sum = there.reduce((total, { share }) => total + share, 0)
  return there.map(({ name, share }) => ({ name, share, part: share / Math.max(1, sum) }))
}

const dayMilliseconds = 86_400_000
/** 1 January 1970 was a Thursday. */
const weekdayOf = (day: number) => (Math.floor(day / dayMilliseconds) + 3) % 7

/** Whole weeks, counted back from the last day: a row a weekday, Monday first. */
function daysOf({
  firstDay,
  counts,
}: NonNullable<EmbedFacts['calendar']>): readonly (readonly number[])[] {
  const weeks = Math.min(mostWeeks, Math.max(1, Math.ceil(counts.length / 7)))
  const rows = Array.from({ length: 7 }, () => Array.from({ length: weeks }, () => 0))
  const first = Date.parse(firstDay)
  counts.forEach((count, index) => {
    const week = weeks - 1 - Math.floor((counts.length - 1 - index) / 7)
    if (week >= 0) rows[weekdayOf(first + index * dayMilliseconds)]![week]! += Math.max(0, count)
  })
  return rows
}

const sumsOf = (rows: readonly (readonly number[])[]): number[] =>
  rows[0]!.map((_, week) => rows.reduce((sum, row) => sum + row[week]!, 0))
