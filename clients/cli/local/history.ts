/** The person's own commits in a clone, and when and by whom it was begun. */
import type { Commit } from '../../../shared/evidence/index.ts'
import { type Clone, isObjectName } from './clone.ts'
import type { Git } from './git.ts'
import { records } from './records.ts'

export type History = {
  /** Those authored between the two moments, in git's order. */
  commits: OwnCommit[]
  /** Why there may be more: the clone's history is cut off, or longer than is read; null where not. */
  cut: 'not-in-clone' | 'not-read' | null
  /** The oldest commit's date; null where there is none. */
  begunAt: string | null
  /** The date of the commit that was made last; null where there is none. */
  lastAt: string | null
  /** Whether the person made a first commit; null where history is cut off. */
  isBegunByPerson: boolean | null
}

export type OwnCommit = Pick<Commit, 'oid' | 'authoredAt' | 'message'> & {
  author: { name: string; email: string }
  committer: { name: string; email: string }
}

/** Nobody writes as many in a year by hand, nor as much about them. */
const mostCommits = 20_000
const mostCharacters = 64 * 1024 * 1024
const mostRoots = 100

/** What `%aI` is of any date that people can have meant. */
const dateForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/

const quiet = ['--no-show-signature', '--no-patch', '--no-color', '--no-decorate', '--no-notes']
const ownFields = '%H%x00%aI%x00%aN%x00%aE%x00%cN%x00%cE%x00%B'
const rootFields = '%H%x00%aI%x00%aE'

/** Reads what the clone's tips reach. `own`: addresses in small letters. */
export async function readHistory(
  git: Git,
  clone: Clone,
  own: ReadonlySet<string>,
  { from, to }: { from: number; to: number },
): Promise<History> {
  if (clone.tips.length === 0)
    return { commits: [], cut: null, begunAt: null, lastAt: null, isBegunByPerson: null }
  const commits: OwnCommit[] = []
  let characters = 0
  let cut: History['cut'] = clone.isShallow ? 'not-in-clone' : null
  // Git looks for the addresses as they stand, in any case, after the mailmap.
  const authors = [...own].map((address) => `--author=<${address}>`)
  const words = ['--use-mailmap', '--fixed-strings', '--regexp-ignore-case', ...authors]
  for await (const fields of commitsOf(git, clone, words, ownFields)) {
    const [oid, authoredAt, name, email, committerName, committerEmail, message] = fields
    if (!own.has(email!.toLowerCase())) continue
    const at = dateForm.test(authoredAt!) ? Date.parse(authoredAt!) : NaN
    if (!(at >= from && at <= to)) continue
    characters += message!.length
    if (commits.length === mostCommits || characters > mostCharacters) {
      cut = 'not-read'
      break
    }
    commits.push({
      oid: oid!,
      authoredAt: authoredAt!,
      message: message!.trimEnd(),
      author: { name: name!, email: email! },
      committer: { name: committerName!, email: committerEmail! },
    })
  }
  return { commits, cut, ...(await beginningOf(git, clone, own)) }
}

async function beginningOf(git: Git, clone: Clone, own: ReadonlySet<string>) {
  let begunAt: string | null = null
  let isOwn = false
  let count = 0
  const words = ['--use-mailmap', '--max-parents=0']
  for await (const [, at, email] of commitsOf(git, clone, words, rootFields)) {
    if (dateForm.test(at!) && (begunAt === null || Date.parse(at!) < Date.parse(begunAt)))
      begunAt = at!
    isOwn ||= own.has(email!.toLowerCase())
    if (++count === mostRoots) break
  }
  const last = await git.ask(clone.folder, [
    'log',
    '-1',
    ...quiet,
    '--format=%cI',
    clone.tips[0]!,
    '--',
  ])
  return {
    begunAt,
    lastAt: last !== null && dateForm.test(last) ? last : null,
    isBegunByPerson: clone.isShallow ? null : isOwn,
  }
}

/** The fields of each commit. A commit whose fields cannot be told apart ends the list. */
async function* commitsOf(
  git: Git,
  { folder, tips }: Clone,
  words: readonly string[],
  format: string,
): AsyncGenerator<string[]> {
  const count = format.split('%x00').length
  const call = ['log', '-z', ...quiet, '--encoding=UTF-8', `--format=tformat:${format}`, ...words]
  let fields: string[] = []
  for await (const field of records(git.stream(folder, [...call, ...tips, '--']))) {
    fields.push(field)
    if (fields.length < count) continue
    if (!isObjectName(fields[0]!)) return
    yield fields
    fields = []
  }
}
