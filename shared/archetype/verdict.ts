/** What the archetype classifier answers: one of ten archetypes, or honestly none. */
import * as z from 'zod/mini'

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

/** A fact that spoke for the archetype, in a sentence, and how much it weighed (0–1). */
const reason = z.object({ text: z.string(), weight: z.number() })

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
  z.object({ kind: z.literal('insufficient-data'), text: z.string() }),
  z.object({ kind: z.literal('automation-not-scored'), text: z.string() }),
  z.object({ kind: z.literal('organization-not-scored'), text: z.string() }),
])
export type ArchetypeVerdict = z.infer<typeof archetypeVerdictSchema>
export type ArchetypeCandidate = z.infer<typeof candidate>
