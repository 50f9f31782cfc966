import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsersInNode } from '../../../dev/review/parsers.ts'
import { languages, type Language } from '../language.ts'
import { reviewFile } from '../review-file.ts'
import { longestText } from './parsers.ts'
import { SourceFile } from './source-file.ts'

const parsers = await parsersInNode()
const tools = { parsers, textRules: [], changeRules: [] }

const minified =
  'function f(a,b){var c=a+b*7;if(c>3){return g(c,"x"+a)}for(;;)h([c,a].map(e=>e+1))};'

/** What nobody wrote by hand: no parser may die of it, and no review go on for ever. */
const hostile: Readonly<Record<string, string>> = {
  'a megabyte in one line': minified.repeat(Math.floor(longestText / minified.length)),
  'brackets that open': '['.repeat(10_000),
  'brackets that nest': '['.repeat(10_000) + ']'.repeat(10_000),
  'parentheses that nest': '('.repeat(10_000) + ')'.repeat(10_000),
  'braces that open': '{'.repeat(10_000),
  'a sum without end': `x = ${'a + '.repeat(20_000)}b`,
  'tries within tries': 'try{'.repeat(200) + 'x' + '}catch(e){}'.repeat(200),
  'a chain of branches': `if a:\n  b\n${'elif a:\n  b\n'.repeat(8_000)}`,
  'a chain of calls': `a${'.b()'.repeat(20_000)}`,
  'texts within texts': '`${'.repeat(3_000) + '1' + '}`'.repeat(3_000),
  'a text that patterns choke on': `x = "${'a'.repeat(200_000)}!"`,
  'bytes that are no text': new TextDecoder().decode(
    Uint8Array.from({ length: 60_000 }, (_, n) => ((n * 7919 + n * n) % 255) + 1),
  ),
}

describe('hostile files', () => {
  it.each(Object.entries(hostile))('%s: reviewed or not read', (_, text) => {
    const paths = text.length < 500_000 ? ['a.js', 'a.tsx', 'a.py', 'a.go', 'a.java'] : ['a.js']
    for (const path of paths) {
      const { unread } = reviewFile(path, text, tools)
      expect([undefined, 'too_large', 'too_slow']).toContain(unread)
    }
  })

  it('larger than the cap are not read, and said so', () => {
    expect(parsers.parse('a.js', 'javascript', 'x'.repeat(longestText + 1))).toEqual({
      unread: 'too_large',
    })
    expect(parsers.parse('a.js', 'javascript', 'x\0')).toEqual({ unread: 'not_text' })
  })

  it('that make a parser trap harm no file after them', () => {
    const code: Readonly<Record<Language, string>> = {
      javascript: 'const a = `${b}`\n',
      typescript: 'const a: string = `${b}`\n',
      tsx: 'const a = <b>c</b>\n',
      python: 'def f(a):\n  return f"{a}"\n',
      go: 'package a\nvar b = `c`\n',
      java: 'class A { String b = "c"; }\n',
    }
    const typesOf = (language: Language) => {
      const file = parsers.parse('a', language, code[language])
      return file instanceof SourceFile ? file.nodes.map(({ type }) => type) : file.unread
    }
    const before = languages.map(typesOf)
    for (const text of ['(a+)+'.repeat(20_000), `x = /${'(a+)+'.repeat(5_000)}`]) {
      for (const language of languages) {
        const file = parsers.parse('a', language, text)
        expect(file instanceof SourceFile ? undefined : file.unread).not.toBe('unavailable')
        expect(languages.map(typesOf)).toEqual(before)
      }
    }
  })

  it('any text at all is parsed in every language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const language of languages) {
          const file = parsers.parse('a', language, text.replaceAll('\0', ' '))
          expect(file).toBeInstanceOf(SourceFile)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('a tree in plain objects', () => {
  it('has the text of every node at its place, parents around children, and lines counted from 1', () => {
    const text = 'const a = "ü𝒳"\nf(a,\n  b)\n'
    const file = parsers.parse('a.js', 'javascript', text)
    if (!(file instanceof SourceFile)) throw new Error('not parsed')
    const call = file.nodes.find(({ type }) => type === 'call_expression')!
    expect(file.textOf(call)).toBe('f(a,\n  b)')
    expect([file.lineOf(call), file.endLineOf(call)]).toEqual([2, 3])
    for (const node of file.nodes) {
      for (const child of node.children) {
        expect(child.parent).toBe(node)
        expect(child.start >= node.start && child.end <= node.end).toBe(true)
      }
    }
  })
})
