import type { Evidence } from '../evidence/index.ts'
import type { AiMarksSummary } from '../ai-marks/summary.ts'
import type { ArchetypeVerdict } from './verdict.ts'

/** The archetype that the evidence speaks for, or honestly none. */
export function classifyArchetype(evidence: Evidence, _aiMarks: AiMarksSummary): ArchetypeVerdict {
  if (evidence.subject.kind === 'organization') {
    return { kind: 'organization-not-scored', text: 'An organisation is not scored as a person.' }
  }
  if (evidence.subject.kind === 'bot') {
    return { kind: 'automation-not-scored', text: 'A bot is not scored as a person.' }
  }
  return { kind: 'insufficient-data', text: 'There is too little public work to tell.' }
}
