/** Texts, and a changed text of each, as tests make them up. */
import * as fc from 'fast-check'

const line = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'b',
    '}',
    '\r',
    'x\r',
    '-- a/x',
    '++ b/x',
    '@@ -1 +1 @@',
    '\\ No newline',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => text.replace(/[\n\0]/g, '')),
)
const textOf = (lines: string[], endsOpen: boolean) =>
  lines
    .map((one) => `${one}\n`)
    .join('')
    .slice(0, endsOpen ? -1 : undefined)

/** A text, and what became of it: a few of its lines left out, put in, or put elsewhere. */
export const changedText: fc.Arbitrary<{ base: string; head: string }> = fc
  .record({
    lines: fc.array(line, { maxLength: 30 }),
    edits: fc.array(
      fc.record({ at: fc.nat(30), out: fc.nat(4), put: fc.array(line, { maxLength: 3 }) }),
      { maxLength: 4 },
    ),
    baseEndsOpen: fc.boolean(),
    headEndsOpen: fc.boolean(),
  })
  .map(({ lines, edits, baseEndsOpen, headEndsOpen }) => {
    const head = [...lines]
    for (const { at, out, put } of edits) head.splice(at, out, ...put)
    return { base: textOf(lines, baseEndsOpen), head: textOf(head, headEndsOpen) }
  })
