/**
 * What the first line of an own commit says of the part that the person takes in a project. Forms
 * that tools and conventions give are told by the whole form: "Publish new article", "Release the
 * kraken" and "Merge duplicate rows" are work like any other.
 */
import type { Commit } from '../evidence/index.ts'

export const subjectKinds = [
  'own-work',
  'merge-of-others',
  /** Of a pull request that does not say whose branch it was: one's own or anybody's. */
  'merge-of-unknown',
  /** Also of a branch of the repository itself, which may be anybody's. */
  'merge-of-own',
  'merge-of-bots',
  'release',
  /** Dependencies brought up to date by template: it tells nothing of what the work is about. */
  'upkeep',
] as const
export type SubjectKind = (typeof subjectKinds)[number]

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
  const text = firstLine(message)
  return { text, ...kindOfText(text) }
}

/** What kind of commit the subject tells of. Login and owner are in lower case. */
export function kindOfCommit(
  { kind, from }: Pick<Subject, 'kind' | 'from'>,
  login: string,
  repositoryOwner: string,
): SubjectKind {
  return from !== null && (from === login || from === repositoryOwner) ? 'merge-of-own' : kind
}

/**
 * Whether the commit merges a pull request from an account that is neither the person's, nor the
 * repository's own, nor a bot's. The login is in lower case.
 */
export function mergesWorkOfOthers({ message, repository }: Commit, login: string): boolean {
  const merge = mergeIn(firstLine(message))
  if (merge?.kind !== 'merge-of-others') return false
  const owner = repository.slice(0, repository.indexOf('/')).toLowerCase()
  return kindOfCommit(merge, login, owner) === 'merge-of-others'
}

function firstLine(message: string): string {
  const end = message.indexOf('\n')
  return (end < 0 ? message : message.slice(0, end)).trim()
}

/** GitHub's own words, and those of the merge queues of the Rust project. */
const mergeRequest = /^Merge pull request #\d+ from ([^/\s]+)\/(\S+)/i
const queuedMerge = /^(?:Auto|Rollup) merge of #\d+(?: - ([^:\s]+):(\S+?),)?/
/** Those of Bitbucket, Gitee and of projects with a form of their own. */
const otherMerge =
  /^(?:Merge (?:pull|merge) request [#!]?\d+|Merge PR #\d+|Merge !\d+|Merged in \S+ \(pull request #\d+\)|!\d+ )/i
/** Git quotes what it merges; without quotes only what is merged again and again. */
const branchMerge =
  /^Merge (?:(?:remote-tracking )?branch(?:es)?|tag|commit) ['"]|^Merge (?:upstream|main|master|develop)(?:$| (?:in)?to )/i

const botBranch =
  /^(?:dependabot|renovate|snyk|pre-commit-ci|greenkeeper|pyup|depfu|mergify|imgbot|weblate|all-contributors|release-please|changeset-release|create-pull-request)(?:[-/]|$)|^l10n_/i
const botAccount =
  /^(?:dependabot|renovate|renovate-bot|github-actions|pre-commit-ci|greenkeeper|greenkeeperio|snyk-bot|imgbot|allcontributors|transifex-integration|crowdin|weblate)$|\[bot\]$/

const ownWork = { kind: 'own-work', from: null } as const

function mergeIn(text: string): Omit<Subject, 'text'> | null {
  const request = mergeRequest.exec(text) ?? queuedMerge.exec(text)
  if (request) {
    const [, from, branch = ''] = request
    if (from === undefined) return { kind: 'merge-of-unknown', from: null }
    const account = from.toLowerCase()
    if (botBranch.test(branch) || botAccount.test(account))
      return { kind: 'merge-of-bots', from: null }
    return { kind: 'merge-of-others', from: account }
  }
  if (otherMerge.test(text)) return { kind: 'merge-of-unknown', from: null }
  return branchMerge.test(text) ? { kind: 'merge-of-own', from: null } : null
}

function kindOfText(text: string): Omit<Subject, 'text'> {
  const merge = mergeIn(text)
  if (merge) return merge
  if (release.test(text)) return { kind: 'release', from: null }
  return upkeep.test(text) ? { kind: 'upkeep', from: null } : ownWork
}

/** `v2`, `1.2`, `1.2.3-rc.1`. */
const version = String.raw`(?:v\d+|v?\d+\.\d+)[-+.\w]*`
/** `v2`, `v1.2`, `1.2.3`: a number that can hardly be anything else. */
const plainVersion = String.raw`(?:v\d+|\d+\.\d+\.\d+)[-+.\w]*`
/** `12.11.26` may be a day of a diary. */
const notDate = String.raw`(?![0-3]?\d\.[01]?\d\.2\d$)`
/** Three numbers without leading zeros of at most three digits: a version, as npm writes it. */
const bareVersion = String.raw`${notDate}(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){2}(?:-[-.\w]+)?`
/** What may stand behind a whole subject: `(#12)`, `[skip ci]`. */
const end = String.raw`(?: \(#\d+\))?(?: \[[\w ]+\])?$`

const release = beginningWith([
  String.raw`(?:prepar(?:e|ing) |cut(?:ting)? |new |tag )?(?:for )?releas(?:e|ing)(?: of)?:? (?:\S+ )?(?:\S+[-@])?${version}\b`,
  String.raw`(?:prepare|cut|tag|publish|version|bump to):? ${plainVersion}\b`,
  String.raw`(?:bump|set)(?: the)? version(?: number)?(?: to| from)?:? ${version}\b`,
  String.raw`(?:release|new release|prepare release|version bump|bump(?: the)? version|version packages)${end}`,
  String.raw`(?:v\d+\.\d+[-+.\w]*|${bareVersion})${end}`,
  String.raw`(?:(?:chore|build|ci)\(release\)!?: )`,
])

const upkeep = beginningWith([
  String.raw`bump \S+(?: and \S+)? from v?\d\S* to v?\d`,
  String.raw`update (?:dependency|module|rust crate|helm release|terraform) \S+ to v?\d`,
  String.raw`update \S+ (?:action|docker tag|digest|monorepo|orb) to v?[\da-f]`,
  String.raw`(?:lock file maintenance|update all non-major dependencies|pin dependencies|pre-commit autoupdate)`,
  String.raw`(?:chore|build|ci|fix|feat)\(deps[^)]*\)!?: `,
])

/** One of the forms, also behind `chore: `, `build(deps): ` or `[maven-release-plugin] `. */
function beginningWith(forms: readonly string[]): RegExp {
  const prefix = String.raw`(?:[a-z]+(?:\([^)]*\))?!?: |\[[\w.-]+\] )?`
  return new RegExp(`^${prefix}(?:${forms.join('|')})`, 'i')
}
