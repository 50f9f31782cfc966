/**
 * What a host tells through a webhook, in one form for all hosts. It carries references and names from
 * closed lists only: no title, no body, no code.
 */

/** What people may tell the reviewer in a comment (`@phantom dismiss`). */
export const commands = ['explain', 'dismiss', 're-review', 'pause', 'resume'] as const
export type Command = (typeof commands)[number]

export type HostEvent =
  /** Nothing to do, on purpose. `why` is one of our own words. */
  | { kind: 'ignored'; why: string }
  | { kind: 'ping' }
  | {
      kind: 'pull'
      action: 'opened' | 'pushed' | 'reopened' | 'ready' | 'closed'
      repository: string
      number: number
      headCommit: string
    }
  | {
      kind: 'command'
      command: Command
      repository: string
      number: number
      /** Who wrote it: the host's own name or id, to ask what they may do. */
      user: string
      /** The comment, and the thread it answers (missing where it stands alone). */
      comment: string
      thread?: string
    }
  /** Somebody resolved, or opened anew, a thread. */
  | { kind: 'thread'; repository: string; number: number; thread: string; isResolved: boolean }
  /** Repositories, or all of an installation (where it names none), are no longer ours to read. */
  | { kind: 'removed'; repositories: readonly string[] }
