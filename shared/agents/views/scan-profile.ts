/** A scorecard in short: what an agent needs to tell somebody about a profile. */
import * as z from 'zod/mini'
import { scanOperation } from '../../api/scan.ts'
import { archetypeVerdictSchema, type ArchetypeVerdict } from '../../archetype/verdict.ts'
import { loginSchema, subjectKinds, unknownReasons } from '../../evidence/index.ts'
import { dimensionIds } from '../../score/scorecard.ts'
import { defineTool } from '../agent-tool.ts'
import { address, login as loginText, own, quoted } from '../text-kinds.ts'
import { scoreFields, scoreOf } from './score.ts'
import { stepsOf } from './steps.ts'

const most = { reasons: 3, languages: 6, unseen: 5, steps: 3, tools: 5 }

const verdicts = archetypeVerdictSchema._zod.def.options.map(
  (option) => option._zod.def.shape.kind._zod.def.values[0]!,
) as [ArchetypeVerdict['kind'], ...ArchetypeVerdict['kind'][]]

export const scanProfile = defineTool({
  operation: scanOperation,
  name: 'scan_profile',
  input: { login: loginSchema },
  output: {
    login: loginText(),
    kind: z.enum(subjectKinds),
    name: z.nullable(quoted()),
    url: address(),
    asOf: own(),
    formula: own(),
    overall: z.nullable(z.object(scoreFields)),
    dimensions: z.array(z.object({ id: z.enum(dimensionIds), ...scoreFields })),
    archetype: z.object({
      kind: z.enum(verdicts),
      name: z.nullable(own()),
      confidence: z.nullable(z.number()),
      because: z.array(quoted()),
    }),
    next: z.array(z.object({ signal: own(), gain: z.number(), text: quoted() })),
    aiMarks: z.object({
      shareFloor: z.nullable(z.number()),
      read: z.nullable(z.number()),
      authored: z.number(),
      assisted: z.number(),
      tools: z.array(quoted()),
    }),
    languages: z.array(z.object({ name: quoted(), share: z.number() })),
    unseen: z.array(
      z.object({ what: own(), count: z.nullable(z.number()), reason: z.enum(unknownReasons) }),
    ),
  },
  usual: ['login', 'kind', 'name', 'asOf', 'formula', 'overall', 'dimensions', 'archetype', 'next'],
  view: (card) => ({
    login: card.subject.login,
    kind: card.subject.kind,
    name: card.subject.name,
    url: card.subject.url,
    asOf: card.asOf,
    formula: card.formula,
    overall: card.scores && scoreOf(card.scores.overall),
    dimensions: Object.values(card.scores?.dimensions ?? {}).map((dimension) => ({
      id: dimension.id,
      ...scoreOf(dimension),
    })),
    archetype: archetypeOf(card.archetype),
    next: stepsOf(card).slice(0, most.steps),
    aiMarks: { ...card.aiMarks, tools: card.aiMarks.tools.slice(0, most.tools).map(toolOf) },
    languages: card.languages.slice(0, most.languages).map(({ name, share }) => ({
      name,
      share: Math.round(share * 1_000) / 1_000,
    })),
    unseen: card.unseen.slice(0, most.unseen).map((one) => ({ ...one, what: one.part })),
  }),
  scorecardsOf: ({ login }: { login: string }) => [login],
})

const toolOf = ({ tool }: { tool: string }) => tool

function archetypeOf(verdict: ArchetypeVerdict) {
  if (verdict.kind !== 'archetype') {
    return { kind: verdict.kind, name: null, confidence: null, because: [verdict.text] }
  }
  const { kind, name, confidence, because } = verdict
  const reasons = because.slice(0, most.reasons).map(({ text }) => text)
  return { kind, name, confidence, because: reasons }
}
