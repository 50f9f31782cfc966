/** Whether a sentence is in the language that was asked for, by the words that every language needs. */
import type { TextLocale } from '../uses.ts'
import { wordsOf } from './number-words.ts'

/** The commonest words of languages that share a script. */
const common: Partial<Record<TextLocale, ReadonlySet<string>>> = {
  en: listed(
    'the of and to in is are with for on at by from that this it its has have was were more most than as not own all but which what their there been be an into among would',
  ),
  de: listed(
    'der die das und ist sind mit für auf bei von aus dass dieses es hat haben war mehr als nicht eigene eigenen im den dem des ein eine einen zu wird an noch alle auch sich sie vor über unter am zum zur in damit kein keine bisher oder nur so wie man bis davon',
  ),
  es: listed(
    'el la los las y es son con para en por del de que esta este su sus ha han más no propios un una al entre como se lo fue hay todo todos sobre a ya sin cuenta lo están',
  ),
  pt: listed(
    'o a os as e é são com para em por do da dos das de que esta este seu sua há mais não próprios um uma ao na no nas nos entre como se foi tem todos sobre',
  ),
  fr: listed(
    'le la les et est sont avec pour sur par du de des que cette ce son ses a ont plus ne pas propres un une au aux dans en il elle se entre comme tous qui l d n s qu c y aux été sans peut être',
  ),
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** A few names in a row are of no language. */
const fewWords = 5

/** Lists of names are long; whole sentences have one in three. */
const wordsForEach = 12

/** True for languages with a script of their own: by that they are known already. */
export function isInLanguage(sentence: string, locale: TextLocale): boolean {
  const own = common[locale]
  const words = wordsOf(sentence).flatMap((word) => word.split(/['’]/))
  if (!own || words.length < fewWords) return true
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length
  const ofOwn = count(own)
  const others = Object.values(common).map(count)
  return ofOwn * wordsForEach >= words.length && others.every((each) => each < ofOwn + 3)
}
