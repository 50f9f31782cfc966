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

export type Subject = {
  /** The first line of the message. */
  text: string
  kind: SubjectKind
  /** Whose branch a merged pull request came from, in lower case; null for everything else. */
  from: string | null
}

export type ReadSubject = (commit: Commit) => Subject

/** The first line of a commit's message. */
export const readSubject: ReadSubject = ({ message }) => {
  const end = message.indexOf('\n')
  const text = (end < 0 ? message : message.slice(0, end)).trim()
  return { text, ...kindOfText(text) }
}

/** What kind of commit the subject tells of. Login and owner are in lower case. */
export function kindOfCommit(
  { kind, from }: Subject,
  login: string,
  repositoryOwner: string,
): SubjectKind {
  return from !== null && (from === login || from === repositoryOwner) ? 'merge-of-own' : kind
}

function kindOfText(text: string): Omit<Subject, 'text'> {
  const merge = mergeRequest.exec(text)
  if (merge) {
    const [, from = '', branch = ''] = merge
    if (botBranch.test(branch)) return { kind: 'merge-of-bots', from: null }
    return { kind: 'merge-of-others', from: from.toLowerCase() }
  }
  if (otherMerge.test(text)) return { kind: 'merge-of-others', from: null }
  if (branchMerge.test(text)) return { kind: 'merge-of-own', from: null }
  if (release.test(text)) return { kind: 'release', from: null }
  if (automation.test(text)) return { kind: 'automation', from: null }
  return { kind: 'own-work', from: null }
}
