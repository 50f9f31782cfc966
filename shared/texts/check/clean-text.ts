/**
 * A stranger's sentence as plain text: what nobody sees is taken out of it, and a sentence with anything
 * that leads elsewhere, or that could be read as markup, is none.
 */
import type { TextLocale } from '../uses.ts'

/** Marks for direction, joiners, soft hyphens, selectors of forms: nobody misses them. Tags are left to be seen. */
const invisible = /(?![\u{e0000}-\u{e0fff}])[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu
const pictures = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/gu

/** Control characters, text hidden in tags, what has no agreed form. */
const forbidden = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/u

/** What Markdown, HTML or a shell would read as more than a sign. */
const markup = /[<>[\]{}|\\`^~$*_=@#]|&[#\w]+;|!\(|\/\/|--|^[-+]\s/u

const address = [
  /\b[a-z][a-z\d+.-]*:(?=\S)/i,
  /\bwww\b/i,
  /\bhxxps?\b|\bhttps?\b/i,
  /\b(?:dot|punkt|punto|ponto|point)\s+(?:com|org|net|io|dev|app|ai|co)\b/i,
  /[\p{L}\d-]+(?:\s[.。．｡]\s?|[.。．｡])(?:com|org|net|io|dev|app|ai|co|me|xyz|info|sh|to|ru|cn|de|uk)(?![\p{L}\d])/iu,
  /[\p{L}\d]\.\p{L}/u,
  /\d{1,3}(?:\.\d{1,3}){3}/,
]

const longestWord = 28

/** The sentence without what nobody sees; null where it is not plain text. */
export function plainSentence(text: string, isKnownName: (word: string) => boolean): string | null {
  const visible = text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(pictures, '')
    .replace(/[\t\n\r]/g, ' ')
  if (forbidden.test(visible)) return null
  const plain = visible.replace(/\s+/gu, ' ').trim()
  // What the evidence calls something (C#, Node.js) is no markup and no address.
  const others = withoutNames(plain, isKnownName)
  const isSpecial = markup.test(others) || address.some((form) => form.test(others))
  return isSpecial || looksLikeCode(others) ? null : plain
}

/** The words of a text with the signs that belong to names: `C#`, `Node.js`, `GPT-4`. */
export function namesIn(text: string): string[] {
  return (text.match(nameForm) ?? []).map(bareName)
}

/** The text with a dash for each known word that has more than letters in it. */
export function withoutNames(text: string, isKnownName: (word: string) => boolean): string {
  return text.replace(nameForm, (word) => {
    const name = bareName(word)
    const isOdd = /\p{L}/u.test(name) && !/^\p{L}+$/u.test(name)
    return isOdd && isKnownName(name) ? word.replace(name, '–') : word
  })
}

const nameForm = /[^\s()“”„"「」『』«»‹›、，。：；（）！？।؛،,;:!?\u2066-\u2069]+/gu
const bareName = (name: string) => name.replace(/\.+$/u, '')

/** Keys, hashes, encoded text, and words that are spelled letter by letter. */
function looksLikeCode(text: string): boolean {
  const words = text.match(/[\p{Script=Latin}\p{M}\d+/%-]+/gu) ?? []
  return (
    words.some(
      (word) =>
        word.split(/[/-]/).some((part) => part.length > longestWord) ||
        /(?:%[\da-f]{2})/i.test(word) ||
        (word.match(/\p{Ll}\p{Lu}/gu) ?? []).length > 2,
    ) || /(?<![\p{L}\d])(?:\p{Script=Latin}[\s.,-]+){4,}\p{Script=Latin}(?![\p{L}\d])/u.test(text)
  )
}

const scripts: Readonly<Record<TextLocale, RegExp | null>> = {
  en: null,
  de: null,
  es: null,
  pt: null,
  fr: null,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  zh: /\p{Script=Han}/gu,
  hi: /\p{Script=Devanagari}/gu,
  ar: /\p{Script=Arabic}/gu,
}

/**
 * Whether all letters are of the scripts that the language is written in, beside Latin ones, which all
 * take over for names: no letters that look like others. Words that are none of the evidence may be few.
 */
export function isInScriptOf(
  text: string,
  locale: TextLocale,
  isKnownName: (word: string) => boolean,
): boolean {
  const own = scripts[locale]
  const rest = own ? text.replace(own, '') : text
  const foreign = rest.match(/(?!\p{Script=Latin})(?!ー|々)\p{L}/gu) ?? []
  if (foreign.length > 0) return false
  if (own === null) return true
  const others = rest.match(/[\p{Script=Latin}\p{N}#+.-]+/gu) ?? []
  const latin = others.filter((word) => !isKnownName(bareName(word))).join('')
  return (text.match(own) ?? []).length * 4 >= latin.length
}
