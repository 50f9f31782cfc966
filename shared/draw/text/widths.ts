/** Widths of characters. Made by `dev/fonts/measure.ts`, which says of which fonts; do not edit. */

/** Characters with a width of their own: first and last code points. */
export const exactRanges = [
  0x20, 0x7e, 0xa0, 0x17f, 0x218, 0x21b, 0x386, 0x3ce, 0x400, 0x45f, 0x490, 0x4bf, 0x4d8, 0x4e9,
  0x2010, 0x2027, 0x202f, 0x203a, 0x20ac, 0x20ac, 0x20b9, 0x20bd, 0x2116, 0x2116, 0x2122, 0x2122,
  0x2190, 0x2193, 0x2212, 0x2212, 0x2260, 0x2265,
]

/**
 * Of each face the widths, in 1/500 em as two digits to the base of 36, and which of them each
 * character has, counted from `(`.
 */
export const exactWidths = {
  badge: [
    '002s3v3z4f4j4q4t4x52585h5l5v5y6c6e6y797b7e7j7l7n7r7w8284888f8i8j8k8l8s8t8u8v8x9193979a9e9i9j9k9o9q9s9v9wa6afagakasavayb2bebhbnbpbxc0c4c9cjcqcsd3dkdrdwe8evezf1fcfkgal5o4',
    '048fMua*77Lf1717MMMMMMMMMM77fff>rUVX`KB`^57W@i]bEbWTI\\UqUHU777fLLGL?LH0LK*/D*pKFLL6:3KDdDD;M7Mf04MMMM7LLr>Of(rL=f==LNM1L=>Orrr>UUUUUUqXKKKK5555`]bbbbbfb\\\\\\\\HEJGGGGGGq?HHHH****FKFFFFFfFKKKKDLDUGUGUGX?X?X?X?`O`LKHKHKHKHKH`L`L`L`L^KnW5*5*5*5*5*jG7/WDD@*@*@2@8A+]K]K]Kd]KbFbFbFtsW6W6W6T:T:T:T:I3I3I3\\K\\K\\K\\K\\K\\KqdHDHU;U;U;0T:I3W7^j=(k(em.UVAYKU^b5WUi]Ob^E(SIHdUjd5HQ=K.JQNDF=>KJ.DDND@FMLDKEJcDef.JFJfKKcFYT557xwdZ^H^UVVFaKuN^^Z^i^b^EXIHiUa[twfnVYvZGIE;WHl<OOEN_PFPL?CDhDTEmoZcD?gEHHK;?:**/mmPEODPF;SDJ<ulN<ZEZEZEhf^QskvmkWX?FCHDHDUDodUD[E[Ko\\o\\bHbHulN<RB]O]ObFbFBBMLrr9L,,,,::::LLDD.Rr,)z{1@@-=_077MMM((Myrrfrffffffff',
  ],
  'badge-bold': [
    '002s4n4s4x5a5f5m626d6o6y7e7k7l7r7v8386898b8f8l8v8w8z92959c9e9g9i9k9o9r9t9w9ya1a3a7a9abamaqasavb0b3b9bbbdbfbkbnbsbuc2c8cfcqd3dbdhdmdudwe2e6eaelesf8fdfogfgmh1h6hphzifopq8',
    ',1:aLwb*55La-2-ILLLLLLLLLL//aaa>jUSP]GG\\^67U?i_`P`VNGZUrTQO5I5aLLEM;MF0ML+/D+oLHMM3<2LBhDB<L5La,1LLLL5LLj<`a(jL:a<<LQL-L<<`sss>UUUUUUpPGGGG6666^_`````a`ZZZZQQNEEEEEEn;FFFF++++HLHHHHHaHLLLLBMBUEUEUEP;P;P;P;]b^MGFGFGFGFGF\\M\\M\\M\\M^LhW6+6+6+6+6+kP7/UDD?+?+?4?7A-_L_L_Li_L`H`H`HspV3V3V3N<N<N<N<G2G2G2ZLZLZLZLZLZLrhQBQO<O<O<0N<G2X/_kK(g(hg.US?YGO^`6UUi_M`^P(GGQfTh`6QJ:L.KJMGH:;LJ.LBQG;HWM;V@KdAec.KHKcGGd?RN667uue[_T^USS?cGuL__[_i^`^PPGTiTeYvyeoSRtXEJF4YFj:NNFP]NHNM<9BiDRHoqSeB=iGFFM4=<++/klQFNBN?4D5YDujL9UF[F[Fl]fYqbwlfaP;G9QBQBTDrkYHYHYLmYmY`F`FuiL9UA^J^J`H`H@@LLjj3L----CCCCLLL@*Dn,)z{,>?,8WP55LII((Ixjj^j^aaa^^aa',
  ],
  sans: [
    '002s3a3h3l3v3y424f4m4n4q51585d5l5r5t63676h6m6t6y73767a7f7h7l7o7r7t7u7y84878b8f8g8i8k8l8n8p8s8x959a9d9l9p9ua2a6abaiakapatavaxb2babkbnbpbwc1c5cdchcmcvd4d6dwe4ebeeepftino4',
    '--9XJn^+22FK-2-6JJJJJJJJJJ--KKKGuXX]^XPc_3?XGpadXd]XP^XrXXP161JG5HQ?QI6QR,,C-rRNQQ8?7R@eC@?6F6K-2JJJJFGKh7GK(hG:J445TW254;GmmmPXXXXXXt]XXXX3333^adddddKd^^^^XXUHHHHHHn?IIII----NRNNNNNJPRRRR@Q@XHXHXH]?]?]?]?^S^RXIXIXIXIXIcQcQcQcQ_R_R3-3-3-3,3-bA?,XCDG-G-G/G5G/aRaRaRZaRdNdNdNts]8]8]8X?X?X?X?P7P7P7^R^R^R^R^R^RreX@XP?P?P?1X?P7\\-epB(o(kj1XXFXXP_d3XXpaWd^X(SPXlXie3XT@O1MTQAL@<ON1DBTA>NZN>R>MbMci1MNMiXXlE]X..?xvkU`V^XWXE^XqN``U\\p`c_X]PVlX_YwvfnW]v]GMI:OHb>SSDMbQMNO?<@hAPLooTaEAgKHHS:A?,-,pnSDS@NC:E:YFqfN>YG\\SVG_T`Wn_ymeV]?P=M@M@XFq]\\S[N[RlYlY`I`IqbN>NE`S`SdNdN24VGtt??**+0999BG?5L3Xt0)z{*8B*5B322JJJhgKyti?i?Kiiiiii',
  ],
  'sans-bold': [
    '002s3w3z464e4n4y535a5f5h5l5o5w66686d6o6y787b7j7o7r7y7z8184898b8c8d8i8j8k8n8p8s8v8y9194969a9e9j9o9sa0a2a3a8abaeaianatb0b7bbbfbkbnbrbwc1c6ceckcwd4d9dhdmdrdwe4euf1f7fpk0q8',
    '*.:XAt_*//>G+5+7AAAAAAAAAA..GGGIrZZ]]TIa`2@ZIodbTbZTJ_ZqUTQ171G@0GNBNF6NQ,,L-rQMNN8@7QAiCA<3?3G*.AAAA?@Ef4JG(f@6G330RY..39JlllIZZZZZZt]TTTT2222^cbbbbbGb____TTXGGGGGGnBFFFF,,,,NQMMMMMGLQQQQANAZGZGZG]B]B]B]B]Y^QTFTFTFTETFaNaNaNaN`Q`S2,2,2,2,2,hI@,ZLLI-I-I2I<I0cQcQcQadQbMbMbMxrZ8Z8Z8T@T@T@T@J7J:J7_Q_Q_Q_Q_Q_QqjTATQ<Q<Q<2T@J7c.isP(q(no4ZZHYTQ`b2ZZocPb_T(QJTmUlc2TR<P4OROAI<;PK4LBUA@M`L?V?OdLfk4OMOkTUlE]T..@yykZbR`ZYZEeTvQbbZboab`T]JRnUbYvwkrY]w[FMK:VDj>UUKOgRLQOB=AkCQOpp\\iKCkIDDR:C@-,,qnRKUAQC<O=\\HwoQ>_SbV[NjWh^ubyncR]BL?TBTB^Oobc[\\S\\Qp^p^eFeFvjQ>NDbUbUbMbM56W@tt;;**+1;;<S@;1P.Tt/)z{.IN*8N\\00AAAskGytg;g;Ggggggg',
  ],
} as const

/** Letters that take other shapes beside others: first and last code points. */
export const joinedRanges = [
  0x5d0, 0x5ea, 0x60c, 0x60c, 0x61b, 0x64a, 0x660, 0x66d, 0x671, 0x6d4, 0x6f0, 0x6f9, 0x903, 0x970,
  0x985, 0x9fa, 0xe01, 0xe5b,
]

/** The widest shape of each in any font, in tenths of an em: one digit to the base of 36. */
export const joinedWidths =
  '875674577466788457777778788440736b66686b4e8eea8a9977hhhhbb88ccbbb4ebdb9b87bb777777777774466665bddfeeeeeeeeaaaaaaa999999999777777777hhhhhb8cccecebbcecdddccccccbbbbb9bbbaa899988888888bbb8bbaa47777777777399c6669a87777cccc99777788996767978677779787755899787860306333000000003333043b000000099786797a8005766666666665ad6789a7008a008a9877867a9b66867876770897877708000877600063330000004400cc0600000000300008607a8000077777777776677778475876777766767aa7767aa77776777778877767676777786664055000000000007474445700000000766766668669a'

/** The first of the letters that take another shape when a letter follows, and how wide that is. */
export const firstLinked = 0x620
export const linkedWidths =
  '7666867478779899977ddddaa88887774888697979700000000000000000000077777777777446b906665bddb777777779999999999999999777777777ddddda8b88888888c8888888888666678777898889888888887b7877aa'

/** Tenths of an em that every other character takes, up to and with a code point. */
export const blockWidths: readonly (readonly [last: number, tenths: number])[] = [
  [0x24f, 16], // Latin Extended-B
  [0x2af, 13], // phonetic letters
  [0x36f, 7], // modifier letters
  [0x52f, 16], // Greek and Cyrillic
  [0x58f, 10], // Armenian
  [0x5ff, 9], // Hebrew
  [0x8ff, 13], // Arabic, Syriac, Thaana
  [0x97f, 12], // Devanagari
  [0x9ff, 13], // Bengali
  [0xdff, 19], // other scripts of South Asia
  [0xeff, 14], // Thai and Lao
  [0x10ff, 14], // Tibetan, Myanmar, Georgian
  [0x115f, 10], // initial Hangul letters
  [0x11ff, 0], // Hangul letters that join the initial one
  [0x1fff, 14], // Ethiopic to Greek Extended
  [0x206f, 19], // punctuation
  [0x20cf, 16], // superscripts and currencies
  [0x218f, 18], // letterlike symbols and number forms
  [0x22ff, 15], // arrows and operators
  [0x2e7f, 14], // symbols, many of which are emoji
  [0xa4cf, 10], // Chinese, Kana, Bopomofo
  [0xabff, 14], // Lisu to Meetei Mayek
  [0xd7ff, 10], // Hangul
  [0xf8ff, 14], // private use
  [0xfaff, 10], // Chinese compatibility
  [0xfe2f, 13], // ligatures and forms of Arabic
  [0xff60, 10], // full-width forms
  [0xffdf, 5], // half-width forms
  [0xffef, 10], // full-width signs
  [0x1ffff, 14], // other scripts, mathematical letters, emoji
  [0x3ffff, 10], // Chinese, rare
]
