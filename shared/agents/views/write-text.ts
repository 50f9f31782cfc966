/** A text by rules alone, sentence by sentence: agents have models of their own. */
import * as z from 'zod/mini'
import { writeTextOperation, writtenTextSchema } from '../../api/texts.ts'
import { loginSchema } from '../../evidence/index.ts'
import { bioLengths, readmeStyles, textLocales, textUses } from '../../texts/uses.ts'
import { defineTool } from '../agent-tool.ts'
import { login as loginText, own, quoted } from '../text-kinds.ts'

type Input = { login: string; use: string; length?: string; style?: string; locale?: string }

export const writeText = defineTool({
  operation: writeTextOperation,
  name: 'write_text',
  input: {
    login: loginSchema,
    use: z.enum(textUses),
    length: z.optional(z.enum(bioLengths).check(z.describe('Of a bio'))),
    style: z.optional(z.enum(readmeStyles).check(z.describe('Of a README'))),
    locale: z.optional(z.enum(textLocales)),
  },
  output: {
    login: loginText(),
    use: z.enum(textUses),
    locale: z.enum(textLocales),
    formula: own(),
    sentences: z.array(z.object({ text: quoted(), evidence: z.array(own()) })),
    /** What the sentences name. */
    evidence: z.array(z.object({ id: own(), label: quoted(), value: quoted() })),
  },
  usual: ['login', 'use', 'locale', 'formula', 'sentences'],
  ask: (input: Input) => input,
  view: ({
    login,
    use,
    locale,
    formula,
    sentences,
    evidence,
  }: z.infer<typeof writtenTextSchema>) => ({
    login,
    use,
    locale,
    formula,
    sentences,
    evidence: Object.entries(evidence).map(([id, { label, value }]) => ({
      id,
      label,
      value: String(value),
    })),
  }),
  scorecardsOf: ({ login }: Input) => [login],
})
