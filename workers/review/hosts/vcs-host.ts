/**
 * What the reviewer asks of a host of repositories. GitHub, GitLab and Bitbucket Cloud answer it; one
 * contract suite (`contract.ts`) holds them all to it, against stand-ins that enforce the hosts' rules.
 */
import type { Change } from '../../../shared/review/change.ts'
import { hostIds, type HostId } from '../../../shared/review/host-ids.ts'

export { hostIds, type HostId }

/** Where a pull request is. References only: this is what a queue may carry, sealed. */
export interface PullReference {
  host: HostId
  /** `owner/name`, `group/sub/project`, `workspace/slug`. */
  repository: string
  number: number
}

export interface PullRequest {
  reference: PullReference
  state: 'open' | 'closed' | 'merged'
  isDraft: boolean
  /** Whether a machine opened it. */
  isByBot: boolean
  /** The commit the change ends with, the one it is compared with, and GitLab's start of the range. */
  headCommit: string
  baseCommit: string
  startCommit: string
  /** The branch it goes into. */
  targetBranch: string
}

/** A comment to stand on lines of the head file. */
export interface InlineComment {
  path: string
  previousPath?: string
  line: number
  /** The first line, where it spans several. */
  startLine?: number
  body: string
  /** Lines to stand there instead; hosts without suggestions get them as a code block. */
  replacement?: string
  /** Comes back with the comment's id, so that the caller knows which is which. */
  key: string
}

export interface PostedComment {
  key: string
  /** What the host calls the comment (and its thread). */
  id: string
}

/** A thread that the reviewer began, as it stands now. */
export interface OwnThread {
  id: string
  isResolved: boolean
}

export type Verdict = 'passed' | 'failed' | 'neutral'

/** One annotation of a report (check run, code insights). */
export interface Annotation {
  path: string
  line: number
  endLine: number
  level: 'failure' | 'warning' | 'notice'
  title: string
  message: string
}

export interface Report {
  commit: string
  verdict: Verdict
  title: string
  summary: string
  annotations: readonly Annotation[]
}

/** What somebody may do in the repository, as the host says now. */
export type Permission = 'none' | 'read' | 'write' | 'admin'

/**
 * Every method rejects with `HostProblem` (`./host-problem.ts`) where the host fails: with the host's
 * status, whether trying again may help, and when. None ever retries a write whose fate is unknown.
 */
export interface VcsHost {
  readonly id: HostId
  /** Whether the host lets a comment carry lines to take over with one click. */
  readonly hasSuggestions: boolean
  readPullRequest: (reference: PullReference, signal: AbortSignal) => Promise<PullRequest>
  /**
   * The change of a pull request with the whole head files of what changed. Generated, vendored,
   * binary and oversized files are named with the reason and not read.
   */
  readChange: (pull: PullRequest, signal: AbortSignal) => Promise<Change>
  /** The text of one file at a commit; `undefined` where there is none. */
  readFile: (
    repository: string,
    path: string,
    commit: string,
    signal: AbortSignal,
  ) => Promise<string | undefined>
  /**
   * Posts comments on lines, as few requests as the host allows. A comment whose position the host
   * refuses comes back in `refused` and must go to the summary; the others are still posted.
   */
  postComments: (
    pull: PullRequest,
    comments: readonly InlineComment[],
    signal: AbortSignal,
  ) => Promise<{ posted: PostedComment[]; refused: string[] }>
  readThreads: (
    pull: PullRequest,
    ids: readonly string[],
    signal: AbortSignal,
  ) => Promise<OwnThread[]>
  resolveThread: (pull: PullRequest, id: string, signal: AbortSignal) => Promise<void>
  reply: (pull: PullRequest, id: string, body: string, signal: AbortSignal) => Promise<void>
  /** Posts the summary, or edits the one that stands (`id`). Gives its id. */
  putSummary: (
    pull: PullRequest,
    id: string | undefined,
    body: string,
    signal: AbortSignal,
  ) => Promise<string>
  /** Check run, commit status or code insights report, with annotations where the host has them. */
  putReport: (pull: PullRequest, report: Report, signal: AbortSignal) => Promise<void>
  /** What the person behind an event may do. Asked anew for each command. */
  permissionOf: (repository: string, user: string, signal: AbortSignal) => Promise<Permission>
}
