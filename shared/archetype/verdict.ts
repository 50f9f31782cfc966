/** What the archetype classifier answers: one of ten archetypes, or honestly none. */
import * as z from 'zod/mini'
import { reasonFactsSchema } from './reason-facts.ts'

export const archetypeIds = [
  'ai_indie_hacker',
  'open_source_maintainer',
  'full_stack_polyglot',
  'backend_architect',
  'frontend_craftsman',
  'devops_specialist',
  'data_scientist',
  'security_sentinel',
  'rising_developer',
  'code_explorer',
] as const
export type ArchetypeId = (typeof archetypeIds)[number]

const candidate = z.object({
  id: z.enum(archetypeIds),
  name: z.string(),
  /** 0–1; all candidates together at most 1. */
  confidence: z.number(),
})

/** A fact that spoke for the archetype, in a sentence and as it is, and how much it weighed (0–1). */
const reason = z.object({ text: z.string(), weight: z.number(), facts: reasonFactsSchema })

/** What `text` says, for those who say it in another language. */
const insufficientFacts = z.discriminatedUnion('id', [
  z.object({ id: z.literal('nothing-read') }),
  z.object({ id: z.literal('too-few'), traces: z.number(), enough: z.number() }),
  z.object({ id: z.literal('undecided') }),
])

/** The same of automation: `commits` of those read are what gives it away. */
const automationFacts = z.discriminatedUnion('id', [
  z.object({ id: z.literal('bot') }),
  z.object({ id: z.literal('tool-messages'), commits: z.number(), read: z.number() }),
  z.object({
    id: z.literal('schedule'),
    commits: z.number(),
    read: z.number(),
    days: z.number(),
  }),
])

export const archetypeVerdictSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('archetype'),
    id: z.enum(archetypeIds),
    name: z.string(),
    description: z.string(),
    confidence: z.number(),
    runnersUp: z.array(candidate),
    because: z.array(reason),
  }),
  z.object({
    kind: z.literal('insufficient-data'),
    text: z.string(),
    facts: insufficientFacts,
  }),
  z.object({
    kind: z.literal('automation-not-scored'),
    text: z.string(),
    facts: automationFacts,
  }),
  z.object({ kind: z.literal('organization-not-scored'), text: z.string() }),
])
export type ArchetypeVerdict = z.infer<typeof archetypeVerdictSchema>
export type InsufficientFacts = z.infer<typeof insufficientFacts>
export type AutomationFacts = z.infer<typeof automationFacts>
export type ArchetypeCandidate = z.infer<typeof candidate>
