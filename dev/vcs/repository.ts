/**
 * Repositories as the stand-ins of the hosts hold them: files by commit, pull requests that are pushed to, and what
 * was written on them.
 */
import { createHash } from 'node:crypto'
import { changesBetween, type FileChange, type Files } from './changes.ts'

export interface WrittenComment {
  id: number
  body: string
  author: string
}

/** A comment on lines, and what was answered to it. */
export interface Thread extends WrittenComment {
  /** What the host calls it: the first comment, or a name of its own (GitLab). */
  name: string
  path: string
  startLine: number
  line: number
  commit: string
  isResolved: boolean
  replies: WrittenComment[]
}

/** Check runs, commit statuses, reports. */
export interface WrittenReport {
  commit: string
  name: string
  /** The host's own word. */
  verdict: string
  title: string
  summary: string
  annotations: { path: string; line: number; message: string }[]
}

/** Findings that somebody handed to code scanning, and what became of them. */
export interface Upload {
  id: string
  commit: string
  ref: string
  state: 'complete' | 'failed'
  errors: string[]
  log: unknown
  results: number
}

export interface Pull {
  number: number
  state: 'open' | 'closed' | 'merged'
  isDraft: boolean
  author: { name: string; isBot: boolean }
  headCommit: string
  startCommit: string
  threads: Thread[]
  comments: WrittenComment[]
}

export interface Repository {
  /** What it is called now. */
  name: string
  /** What the host knows it by under every name. */
  readonly id: number
  readonly pulls: Map<number, Pull>
  readonly reports: WrittenReport[]
  readonly uploads: Upload[]
  /** Whether the token may write to code scanning, and it is on. */
  hasCodeScanning: boolean
  /** What people may do, by their name; `maintain` is GitHub's alone. */
  readonly members: Map<string, 'read' | 'write' | 'maintain' | 'admin'>
  /** The last commit of the branch that pull requests go into. */
  baseCommit: string
  /** Opens a pull request of these files; undefined ones are removed from the base's. */
  open: (change: Change, about?: { isDraft?: boolean; isByBot?: boolean }) => Pull
  /** Pushes a further commit to it. */
  push: (pull: Pull, change: Change) => string
  /** Commits to the branch that pull requests go into. */
  commit: (change: Change) => string
  filesAt: (commit: string) => Files | undefined
  /** What a pull request changes now, since where it began. */
  changesOf: (pull: Pull) => FileChange[]
}

/** Files that are other ones from now on; undefined for those that are gone. */
export type Change = Readonly<Record<string, string | Uint8Array | undefined>>

/** Gives numbers that nothing else has. */
export type Numbers = () => number

/**
 * A repository with these files; so many were there before, perhaps of the same name.
 *
 * @example
 * const repository = createRepository('acme/shop', { 'a.ts': 'one\n' }, numbers)
 * const pull = repository.open({ 'a.ts': 'two\n' })
 * repository.push(pull, { 'b.ts': 'three\n' })
 */
export function createRepository(
  name: string,
  files: Files,
  next: Numbers,
  before = 0,
): Repository {
  const commits = new Map<string, Files>()
  const compared = new Map<string, FileChange[]>()
  const put = (now: Files): string => {
    const commit = createHash('sha1').update(`${name} ${commits.size}`).digest('hex')
    commits.set(commit, now)
    return commit
  }
  const changed = (from: string, change: Change): string => {
    const now = new Map(Object.entries(commits.get(from)!))
    for (const [path, content] of Object.entries(change)) {
      if (content === undefined) now.delete(path)
      else now.set(path, content)
    }
    return put(Object.fromEntries(now))
  }
  const repository: Repository = {
    name,
    id: Number.parseInt(
      createHash('sha1').update(`${name} ${before}`).digest('hex').slice(0, 7),
      16,
    ),
    pulls: new Map(),
    reports: [],
    uploads: [],
    hasCodeScanning: true,
    members: new Map(),
    baseCommit: put(files),
    open(change, { isDraft = false, isByBot = false } = {}) {
      const startCommit = repository.baseCommit
      const pull: Pull = {
        number: next(),
        state: 'open',
        isDraft,
        author: isByBot ? { name: 'bot', isBot: true } : { name: 'ada', isBot: false },
        headCommit: changed(startCommit, change),
        startCommit,
        threads: [],
        comments: [],
      }
      repository.pulls.set(pull.number, pull)
      return pull
    },
    push: (pull, change) => (pull.headCommit = changed(pull.headCommit, change)),
    commit: (change) => (repository.baseCommit = changed(repository.baseCommit, change)),
    filesAt: (commit) => commits.get(commit),
    changesOf({ startCommit, headCommit }) {
      const key = `${startCommit} ${headCommit}`
      const known = compared.get(key)
      if (known) return known
      const changes = changesBetween(commits.get(startCommit)!, commits.get(headCommit)!)
      compared.set(key, changes)
      return changes
    },
  }
  return repository
}

/** Whether lines lie in one hunk of a file that a pull request changes. */
export function isInOneHunk(
  repository: Repository,
  pull: Pull,
  path: string,
  startLine: number,
  line: number,
): boolean {
  const change = repository.changesOf(pull).find((one) => one.path === path)
  return (change?.hunks ?? []).some(({ newStart, lines }) => {
    const end = newStart + lines.filter(({ mark }) => mark !== '-').length - 1
    return newStart <= startLine && startLine <= line && line <= end
  })
}
