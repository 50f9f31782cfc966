/** Which characters are measured, how closely, and texts to hold the outcome against. */

/** First and last code point. */
export type Range = readonly [first: number, last: number]

/** What Latin, Greek and Cyrillic texts are made of: each character has its own width. */
export const exactRanges: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x4bf],
  [0x4d8, 0x4e9],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x20ac, 0x20ac],
  [0x20b9, 0x20bd],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2260, 0x2265],
]

/** Letters of Arabic, which have other shapes when a letter follows. */
export const linkedRange: Range = [0x620, 0x6d3]

/** Letters and digits of scripts whose letters join or take other shapes beside each other. */
export const joinedRanges: readonly Range[] = [
  [0x5d0, 0x5ea],
  [0x60c, 0x60c],
  [0x61b, 0x64a],
  [0x660, 0x66d],
  [0x671, 0x6d4],
  [0x6f0, 0x6f9],
  [0x903, 0x970],
  [0x985, 0x9fa],
  [0xe01, 0xe5b],
]

/** Up to which code point, ems (null: the widest that was measured), what it is, from where. */
type Block = readonly [last: number, ems: number | null, name: string, first: number]

/**
 * Everything else. Where no font was measured, the ems are those of common fonts, rounded up; a
 * character that no block names takes as much as the widest letters of South Asia.
 */
const wide = 1.4
export const blocks: readonly Block[] = [
  [0x24f, null, 'Latin Extended-B', 0x180],
  [0x2af, null, 'phonetic letters', 0x250],
  [0x36f, null, 'modifier letters', 0x2b0],
  [0x52f, null, 'Greek and Cyrillic', 0x370],
  [0x58f, null, 'Armenian', 0x530],
  [0x5ff, null, 'Hebrew', 0x590],
  [0x8ff, 1.3, 'Arabic, Syriac, Thaana', 0x600],
  [0x97f, 1.2, 'Devanagari', 0x900],
  [0x9ff, 1.3, 'Bengali', 0x980],
  [0xdff, 1.9, 'other scripts of South Asia', 0xa00],
  [0xeff, null, 'Thai and Lao', 0xe00],
  [0x10ff, wide, 'Tibetan, Myanmar, Georgian', 0xf00],
  [0x115f, 1, 'initial Hangul letters', 0x1100],
  [0x11ff, 0, 'Hangul letters that join the initial one', 0x1160],
  [0x1fff, wide, 'Ethiopic to Greek Extended', 0x1200],
  [0x206f, null, 'punctuation', 0x2000],
  [0x20cf, null, 'superscripts and currencies', 0x2070],
  [0x218f, null, 'letterlike symbols and number forms', 0x20d0],
  [0x22ff, null, 'arrows and operators', 0x2190],
  [0x2e7f, wide, 'symbols, many of which are emoji', 0x2300],
  [0xa4cf, 1, 'Chinese, Kana, Bopomofo', 0x2e80],
  [0xabff, wide, 'Lisu to Meetei Mayek', 0xa4d0],
  [0xd7ff, 1, 'Hangul', 0xac00],
  [0xf8ff, wide, 'private use', 0xe000],
  [0xfaff, 1, 'Chinese compatibility', 0xf900],
  [0xfe2f, 1.3, 'ligatures and forms of Arabic', 0xfb00],
  [0xff60, 1, 'full-width forms', 0xfe30],
  [0xffdf, 0.5, 'half-width forms', 0xff61],
  [0xffef, 1, 'full-width signs', 0xffe0],
  [0x1ffff, wide, 'other scripts, mathematical letters, emoji', 0x10000],
  [0x3ffff, 1, 'Chinese, rare', 0x20000],
]

/** A text a script, for the tests. */
export const texts: Readonly<Record<string, string>> = {
  Latin: 'The quick brown fox jumps over the lazy dog 0123456789',
  capitals: 'WIDE WORDS OF MANY MEMBERS & @WWW',
  punctuation: `"quoted" – (more than 83 %), ≥ 22 % … 'it's' #1 [a/b] {c}`,
  'Latin-1': 'Æçéñtüätiøn ßtraße ¿qué? Þór',
  'Latin Extended-A': 'Příliš žluťoučký kůň úpěl ďábelské ódy Łódź İstanbul',
  Greek: 'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία Ώριμος',
  Cyrillic: 'Съешь ещё этих мягких французских булок да выпей чаю',
  Ukrainian: 'Щастям б’єш жух їх глицю в фон й ґедзь пріч',
  Vietnamese: 'Hoạt động đóng góp của cộng đồng mã nguồn mở',
  Hebrew: 'דג סקרן שט בים מאוכזב ולפתע מצא חברה',
  Arabic: 'نص حكيم له سر قاطع وذو شأن عظيم مكتوب على ثوب أخضر',
  Persian: 'فعالیت پیوسته و همکاری گسترده ۱۲۳۴۵',
  Devanagari: 'सहयोग और गतिविधि का स्कोर क्षेत्र ज्ञान १२३',
  Thai: 'เป็นมนุษย์สุดประเสริฐเลิศคุณค่า ๑๒๓',
  Bengali: 'সহযোগিতা এবং কার্যকলাপ',
}
