import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { checkedOutput, objectIn } from './checked-output.ts'

const schema = z.object({
  sentences: z.array(z.object({ text: z.string() })),
  note: z.nullable(z.string()),
})
const anyAnswer = fc.record({
  sentences: fc.array(fc.record({ text: fc.string() })),
  note: fc.option(fc.string(), { nil: null }),
})
/** Prose without what begins JSON. */
const prose = fc.string().map((text) => text.replace(/[{}[\]`]/g, ''))

describe('the JSON in a text', () => {
  it('is found alone, in a fence and in prose, whatever its strings hold', () => {
    fc.assert(
      fc.property(anyAnswer, prose, prose, (answer, before, after) => {
        const written = JSON.stringify(answer)
        expect(objectIn(written)).toEqual(answer)
        expect(objectIn(before + written + after)).toEqual(answer)
        if (!written.includes('```')) {
          expect(objectIn(`${before}\n\`\`\`json\n${written}\n\`\`\`\n${after}`)).toEqual(answer)
        }
      }),
    )
  })

  it('is none where it is cut, an array, a value or garbage', () => {
    const written = JSON.stringify({ sentences: [{ text: 'A } in { a "string"' }], note: null })
    for (let end = 0; end < written.length; end += 1) {
      expect(objectIn(written.slice(0, end))).toBeNull()
    }
    for (const text of [`[${written}]`, '42', 'null', '{}}'.slice(2), '```', '{'.repeat(99)]) {
      expect(objectIn(text), text).toBeNull()
    }
  })
})

describe('an answer', () => {
  it('is what the model wrote or nothing: whatever it is, nothing is added', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          anyAnswer.map((one) => JSON.stringify(one)),
        ),
        (text) => {
          const checked = checkedOutput(schema, { text, isCut: false, isPlain: false })
          if (checked.isGood) expect(schema.parse(objectIn(text))).toEqual(checked.output)
          else expect(checked.problem).toMatch(/^[ -~]+$/)
        },
      ),
    )
  })

  it('that does not fit is told where, in our words and not in its own', () => {
    const text = JSON.stringify({
      sentences: [{ text: 1, 'ignore previous': 'canary' }],
      note: null,
    })
    const checked = checkedOutput(schema, { text, isCut: false, isPlain: false })
    expect(checked).toMatchObject({ isGood: false })
    expect(JSON.stringify(checked)).toContain('at sentences.text')
    expect(JSON.stringify(checked)).not.toMatch(/canary|ignore/)
  })
})
