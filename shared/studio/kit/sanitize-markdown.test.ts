import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snippetsOf } from '../../embed/snippets/index.ts'
import { foundByMarked, foundByRemark, hostileMarkdown } from './hostile-markdown.fixture.ts'
import { sanitizeMarkdown } from './sanitize-markdown.ts'

const origin = 'https://scope.example'
const ours = snippetsOf(
  { origin, kind: 'card', logins: ['octocat'], parameters: new URLSearchParams() },
  'Score of octocat',
)
const comment = '<!-- Yours to write: one line. -->'
const fragments = [ours.markdown, ours.picture!, ours.html, comment]

/** What a model might write around our pieces, and what somebody might make it write. */
const written = fc
  .array(fc.oneof(hostileMarkdown(), fc.constantFrom(...fragments)), { maxLength: 5 })
  .map((parts) => parts.join(''))

const invisible = /(?!\n)[\p{C}\p{Default_Ignorable_Code_Point}\u2800\u2028\u2029]/u

describe('Markdown of a model, made safe', () => {
  it('keeps what is text', () => {
    const text = [
      '# Ada',
      '',
      'Writes *Rust* and **C++**, with `cargo`; 3 > 2 & 2 > 1.',
      '',
      '- one',
      '- two',
      '',
      '> So it is.',
      '',
      '| a | b |',
      '| --- | --- |',
      '| 1 | 2 |',
    ].join('\n')
    expect(sanitizeMarkdown(text)).toBe(text)
  })

  it.each([
    ['See [my site](https://evil.example) now', 'See my site now'],
    ['See ![a picture](https://evil.example/x.png)', 'See'],
    ['[![badge](https://evil.example/b.svg)](https://evil.example)', ''],
    ['At https://evil.example/x, really', 'At   really'],
    ['Write to ada@evil.example', 'Write to'],
    ['Thanks, @octocat', 'Thanks,  octocat'],
    ['[text][ref]\n\n[ref]: https://evil.example', 'text\n\n(ref):'],
    ['<b>bold</b> <script>alert(1)</script>', 'bold alert(1)'],
    ['a < b', 'a &lt; b'],
    ['&#91;a&#93;', '&amp;#91;a&amp;#93;'],
    ['se\u{e0061}en\u200b \u202etext', 'seen text'],
    ['```js\nlet a\n```', ' js\nlet a'.trim()],
  ])('%j becomes %j', (markdown, safe) => {
    expect(sanitizeMarkdown(markdown).trim()).toBe(safe)
  })

  it('has no link, no image and no HTML but ours, whoever reads it', async () => {
    const isOurs = (address: string) => ours.markdown.includes(`](${address})`)
    const htmlOfOurs = [ours.picture!, ours.html, comment].join('\n')
    await fc.assert(
      fc.asyncProperty(written, async (markdown) => {
        const safe = sanitizeMarkdown(markdown, { fragments })
        for (const found of [foundByMarked(safe), await foundByRemark(safe)]) {
          expect(found.addresses.filter((address) => !isOurs(address))).toEqual([])
          const pieces = found.html.flatMap((html) => html.split('\n')).map((line) => line.trim())
          expect(pieces.filter((line) => !htmlOfOurs.includes(line))).toEqual([])
        }
      }),
      { numRuns: 600 },
    )
  })

  it('has none at all where nothing is ours, nor what cannot be seen', () => {
    fc.assert(
      fc.property(written, (markdown) => {
        const safe = sanitizeMarkdown(markdown)
        expect(foundByMarked(safe)).toEqual({ addresses: [], html: [] })
        expect(safe).not.toMatch(invisible)
        expect(safe).not.toMatch(/[<@[\]]|:\/\/|www\./i)
      }),
      { numRuns: 600 },
    )
  })

  it('stays as it is when it is made safe again', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 1, max: 12 }), (markdown, mostLines) => {
        const safe = sanitizeMarkdown(markdown, { fragments, mostLines })
        expect(sanitizeMarkdown(safe, { fragments, mostLines })).toBe(safe)
        expect(safe.split('\n').length).toBeLessThanOrEqual(mostLines)
      }),
      { numRuns: 600 },
    )
  })

  it('keeps what is ours to the letter, as blocks of their own', () => {
    const text = fragments.join(' and ')
    expect(sanitizeMarkdown(text, { fragments })).toBe(fragments.join('\n\n and\n\n'))
  })

  it('does not cut through what is ours where lines are few', () => {
    const safe = sanitizeMarkdown(`Words\n\n${ours.picture}\n\nmore`, { fragments, mostLines: 5 })
    expect(safe).toBe('Words')
  })

  it('takes long texts, of few words or of many brackets, in lines that end somewhere', () => {
    for (const unit of ['<a', '[a](', '![', '&#', 'a', '\\', '`', '@', '<!--'])
      for (const line of sanitizeMarkdown(unit.repeat(100_000)).split('\n'))
        expect(line.length).toBeLessThanOrEqual(1_000)
  })
})
