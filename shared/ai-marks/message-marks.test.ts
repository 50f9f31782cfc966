import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyCommit } from './index.ts'

const signatures = [
  'Co-Authored-By: Claude Opus 4.5 <noreply@anthropic.com>',
  'Co-authored-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>',
  'Co-authored-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>',
  'Co-authored-by: Jane Doe <jane@mail.net>',
  'Assisted-by: Claude:claude-opus-4-8',
  'Amp-Thread-ID: https://ampcode.com/threads/T-1',
  'Made-with: Cursor',
  'Fixes: #12',
  '🤖 Generated with [Claude Code](https://claude.com/claude-code)',
]

const prose = fc
  .array(
    fc.constantFrom(
      ...'Claude copilot cursor (codex) wrote devin https://claude.ai the fix-by: gpt-5 Co-authored-by'.split(
        ' ',
      ),
      ...'generated with agents, made in Aider opencode'.split(' '),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((words) => `We ${words.join(' ')} today.`)

const signed = fc.subarray(signatures, { minLength: 1 }).map((lines) => `\n\n${lines.join('\n')}`)

function classOf(message: string): string {
  return classifyCommit({ message, author: null, committer: null }).class
}

describe('the class of a message', () => {
  it('is not changed by paragraphs of prose before its signatures', () => {
    fc.assert(
      fc.property(fc.array(prose, { maxLength: 4 }), signed, (paragraphs, signature) => {
        const text = paragraphs.map((paragraph) => `\n\n${paragraph}`).join('')
        expect(classOf(`fix: x${text}${signature}`)).toBe(classOf(`fix: x${signature}`))
      }),
    )
  })

  it('is none for prose, however many tools it names', () => {
    fc.assert(
      fc.property(fc.array(prose), (paragraphs) => {
        expect(classOf(`fix: x\n\n${paragraphs.join('\n\n')}`)).toBe('none')
      }),
    )
  })

  it('does not depend on the case of keys', () => {
    const trailers = signatures.filter((line) => /^[A-Za-z-]+: /.test(line))
    fc.assert(
      fc.property(fc.constantFrom(...trailers), fc.array(fc.boolean()), (line, flips) => {
        const colon = line.indexOf(':')
        const key = line
          .slice(0, colon)
          .split('')
          .map((letter, index) => (flips[index] ? letter.toUpperCase() : letter.toLowerCase()))
          .join('')
        expect(classOf(`fix: x\n\n${key}${line.slice(colon)}`)).toBe(classOf(`fix: x\n\n${line}`))
      }),
    )
  })

  it('is none for signatures in a quotation or in code', () => {
    const wrappings = [
      (text: string) => text.replaceAll('\n', '\n> '),
      (text: string) => text.replaceAll('\n', '\n    '),
      (text: string) => text.replaceAll('\n', '\n\t'),
      (text: string) => `\n\n\`\`\`${text}\n\`\`\``,
      (text: string) => `\n\n~~~text${text}\n~~~\n\nEnd.`,
    ]
    fc.assert(
      fc.property(signed, fc.constantFrom(...wrappings), (text, wrap) => {
        expect(classOf(`fix: x${wrap(text)}`)).toBe('none')
      }),
    )
  })

  it('is the same each time it is asked, whatever the message', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(...signatures, '\n', '\n\n', '\\n', '* ', '> ', '```', '<', '|', ':', ' '),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const message = pieces.join('')
        const ask = () => classifyCommit({ message, author: null, committer: null })
        expect(ask()).toEqual(ask())
      }),
    )
  })
})

describe('a hostile message', () => {
  // Anything worse than linear would take minutes here, far past the test's time.
  const length = 400_000
  const repeated = (text: string) => text.repeat(Math.ceil(length / text.length))

  it.each([
    ['colons', ':'],
    ['keys', '-by:'],
    ['keys and spaces', 'Co-authored-by: '],
    ['open brackets', 'Co-authored-by: <'],
    ['spaces after an address', `Co-authored-by: <a@b>${' '.repeat(5_000)}\n`],
    ['letters before a key', `${'a'.repeat(5_000)}-by: x\n`],
    ['literal breaks', 'Co-authored-by: x <noreply@anthropic.com>\\n'],
    ['bars', ' | Co-authored-by: x'],
    ['marks in one paragraph', 'Co-authored-by: x <noreply@anthropic.com>\n'],
    ['marks between prose', 'Co-authored-by: x <noreply@anthropic.com>\nand\n'],
    ['footers in one paragraph', 'Generated with Claude Code\n'],
    ['footers between prose', 'Generated with Claude Code\nand\n'],
    ['bullets', '* Co-authored-by: x\nMade-with: Cursor\n'],
    ['marks between blank lines', 'Made-with: Cursor\n\n \n'],
    ['fences', '```\nMade-with: Cursor\n'],
    ['links', '[a](https://claude.ai/code/session_'],
    ['names', 'Assisted-by: Claude Claude-Claude_'],
    ['summaries', '\n<!-- CURSOR_SUMMARY -->\n<!-- /CURSOR_SUMMARY -->\nMade-with: Cursor'],
    ['tags', '<pre>\nMade-with: Cursor\n'],
    ['squashed subjects', '* one\n\nMade-with: Cursor\n\n'],
    ['keys of words', `${'Key-'.repeat(50)} Key Key: x\n`],
    ['shortcodes', ' :tada:\nMade-with: Cursor\n'],
    ['blank lines', '\n'],
    ['spaces', ' '],
  ])('of %s is read in linear time', (_, text) => {
    const message = `fix: x\n\n${repeated(text)}\n\nMade-with: Cursor`
    expect(['authored', 'none']).toContain(classOf(message))
    expect(['authored', 'none']).toContain(classOf(repeated(text)))
    const person = { name: repeated(text), email: `${repeated(text)}@mail.net` }
    expect(
      classifyCommit({ message: '', author: person, committer: person }).marks.length,
    ).toBeLessThanOrEqual(2)
  })
})
