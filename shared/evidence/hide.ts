/** Evidence as a source would leave it that does not tell everything. Only tests import this. */
import type { Evidence, Repository } from './evidence.ts'
import { unknown, type UnknownReason } from './field.ts'

/** The fields that a source can fail to tell; those of repositories stand for all repositories. */
const hidings = {
  calendar: (evidence, field) => ({ ...evidence, calendar: field }),
  activeYears: (evidence, field) => ({ ...evidence, activeYears: field }),
  pullRequests: (evidence, field) => ({ ...evidence, pullRequests: field }),
  repositories: (evidence, field) => ({ ...evidence, repositories: field }),
  ownedRepositoryCount: (evidence, field) => ({ ...evidence, ownedRepositoryCount: field }),
  commits: (evidence, field) => ({ ...evidence, commits: field }),
  'subject.name': (evidence, name) => ({ ...evidence, subject: { ...evidence.subject, name } }),
  'subject.avatarUrl': (evidence, avatarUrl) => ({
    ...evidence,
    subject: { ...evidence.subject, avatarUrl },
  }),
  'subject.createdAt': (evidence, createdAt) => ({
    ...evidence,
    subject: { ...evidence.subject, createdAt },
  }),
  'totals.commits': (evidence, commits) => ({
    ...evidence,
    totals: { ...evidence.totals, commits },
  }),
  'totals.pullRequests': (evidence, pullRequests) => ({
    ...evidence,
    totals: { ...evidence.totals, pullRequests },
  }),
  'totals.reviews': (evidence, reviews) => ({
    ...evidence,
    totals: { ...evidence.totals, reviews },
  }),
  'totals.issues': (evidence, issues) => ({ ...evidence, totals: { ...evidence.totals, issues } }),
  'totalsByRepository.commits': (evidence, commits) => ({
    ...evidence,
    totalsByRepository: { ...evidence.totalsByRepository, commits },
  }),
  'totalsByRepository.pullRequests': (evidence, pullRequests) => ({
    ...evidence,
    totalsByRepository: { ...evidence.totalsByRepository, pullRequests },
  }),
  'totalsByRepository.reviews': (evidence, reviews) => ({
    ...evidence,
    totalsByRepository: { ...evidence.totalsByRepository, reviews },
  }),
  'totalsByRepository.issues': (evidence, issues) => ({
    ...evidence,
    totalsByRepository: { ...evidence.totalsByRepository, issues },
  }),
  'repository.languages': (evidence, languages) =>
    changeRepositories(evidence, (repository) => ({ ...repository, languages })),
  'repository.paths': (evidence, paths) =>
    changeRepositories(evidence, (repository) => ({ ...repository, paths })),
  'repository.manifests': (evidence, manifests) =>
    changeRepositories(evidence, (repository) => ({ ...repository, manifests })),
} as const satisfies Record<
  string,
  (evidence: Evidence, field: ReturnType<typeof unknown>) => Evidence
>

export type HideableField = keyof typeof hidings
export const hideableFields = Object.keys(hidings) as HideableField[]

/** The evidence as if the source had not told that field. */
export function hide(
  evidence: Evidence,
  field: HideableField,
  reason: UnknownReason = 'not-read',
): Evidence {
  return hidings[field](evidence, unknown(reason))
}

/** The evidence with every repository changed; an unknown list stays unknown. */
export function changeRepositories(
  evidence: Evidence,
  change: (repository: Repository) => Repository,
): Evidence {
  const { repositories } = evidence
  return repositories.known
    ? { ...evidence, repositories: { ...repositories, value: repositories.value.map(change) } }
    : evidence
}
