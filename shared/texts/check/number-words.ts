/**
 * Words that say a number, or that there is none, by language. A sentence that has one has to have it
 * from its evidence. Words that mostly mean something else ("one", "second") are left out.
 */
import type { TextLocale } from '../uses.ts'

/** With the value where the word has one; null for what has to stand in the evidence itself. */
type Said = Readonly<Record<string, number | null>>

const row = (first: number, step: number, words: string): Said =>
  Object.fromEntries(words.split(' ').map((word, place) => [word, first + place * step]))
const bare = (words: string): Said =>
  Object.fromEntries(words.split(' ').map((word) => [word, null]))

const spelled: Readonly<Record<TextLocale, Said>> = {
  en: {
    ...row(2, 1, 'two three four five six seven eight nine ten eleven twelve thirteen fourteen'),
    ...row(15, 1, 'fifteen sixteen seventeen eighteen nineteen'),
    ...row(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
    ...row(0, 0, 'zero no none never nobody nothing'),
    ...bare('hundred hundreds thousand thousands million millions billion billions trillion'),
    ...bare('dozen dozens half twice thrice double doubled triple tripled tenfold countless'),
  },
  de: {
    ...row(2, 1, 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn'),
    ...row(20, 10, 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
    ...row(0, 0, 'null kein keine keinen keiner keinem keines nie niemals nichts niemand'),
    ...bare('hundert hunderte tausend tausende million millionen milliarde milliarden dutzend'),
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
    ...bare('duas cem cento centenas mil milhares milhão milhões dúzia dúzias metade dobro triplo'),
  },
  fr: {
    ...row(2, 1, 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'),
    ...row(20, 10, 'vingt trente quarante cinquante soixante'),
    ...row(0, 0, 'zéro aucun aucune jamais rien'),
    ...bare('cent cents centaine centaines mille milliers million millions milliard milliards'),
    ...bare('douzaine dizaine dizaines moitié double triple'),
  },
  ja: {},
  zh: {},
  hi: {
    ...row(2, 1, 'दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह'),
    ...row(20, 10, 'बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे'),
    ...bare('पांच शून्य सौ हज़ार हजार लाख करोड़ दर्जन दर्जनों आधा आधे आधी दोगुना तिगुना'),
  },
  ar: {
    ...bare('اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع'),
    ...bare('عشرة عشر عشرون عشرين ثلاثون ثلاثين أربعون خمسون ستون سبعون ثمانون تسعون صفر'),
    ...bare('مئة مائة مئات ألف آلاف مليون ملايين مليار نصف ضعف'),
  },
}

/** Numerals of Chinese and Japanese where they count something: in front of a counter, or several. */
const han =
  /[〇零二两兩三四五六七八九十百千万萬亿億兆]{2,}|[零二两兩三四五六七八九十百千万萬亿億兆](?=[个個次件人年月日天周週回つ種种倍割位名行])|ゼロ|半分|一半/gu

export type NumberWord = { word: string; value: number | null }

/** The words of the language that say a number, and English ones, which every language borrows. */
export function numberWordsIn(text: string, locale: TextLocale): NumberWord[] {
  if (locale === 'ja' || locale === 'zh') {
    return (text.match(han) ?? []).map((word) => ({ word, value: null }))
  }
  const words = spelled[locale]
  return wordsOf(text).flatMap((word) =>
    Object.hasOwn(words, word) ? [{ word, value: words[word]! }] : [],
  )
}

/** In lower case; marks that vowels are written with in Devanagari and Arabic are part of a word. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []
}
