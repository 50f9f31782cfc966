/** Whether commits are made by a machine: told by what they are, never by the account's name. */
import type { Commit, Evidence } from '../evidence/index.ts'
import { kindOfCommit, type ReadSubject, type Subject } from './commit-subjects.ts'

const enoughCommits = 20
/** A person's messages repeat a template now and then; a script's nearly always do. */
const nearlyAll = 0.9
const templatesOfAScript = 3
/** Reviewing, asking and discussing is what a person does. */
const humanShare = 0.02

/** A sentence on why the account is run by automation; null where it is not, or cannot be told. */
export function automationOf(evidence: Evidence, readSubject: ReadSubject): string | null {
  const { commits, totals } = evidence
  if (!commits.known || commits.value.length < enoughCommits) return null
  const read = commits.value.length
  const discussions =
    (totals.reviews.known ? totals.reviews.value : 0) +
    (totals.issues.known ? totals.issues.value : 0)
  if (discussions > humanShare * read) return null

  const subjects = commits.value.map(readSubject)
  const automatic = subjects.filter(isAutomatic).length
  if (automatic >= nearlyAll * read)
    return `${automatic} of ${read} commits read are releases and version bumps by template.`

  if (!commits.value.every(inUniversalTime)) return null
  const templated = commonest(subjects.map(templateOf), templatesOfAScript)
  return templated < nearlyAll * read
    ? null
    : `${templated} of ${read} commits read repeat ${templatesOfAScript} templates, all on a machine's clock.`
}

function isAutomatic(subject: Subject): boolean {
  const kind = kindOfCommit(subject, '', '')
  return kind === 'release' || kind === 'automation'
}

/** The subject without what changes from run to run: numbers, versions, hashes and paths. */
const templateOf = ({ text }: Subject) =>
  text.replace(/\b[0-9a-f]{7,40}\b|[\d.:/-]*\d[\d.:/-]*/g, '#').toLowerCase()

function commonest(templates: readonly string[], most: number): number {
  const counts = new Map<string, number>()
  for (const template of templates) counts.set(template, (counts.get(template) ?? 0) + 1)
  return [...counts.values()]
    .toSorted((one, two) => two - one)
    .slice(0, most)
    .reduce((sum, count) => sum + count, 0)
}

const inUniversalTime = ({ authoredAt }: Commit) => /(?:Z|[+-]00:?00)$/.test(authoredAt)
