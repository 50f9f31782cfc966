/** Rules for characters that show other code than what runs ("Trojan Source", Boucher and Anderson, 2021). */
import type { Hit, TextFile, TextRule } from '../../rule.ts'
import { isCode } from './file-kinds.ts'
import { fileRule } from './line-rule.ts'

/** Most files are plain: one look tells. */
const isPlain = (text: string) => !/[^\t-~\u00a0-\u00ff]/.test(text)

function* linesWhere({ text, lines }: TextFile, pattern: RegExp): Iterable<Hit> {
  if (isPlain(text) || !pattern.test(text)) return
  for (const [at, line] of lines.entries()) if (pattern.test(line)) yield { line: at + 1 }
}

const sign = (code: number) => String.fromCodePoint(code)

export const sourceTextRules: readonly TextRule[] = [
  fileRule({
    id: 'infrastructure/bidirectional-text',
    title: 'Characters turn the direction of code',
    severity: 'high',
    confidence: 'high',
    cwe: 1007,
    why: 'An editor shows the line in another order than the compiler reads it: the code says what it does not do.',
    fix: 'Take the characters out; in texts write them as escapes.',
    examples: {
      path: 'src/access.ts',
      bad: [
        `if (role !== 'user${sign(0x202e)} ${sign(0x2066)}// admins only${sign(0x2069)}') allow()`,
      ],
      good: ["const direction = '\\u202e'", "const title = 'שלום'"],
    },
    reads: isCode,
    // Marks of right-to-left writing alone (U+200E, U+200F) turn nothing and are needed in texts.
    find: (file) => linesWhere(file, /[\u202a-\u202e\u2066-\u2069]/),
  }),
  fileRule({
    id: 'infrastructure/invisible-characters',
    title: 'Characters that nobody sees',
    severity: 'high',
    confidence: 'high',
    cwe: 1007,
    why: 'A name, a comparison or a whole program can hide in them, past everybody who reads the change.',
    fix: 'Take the characters out; in texts write them as escapes.',
    examples: {
      path: 'src/access.ts',
      bad: [
        `const is${sign(0x200b)}Admin = true`,
        `const { a, ${sign(0x3164)} } = query`,
        `eval(decode('${sign(0xe0101).repeat(4)}'))`,
      ],
      good: [
        `const family = '👨${sign(0x200d)}👩${sign(0x200d)}👧'`,
        `const heart = '❤${sign(0xfe0f)}'`,
      ],
    },
    reads: isCode,
    find: (file) =>
      linesWhere(
        file,
        /[\u115f\u1160\u3164\uffa0\u2060-\u2064]|\w[\u200b-\u200d\ufeff\u00ad]+\w|\udb40[\udd00-\uddef]|[\ufe00-\ufe0f]{3}|(?<!\ud83c\udff4|\udb40[\udc20-\udc7f])\udb40[\udc20-\udc7f]/,
      ),
  }),
  fileRule({
    id: 'infrastructure/mixed-alphabets',
    title: 'A name of two alphabets',
    severity: 'medium',
    confidence: 'medium',
    cwe: 1007,
    why: 'A Cyrillic letter looks like a Latin one: two names that read alike are different ones.',
    fix: 'Write the name in one alphabet.',
    examples: {
      path: 'src/access.py',
      bad: [`def is_${sign(0x430)}dmin(user):`],
      good: ["greeting = 'привет, world'", 'def is_admin(user):'],
    },
    reads: (path) => isCode(path) && !/\.(?:html|ya?ml|json|toml)$/.test(path),
    find: (file) =>
      linesWhere(
        file,
        /[A-Za-z_][\u0400-\u04ff]{1,2}(?=[A-Za-z_(.])|(?<![\u0400-\u04ff])[\u0400-\u04ff]{1,2}[A-Za-z_]{2}/,
      ),
  }),
]
