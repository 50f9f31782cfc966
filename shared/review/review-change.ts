/** Reviews a change: every file that was read, and of what is found only what the change brings. */
import type { Change, ChangedFile, UnreadReason } from './change.ts'
import type { Layer } from './configuration/configuration.ts'
import type { Finding } from './finding.ts'
import { reviewFile, type ReviewTools } from './review-file.ts'
import { findInChange } from './rules/find-in-change.ts'

export interface ChangeReview {
  findings: Finding[]
  /** Files whose review is not whole, and why. */
  unread: { path: string; reason: UnreadReason }[]
}

/**
 * What is found on added lines, or is newly exposed elsewhere in the changed files, and what the change as a
 * whole does to its dependencies and to the repository's own layers. Never throws.
 */
export function reviewChange(
  change: Change,
  tools: ReviewTools,
  layers: readonly Layer[] = [],
): ChangeReview {
  const findings: Finding[] = []
  const unread: ChangeReview['unread'] = []
  for (const file of change.files) {
    if (file.unread !== undefined) unread.push({ path: file.path, reason: file.unread })
    if (file.text === undefined || (file.unread !== undefined && file.isPartial !== true)) continue
    const review = reviewFile(file.path, file.text, tools, file.isPartial)
    if (review.unread !== undefined) unread.push({ path: file.path, reason: review.unread })
    // One by one: as arguments of one call, a hundred thousand would be too many.
    for (const finding of ofTheChange(review.findings, file, tools)) findings.push(finding)
  }
  const ofAll = findInChange(change, tools.changeRules, { layers, otherFiles: new Map() })
  for (const finding of ofAll) findings.push(finding)
  return { findings, unread }
}

function ofTheChange(
  findings: readonly Finding[],
  file: ChangedFile,
  tools: ReviewTools,
): Finding[] {
  if (findings.length === 0 || file.status === 'added') return [...findings]
  const added = new Set(file.addedLines)
  const isAdded = (finding: Finding) => {
    for (let line = finding.line; line <= finding.endLine; line += 1)
      if (added.has(line)) return true
    return false
  }
  const elsewhere = findings.filter((finding) => !isAdded(finding) && isGrave(finding))
  const exposed = new Set(newlyExposed(elsewhere, file, tools))
  return findings.filter((finding) => isAdded(finding) || exposed.has(finding))
}

const isGrave = ({ severity, confidence }: Finding) =>
  confidence === 'high' && (severity === 'critical' || severity === 'high')

/** Findings on old lines that the base file did not have: an import or a helper was changed beneath them. */
function newlyExposed(
  findings: readonly Finding[],
  file: ChangedFile,
  tools: ReviewTools,
): Finding[] {
  if (findings.length === 0 || file.previousText === undefined) return []
  const path = file.previousPath ?? file.path
  const before = new Set(reviewFile(path, file.previousText, tools).findings.map(sameness))
  return findings.filter((finding) => !before.has(sameness(finding)))
}

const sameness = ({ rule, shape }: Finding) => `${rule}\n${shape}`
