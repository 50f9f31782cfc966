/**
 * What the reviewer asks of a host of repositories. GitHub, GitLab and Bitbucket Cloud answer it; one
 * contract suite (`contract`) holds them all to it, against stand-ins that enforce the hosts' rules.
 */
import type { Change } from '../../../shared/review/change.ts'
import { hostIds, type HostId } from '../../../shared/review/host-ids.ts'
import type { HostProblem } from './host-problem.ts'

export { hostIds, type HostId }

/** Where a pull request is. References only: this is what a queue may carry, sealed. */
export interface PullReference {
  host: HostId
  /** `owner/name`, `group/sub/project`, `workspace/slug`. */
  repository: string
  /** What the host knows it by under every name, where that is known: another one of this name is not read. */
  repositoryId?: string | undefined
  number: number
}

export interface PullRequest {
  reference: PullReference
  state: 'open' | 'closed' | 'merged'
  isDraft: boolean
  /** Whether a machine opened it. */
  isByBot: boolean
  /** The whole name of the commit that the change ends with. */
  headCommit: string
  /** The last commit of the branch it goes into: configuration is read there, which no author can choose. */
  baseCommit: string
  /** Where the change began, the last commit that both have, where the host tells it; else as `baseCommit`. */
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
  /** What the host calls the thread that the comment begins; events and commands name it so, too. */
  id: string
}

/** What became of comments. Those named nowhere were not tried. */
export interface Posting {
  posted: PostedComment[]
  /** Keys of those that the host refuses at their position. */
  refused: string[]
  /** Where the host failed before the end. `unknown` are keys of those that may stand there all the same. */
  failure?: { problem: HostProblem; unknown: string[] }
}

/** A thread that the reviewer began, as it stands now. */
export interface OwnThread {
  id: string
  isResolved: boolean
}

/** A comment as it stands there, whoever wrote it. */
export interface StandingComment {
  /** Of the thread that it is in; of itself, where it stands alone. */
  id: string
  body: string
  /** Whether the reviewer wrote it; missing where the host does not tell who the reviewer is. */
  isOwn?: boolean
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

/** What became of findings that were handed in. */
export type UploadState = 'pending' | 'complete' | 'failed'

/** Where a host takes findings as SARIF. It has them once for each commit: what comes later takes their place. */
export interface CodeScanning {
  /** Hands findings in, for the head of a pull request. Gives what the host calls the upload. */
  upload: (pull: PullRequest, sarif: object, signal: AbortSignal) => Promise<string>
  stateOf: (pull: PullRequest, upload: string, signal: AbortSignal) => Promise<UploadState>
  /** Whether what it has of the head is that many results; whose they are, it does not tell. */
  isThere: (pull: PullRequest, results: number, signal: AbortSignal) => Promise<boolean>
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
  /** Missing where the host takes no SARIF from outside its own pipelines. */
  readonly codeScanning?: CodeScanning
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
   * refuses comes back in `refused` and must go to the summary; the others are still posted. Rejects only
   * where nothing was posted for sure; else says what was, for it must not be posted again.
   */
  postComments: (
    pull: PullRequest,
    comments: readonly InlineComment[],
    signal: AbortSignal,
  ) => Promise<Posting>
  /** Those of the threads that still stand. */
  readThreads: (
    pull: PullRequest,
    ids: readonly string[],
    signal: AbortSignal,
  ) => Promise<OwnThread[]>
  /** All comments, on lines and alone, the oldest first: to find out what an interrupted run still said. */
  readComments: (pull: PullRequest, signal: AbortSignal) => Promise<StandingComment[]>
  resolveThread: (pull: PullRequest, id: string, signal: AbortSignal) => Promise<void>
  /** Answers in a thread. Where a comment stands alone, `putSummary` without an id says something. */
  reply: (pull: PullRequest, id: string, body: string, signal: AbortSignal) => Promise<void>
  /** Posts the summary, or edits the one that stands (`id`); anew where that is gone or not ours. Gives its id. */
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
