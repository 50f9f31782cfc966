/**
 * Words that say a number, or that there is none, by language. A sentence that has one has to have it
 * from its evidence. Words that mostly mean something else ("one", "second") are left out.
 */
import type { TextLocale } from '../uses.ts'

/** With the value where the word has one; null for what has to stand in the evidence itself. */
type Said = Readonly<Record<string, number | null>>

const row = (first: number, step: number, words: string): Said =>
  Object.fromEntries(listed(words).map((word, place) => [word, first + place * step]))
const bare = (words: string): Said => Object.fromEntries(listed(words).map((word) => [word, null]))
const listed = (words: string) => words.normalize('NFC').split(' ')

/** English words that every language borrows, and that mean nothing else in any of them. */
const borrowed: Said = {
  ...row(2, 1, 'two three four five six seven eight nine'),
  ...row(11, 1, 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
  ...row(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
  ...bare('hundred hundreds thousand thousands million millions billion billions trillion dozen'),
}

const spelled: Readonly<Record<TextLocale, Said>> = {
  en: {
    ...borrowed,
    ...row(10, 0, 'ten'),
    ...row(0, 0, 'zero no none never nobody nothing'),
    ...bare('third fourth fifth sixth seventh eighth ninth tenth twentieth hundredth thousandth'),
    ...bare(
      'trillions quarter quarters dozens half twice thrice double doubled triple tripled tenfold countless',
    ),
  },
  de: {
    ...row(2, 1, 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn'),
    ...row(20, 10, 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
    ...row(0, 0, 'null kein keine keinen keiner keinem keines nie niemals nichts niemand'),
    ...bare(
      'drittel viertel dreiviertel fünftel zehntel hundert hunderte tausend tausende million millionen milliarde milliarden dutzend',
    ),
    ...bare(
      'dutzende halb halbe hälfte doppelt doppelte zweimal dreimal dreifach zehnfach mio mrd',
    ),
  },
  es: {
    ...row(2, 1, 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'),
    ...row(20, 10, 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
    ...row(0, 0, 'cero ningún ninguno ninguna nunca jamás nada nadie'),
    ...bare('cien ciento cientos mil miles millón millones docena docenas mitad doble triple'),
  },
  pt: {
    ...row(2, 1, 'dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze'),
    ...row(20, 10, 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'),
    ...row(0, 0, 'zero nenhum nenhuma nunca jamais nada ninguém'),
    ...bare('dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove terço quarto'),
    ...bare('duas cem cento centenas mil milhares milhão milhões dúzia dúzias metade dobro triplo'),
  },
  fr: {
    ...row(2, 1, 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'),
    ...row(20, 10, 'vingt trente quarante cinquante soixante'),
    ...bare('vingts septante huitante octante nonante tiers quart quarts'),
    ...row(0, 0, 'zéro aucun aucune jamais rien'),
    ...bare('cent cents centaine centaines mille milliers million millions milliard milliards'),
    ...bare('douzaine dizaine dizaines moitié double triple'),
  },
  ja: {},
  zh: {},
  hi: {
    ...row(2, 1, 'दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह'),
    ...row(20, 10, 'बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे'),
    ...bare('तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस'),
    ...bare('अट्ठाईस उनतीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस इकतालीस'),
    ...bare('बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास इक्यावन बावन तिरपन'),
    ...bare('चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ'),
    ...bare('उनहत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी इक्यासी'),
    ...bare('बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी इक्यानवे बानवे तिरानवे चौरानवे'),
    ...bare('पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे तिहाई चौथाई'),
    ...bare('पांच शून्य सौ हज़ार हजार लाख करोड़ दर्जन दर्जनों आधा आधे आधी दोगुना तिगुना'),
  },
  ar: {
    ...bare('اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع'),
    ...bare('عشرة عشر عشرون عشرين ثلاثون ثلاثين أربعون خمسون ستون سبعون ثمانون تسعون صفر'),
    ...bare('أربعين خمسين ستين سبعين ثمانين تسعين مئتان مئتين مائتان مائتين ألفان ألفين ثلث ربع'),
    ...bare('مئة مائة مئات ألف آلاف مليون ملايين مليار نصف ضعف'),
  },
}

/** Words that are put together of such words: `fünfundzwanzig`, `veintidós`, `quinhentos`, `vingtième`. */
const composed: Partial<Record<TextLocale, RegExp>> = {
  de: /^(?:(?:eins?|zwei|zwo|drei|vier|fünf|sechs?|sieb(?:en)?|acht|neun|zehn|elf|zwölf|zwanzig|drei(?:ß|ss)ig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|und){2,}(?:s?te[nrms]?)?|(?:vier|fünf|sechs|sieb(?:en)?|neun|zehn|elf|zwölf|(?:zwan|vier|fünf|sech|sieb|acht|neun)zigs|hunderts|tausends)te[nrms]?)$/u,
  es: /^(?:dieci|veinti)\p{L}{2,}$|^(?:dos|tres|cuatro|seis|sete|ocho|nove)cient[oa]s$|^quinient[oa]s$/u,
  pt: /^(?:duz|trez|quatroc|quinh|seisc|setec|oitoc|novec)ent[oa]s$/u,
  fr: /^\p{L}+ièmes?$/u,
}

/** Numerals of Chinese and Japanese where they count something: in front of a counter, or several. */
const han =
  /[〇零二两兩三四五六七八九十百千万萬亿億兆]{2,}|十一|一[十百千万萬亿億兆]|[零二两兩三四五六七八九十百千万萬亿億兆](?=[个個次件人年月日天周週回つ種种倍割位名行])|ゼロ|半分|一半/gu

export type NumberWord = { word: string; value: number | null }

/**
 * The words of the language that say a number, and English ones. Those beside each other are one number,
 * which has to stand in the evidence as it is: `twenty-three` is neither of its parts.
 */
export function numberWordsIn(text: string, locale: TextLocale): NumberWord[] {
  const lower = text.toLowerCase()
  const found: (NumberWord & { end: number })[] = []
  for (const { 0: word, index } of lower.matchAll(wordForm)) {
    const value = valueOfWord(word, locale)
    if (value === undefined) continue
    const end = index + word.length
    const before = found.at(-1)
    if (before && /^[\s-]*$/.test(lower.slice(before.end, index)))
      Object.assign(before, { word: `${before.word} ${word}`, value: null, end })
    else found.push({ word, value, end })
  }
  const inHan = locale === 'ja' || locale === 'zh' ? (text.match(han) ?? []) : []
  return [
    ...inHan.map((word) => ({ word, value: null })),
    ...found.map(({ word, value }) => ({ word, value })),
  ]
}

/** Undefined for a word that says no number. */
function valueOfWord(word: string, locale: TextLocale): number | null | undefined {
  const own = spelled[locale]
  const form = formsOf(word, locale).find((one) => Object.hasOwn(own, one))
  if (form !== undefined) return own[form]
  if (Object.hasOwn(borrowed, word)) return borrowed[word]
  return composed[locale]?.test(word) ? null : undefined
}

/** Arabic writes some short words and the article in front of a word, and may write its vowels. */
function formsOf(word: string, locale: TextLocale): string[] {
  if (locale !== 'ar') return [word]
  const bareWord = word.replace(/\p{M}/gu, '')
  const stem = bareWord.replace(/^[وفبكل]?(?:ال)?/u, '')
  return stem.length > 3 ? [bareWord, stem] : [bareWord]
}

/** In lower case; marks that vowels are written with in Devanagari and Arabic are part of a word. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(wordForm) ?? []
}

const wordForm = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
