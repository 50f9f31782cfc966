/** Which parameters the builder offers for an embed: those of its table that change something. */
import type { CardPart } from '../../../shared/draw/look.ts'
import {
  badgeTable,
  cardTable,
  duelTable,
  ogTable,
  type Parameter,
} from '../../../shared/embed/parameters/index.ts'
import type { Choice, Shown } from './choice.ts'

const all = { ...badgeTable, ...duelTable, ...ogTable, ...cardTable }

/** But the kind of a card: that is chosen beside the other embeds. */
export type ParameterName = Exclude<keyof typeof all, 'type'>
export type Offered = readonly [name: ParameterName, parameter: Parameter]

/** All parameters that any embed has. */
export function parametersOf(): readonly Offered[] {
  return namesIn(all).map((name) => [name, all[name]])
}

/** Parts that a drawing has and that can be left out of it. */
export const partsOf: Readonly<Record<Exclude<Shown, 'badge'>, readonly CardPart[]>> = {
  score: ['title', 'archetype', 'percentile', 'coverage', 'radar', 'signals', 'next', 'values'],
  languages: ['title', 'values'],
  activity: ['title', 'streaks', 'legend'],
  ai: ['title', 'values', 'legend', 'tools', 'note'],
  organization: ['title', 'values'],
  og: ['archetype'],
  duel: ['title', 'archetype', 'coverage', 'radar', 'values'],
}

/** The parameters to choose from, in the order of the documents. */
export function offeredParameters(choice: Pick<Choice, 'shown' | 'format'>): readonly Offered[] {
  const { shown } = choice
  const table: Readonly<Partial<Record<ParameterName, Parameter>>> = tableOf(shown)
  return namesIn(table).flatMap((name): Offered[] => {
    const parameter = table[name]
    if (!parameter || !changesSomething(name, choice)) return []
    return [[name, name === 'hide' ? onlyPartsOf(shown, parameter) : parameter]]
  })
}

function tableOf(shown: Shown) {
  if (shown === 'badge') return badgeTable
  if (shown === 'og') return ogTable
  return shown === 'duel' ? duelTable : cardTable
}

function changesSomething(
  name: ParameterName,
  { shown, format }: Pick<Choice, 'shown' | 'format'>,
): boolean {
  if (name === 'scale') return format === 'png'
  if (name === 'animate') return format === 'svg'
  if (name === 'count' || name === 'hide_languages') return shown === 'languages'
  return true
}

function onlyPartsOf(shown: Shown, parameter: Parameter): Parameter {
  return shown !== 'badge' && parameter.kind === 'choices'
    ? { ...parameter, values: partsOf[shown] }
    : parameter
}

function namesIn(table: Readonly<Partial<Record<ParameterName, Parameter>>>): ParameterName[] {
  return parameterNames.filter((name) => Object.hasOwn(table, name))
}

const parameterNames = [
  'metric',
  'style',
  'theme',
  'mode',
  'layout',
  'title',
  'label',
  'locale',
  'hide',
  'count',
  'hide_languages',
  'border',
  'radius',
  'animate',
  'logo',
  'width',
  'scale',
  'bg_color',
  'title_color',
  'text_color',
  'muted_color',
  'accent_color',
  'border_color',
  'color',
  'label_color',
] as const satisfies readonly ParameterName[]

export type Group = 'content' | 'look' | 'colours'

/** In which group of the form a parameter stands. */
export function groupOf(name: ParameterName): Group {
  if (name === 'color' || name.endsWith('_color')) return 'colours'
  return ofContent.has(name) ? 'content' : 'look'
}

const ofContent = new Set<ParameterName>([
  'metric',
  'title',
  'label',
  'locale',
  'hide',
  'count',
  'hide_languages',
])
