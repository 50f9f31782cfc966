/**
 * What speaks for and against each archetype, in points. A field of work that is named outright
 * (security, data, infrastructure, interfaces) weighs more than languages that serve everywhere; a
 * part that somebody plays (maintainer, explorer) must show clearly to outweigh a field.
 */
import type { FeatureId } from './features.ts'
import type { ArchetypeId } from './verdict.ts'

export type Prototype = Readonly<Partial<Record<FeatureId, number>>>

export const prototypes: Readonly<Record<ArchetypeId, Prototype>> = {
  ai_indie_hacker: { soloWithAi: 6, aiProduct: 5, pace: 1, together: -1.5 },
  open_source_maintainer: {
    stewardship: 5,
    reviewing: 2.5,
    together: 2,
    openSource: 2.5,
    specialism: -2.5,
  },
  full_stack_polyglot: { breadth: 6, specialism: -1, scatter: -3 },
  backend_architect: { backend: 4.5, mobile: 2 },
  frontend_craftsman: { frontend: 6, mobile: 2.5 },
  devops_specialist: { devops: 6 },
  data_scientist: { data: 6, aiProduct: -1.5 },
  security_sentinel: { security: 6 },
  rising_developer: { rise: 7.5, soloWithAi: -2 },
  code_explorer: { scatter: 6.5 },
}
