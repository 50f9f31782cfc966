/**
 * Whether an account is run by automation, told by its commits and never by its name. To say of a
 * person that they are a machine is the worst mistake that can be made here, so it takes proof that
 * no person leaves behind, and it takes that nothing speaks for a person. Short messages, repeated
 * ones and a clock in UTC prove nothing: people in Reykjavík, Accra and Lisbon write "update", too.
 */
import { valueOr, type Commit, type Evidence } from '../evidence/index.ts'
import { grouped } from '../score/wording.ts'
import { isWrittenByTool } from './tool-messages.ts'
import type { AutomationFacts } from './verdict.ts'

type Automation = { text: string; facts: AutomationFacts }

const enoughCommits = 20
/** People's commits hold something of their own now and then; a machine's hardly ever do. */
const nearlyAll = 0.95
/** Reviewing, asking and discussing is what a person does. */
const humanShare = 0.02

/**
 * Why the account is run by automation; null where it is not, or cannot be told. It
 * cannot where anything that may speak for a person is unknown.
 */
export function automationOf(evidence: Evidence): Automation | null {
  const { commits } = evidence
  if (!commits.known || commits.value.length < enoughCommits) return null
  const read = commits.value
  if (mayBePerson(evidence, read)) return null
  if (read.every(isInUniversalTime)) {
    const written = read.filter(({ message }) => isWrittenByTool(message)).length
    if (written >= nearlyAll * read.length)
      return {
        text: `${grouped(written)} of ${grouped(read.length)} commits read are messages of release and dependency tools, all on a build server's clock. They tell of automation, not of a person's work, so no archetype is named.`,
        facts: { id: 'tool-messages', commits: written, read: read.length },
      }
  }
  return mayOpenPullRequests(evidence, read) ? null : scheduleOf(read)
}

/** Discussions, or code of the account's own that its commits of the year have nothing to do with. */
function mayBePerson(
  { totals, totalsByRepository, repositories }: Evidence,
  read: readonly Commit[],
): boolean {
  if (!totals.reviews.known || !totals.issues.known || !repositories.known) return true
  if (totals.reviews.value + totals.issues.value > humanShare * read.length) return true
  const committedTo = new Set(read.map(({ repository }) => repository))
  for (const name of Object.keys(valueOr(totalsByRepository.commits, {}))) committedTo.add(name)
  return repositories.value.some(
    ({ nameWithOwner, relation, isFork, primaryLanguage }) =>
      relation === 'owned' &&
      !isFork &&
      primaryLanguage !== null &&
      !committedTo.has(nameWithOwner),
  )
}

const mayOpenPullRequests = ({ totals }: Evidence, read: readonly Commit[]) =>
  valueOr(totals.pullRequests, Infinity) > humanShare * read.length

const isInUniversalTime = ({ authoredAt }: Commit) => /(?:Z|[+-]00:?00)$/.test(authoredAt)

const templatesOfScript = 3
/** Schedules start late by some minutes where many wait for a turn. */
const minutesOfDelay = 15
const daysOfSchedule = 28
const dayMilliseconds = 86_400_000
const minuteMilliseconds = 60_000

/**
 * A script on a schedule: nearly all messages by the same few templates, at the same minutes of the
 * hour, over many days and every day of the week. People who write the same every day do so at no
 * fixed minute, and rest.
 */
function scheduleOf(read: readonly Commit[]): Automation | null {
  const days = new Set<number>()
  const minutes = Array.from({ length: 60 }, () => 0)
  for (const { authoredAt } of read) {
    const at = Date.parse(authoredAt)
    days.add(Math.floor(at / dayMilliseconds))
    minutes[Math.floor(at / minuteMilliseconds) % 60]! += 1
  }
  const weekdays = new Set([...days].map((day) => day % 7))
  if (days.size < daysOfSchedule || weekdays.size < 7) return null
  if (mostWithin(minutes, minutesOfDelay) < nearlyAll * read.length) return null

  const templated = commonest(read.map(templateOf), templatesOfScript)
  return templated < nearlyAll * read.length
    ? null
    : {
        text: `${grouped(templated)} of ${grouped(read.length)} commits read repeat the same few messages, at the same minutes of the hour on ${days.size} days. They tell of a script, not of a person's work, so no archetype is named.`,
        facts: { id: 'schedule', commits: templated, read: read.length, days: days.size },
      }
}

/** The most that fall into any so many neighbouring minutes of the clock. */
function mostWithin(minutes: readonly number[], span: number): number {
  const within = minutes.map((_, first) => {
    let sum = 0
    for (let step = 0; step < span; step += 1) sum += minutes[(first + step) % minutes.length]!
    return sum
  })
  return Math.max(...within)
}

/** The first line without what changes from run to run: numbers, versions, hashes and paths. */
function templateOf({ message }: Commit): string {
  const end = message.indexOf('\n')
  return (end < 0 ? message : message.slice(0, end))
    .trim()
    .replace(/\b[0-9a-f]{7,40}\b|[\d.:/-]*\d[\d.:/-]*/g, '#')
    .toLowerCase()
}

function commonest(templates: readonly string[], most: number): number {
  const counts = new Map<string, number>()
  for (const template of templates) counts.set(template, (counts.get(template) ?? 0) + 1)
  return [...counts.values()]
    .toSorted((one, two) => two - one)
    .slice(0, most)
    .reduce((sum, count) => sum + count, 0)
}
