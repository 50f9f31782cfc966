/** What becomes of another service's option: data that translates and documents it. */
import { localeCodeOf } from '../../draw/locale/tags.ts'
import type { CardPart } from '../../draw/look.ts'
import { cardTable, takes } from '../parameters/index.ts'
import { longestValue, partsOf, readValue, writeValue } from '../parameters/parameter.ts'
import { nearestTheme } from './themes.ts'

type OurName = keyof typeof cardTable
type OurQuery = Partial<Record<OurName, string>>

/** What is taken of a text in our parameters, and the end of a sentence on what is not. */
type Taken = { ours: OurQuery; wrong: string | null }

export type Option = {
  name: string
  /** In the documents: our parameter, or why there is none. */
  becomes: { ours: string; remark: string } | { unused: string }
  read: (text: string) => Taken
}

const taken = (ours: OurQuery): Taken => ({ ours, wrong: null })
const refused = (wrong: string): Taken => ({ ours: {}, wrong })

/** Taken as our parameter takes it. */
export function same(name: string, ours: OurName, remark = ''): Option {
  const parameter = cardTable[ours]
  return {
    name,
    becomes: { ours: `\`${ours}\``, remark },
    read: (text) => {
      const { value, wrong } = readValue(parameter, text)
      if (!wrong) return taken({ [ours]: writeValue(parameter, value) })
      const some = value !== parameter.default
      return { ours: some ? { [ours]: writeValue(parameter, value) } : {}, wrong: takes(parameter) }
    },
  }
}

/** A number, brought into our range. */
export function nearestNumber(name: string, ours: 'width' | 'radius' | 'count'): Option {
  const { least, most } = cardTable[ours]
  return {
    name,
    becomes: { ours: `\`${ours}\``, remark: `at least ${least}, at most ${most}` },
    read: (text) => {
      if (!/^\d{1,6}(\.\d{1,6})?$/.test(text)) return refused('takes a number')
      return taken({ [ours]: String(Math.min(most, Math.max(least, Math.round(Number(text))))) })
    },
  }
}

/** A switch that turns off what ours turns on. */
export function opposite(name: string, ours: 'border' | 'animate'): Option {
  return {
    name,
    becomes: { ours: `\`${ours}=false\``, remark: '' },
    read: (text) => {
      const { value, wrong } = readValue(cardTable[ours], text)
      return wrong ? refused(takes(cardTable[ours])) : taken({ [ours]: String(!value) })
    },
  }
}

/** A switch that leaves a part out. */
export function hides(name: string, part: CardPart): Option {
  return {
    name,
    becomes: { ours: `\`hide=${part}\``, remark: '' },
    read: (text) => {
      const { value, wrong } = readValue(cardTable.border, text)
      return wrong ? refused(takes(cardTable.border)) : taken(value ? { hide: part } : {})
    },
  }
}

/** Names of our parts, and of languages where they are none. */
export const partsAndLanguages: Option = {
  name: 'hide',
  becomes: {
    ours: '`hide_languages`',
    remark: 'names of languages; those of our parts become `hide`',
  },
  read: (text) => {
    const isPart = (name: string) => !readValue(cardTable.hide, name).wrong
    const { languages = [], parts = [] } = Object.groupBy(partsOf(text), (name) =>
      isPart(name) ? 'parts' : 'languages',
    )
    const { value, wrong } = readValue(cardTable.hide_languages, languages.join(','))
    return {
      ours: { hide: parts.join(','), hide_languages: writeValue(cardTable.hide_languages, value) },
      wrong: wrong || text.length > longestValue ? takes(cardTable.hide_languages) : null,
    }
  },
}

/** A colour, or a gradient of which the first colour is taken: `angle,colour,colour`. */
export function background(name: string): Option {
  const { read } = same(name, 'bg_color')
  return {
    name,
    becomes: {
      ours: '`bg_color`',
      remark: 'of a gradient, the first colour; one to see through is left to the theme',
    },
    read: (text) => read(text.includes(',') ? (text.split(',', 2)[1] ?? '') : text),
  }
}

export const theme: Option = {
  name: 'theme',
  becomes: { ours: '`theme` and `mode`', remark: 'the nearest look, see below' },
  read: (text) => {
    const nearest = nearestTheme(text)
    return nearest ? taken(nearest) : refused('takes the name of a theme')
  },
}

export const layout: Option = {
  name: 'layout',
  becomes: { ours: '`layout`', remark: '`compact` is ours, every other is `wide`' },
  read: (text) =>
    /^(wide|normal|donut|donut-vertical|pie)$/i.test(text)
      ? taken({ layout: 'wide' })
      : same('layout', 'layout').read(text),
}

/** Country codes that stand for languages there. */
const localeAliases: Readonly<Record<string, string>> = { cn: 'zh', kr: 'ko' }

export const locale: Option = {
  name: 'locale',
  becomes: { ours: '`locale`', remark: 'a region that we do not have becomes its language' },
  read: (text) => {
    const asked = text.trim().toLowerCase()
    const tag = Object.hasOwn(localeAliases, asked) ? localeAliases[asked]! : asked
    const code = localeCodeOf(tag)
    return code ? taken({ locale: code }) : refused(takes(cardTable.locale))
  },
}

/** Options that change nothing here, and why. */
export function unused(names: string, why: string): Option[] {
  return names.split(' ').map((name) => ({
    name,
    becomes: { unused: why },
    read: () => refused('changes nothing here'),
  }))
}
