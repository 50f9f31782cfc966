/** Joins everything that the evidence says into the scorecard that a scan answers. */
import { ownCommitsOf, summarizeAiMarks } from '../ai-marks/index.ts'
import { classifyArchetype } from '../archetype/index.ts'
import {
  type Evidence,
  type EvidenceSource,
  type Field,
  valueOr,
  withoutRepeats,
} from '../evidence/index.ts'
import { detectTechnologies } from '../stack/index.ts'
import { ownLanguages } from './languages.ts'
import { organizationOf } from './organization.ts'
import type { Scorecard } from './scorecard.ts'
import { formulaVersion, scorecardVersion } from './versions.ts'
import { scoreEvidence } from './scores.ts'
import { unseenIn } from './unseen.ts'

/** The scorecard for the moment that the evidence speaks for. */
export function buildScorecard(
  read: Evidence,
  { stage }: { stage: Scorecard['stage'] },
): Scorecard {
  const evidence = withoutRepeats(read)
  const { subject } = evidence
  const own = ownCommitsOf(evidence, new Date(evidence.asOf))
  const technologies = detectTechnologies(evidence)
  const aiMarks = summarizeAiMarks(evidence, own)
  const archetype = classifyArchetype(evidence, aiMarks, technologies)
  // What an account is GitHub says at once. Whether a person's account is run by automation shows
  // only in what is read of it later, and to read more must never take scores away.
  const isPerson = subject.kind === 'user'
  return {
    version: scorecardVersion,
    formula: formulaVersion,
    stage,
    asOf: evidence.asOf,
    window: evidence.window,
    source: sourceOf(evidence),
    subject: {
      login: subject.login,
      kind: subject.kind,
      name: valueOr(subject.name, null),
      avatarUrl: valueOr(subject.avatarUrl, null),
      createdAt: valueOr(subject.createdAt, null),
      url: `https://github.com/${encodeURIComponent(subject.login)}`,
    },
    scores: isPerson ? scoreEvidence(evidence, new Date(evidence.asOf), own, technologies) : null,
    archetype,
    aiMarks,
    languages: ownLanguages(valueOr(evidence.repositories, [])),
    calendar: valueOr(evidence.calendar, null),
    organization: organizationOf(evidence),
    unseen: unseenIn(evidence),
  }
}

/** Which of GitHub's interfaces, or whether git, told what is known. */
function sourceOf(evidence: Evidence): Scorecard['source'] {
  const { subject, totals, totalsByRepository } = evidence
  const fields: Field<unknown>[] = [
    subject.name,
    subject.createdAt,
    evidence.calendar,
    ...Object.values(totals),
    ...Object.values(totalsByRepository),
    evidence.activeYears,
    evidence.pullRequests,
    evidence.repositories,
    evidence.ownedRepositoryCount,
    evidence.commits,
  ]
  const sources = new Set<EvidenceSource>()
  for (const field of fields) if (field.known) sources.add(field.source)
  if (sources.size > 1) return 'mixed'
  const [only = 'rest'] = sources
  return only
}
