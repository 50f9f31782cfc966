/** What the first line of an own commit says of the part that the person takes in a project. */
import type { Commit } from '../evidence/index.ts'

export const subjectKinds = [
  'own-work',
  'merge-of-others',
  /** Also of a branch of the repository itself, which may be anybody's. */
  'merge-of-own',
  'merge-of-bots',
  'release',
  'automation',
] as const
export type SubjectKind = (typeof subjectKinds)[number]

const mergeRequest = /^Merge (?:pull|merge) request [#!]?\d+ (?:from|in) ([^/\s]+)\/(\S+)/i
const otherMerge = /^(?:Auto merge of #\d+|Rollup merge of #\d+|Merge PR #\d+|Merge !\d+|!\d+ )/
const branchMerge = /^(?:Merge (?:branch|remote-tracking branch|tag|commit|upstream)\b|merge\b)/i
const botBranch =
  /^(?:dependabot|renovate|snyk|pre-commit-ci|greenkeeper|pyup|imgbot|weblate|release-please|changeset-release|create-pull-request)(?:[-/]|$)/

const release =
  /^(?:(?:chore|build|ci)\(release\)|(?:prepare |new )?release\b|(?:chore: )?(?:release|publish|version packages)\b|v?\d+\.\d+\.\d+(?:[-.\w]*)$|(?:cut|prepare) v?\d+\.\d+|bump (?:the )?version|version bump)/i

const automation =
  /^(?:(?:chore|build|ci|fix|feat)\((?:deps|deps-dev|release)[^)]*\)|bump \S+ from \S+ to |update dependency \S+ to |\[pre-commit\.ci\]|\[bot\]|auto(?:matic(?:ally)?|-?generated|-?update|fix)\b|(?:chore: )?(?:release|publish) v?\d|(?:chore|docs): (?:auto|sync|regenerate|update generated)|apply automatic changes|translated using weblate)/i

/** The first line of a message. */
export function subjectOf(commit: Commit): string {
  const end = commit.message.indexOf('\n')
  return (end < 0 ? commit.message : commit.message.slice(0, end)).trim()
}

/** What kind of commit the subject tells of. Login and owner are in lower case. */
export function kindOfSubject(
  subject: string,
  login: string,
  repositoryOwner: string,
): SubjectKind {
  const merge = mergeRequest.exec(subject)
  if (merge) {
    const [, from = '', branch = ''] = merge
    if (botBranch.test(branch)) return 'merge-of-bots'
    const source = from.toLowerCase()
    return source === login || source === repositoryOwner ? 'merge-of-own' : 'merge-of-others'
  }
  if (otherMerge.test(subject)) return 'merge-of-others'
  if (branchMerge.test(subject)) return 'merge-of-own'
  if (release.test(subject)) return 'release'
  if (automation.test(subject)) return 'automation'
  return 'own-work'
}
