/**
 * What a host tells through a webhook, in one form for all hosts. It carries references and names from
 * closed lists only: no title, no body, no code.
 */

/** What people may tell the reviewer in a comment (`@phantom dismiss`). */
export const commands = ['explain', 'dismiss', 're-review', 'pause', 'resume'] as const
export type Command = (typeof commands)[number]

/**
 * A repository as a host names it: by its path, and by a number or UUID of the host's own, which no rename and no
 * transfer changes. Payloads of old servers may lack that.
 */
export interface NamedRepository {
  repository: string
  repositoryId?: string | undefined
}

export type HostEvent =
  /** Nothing to do, on purpose. `why` is one of our own words. */
  | { kind: 'ignored'; why: string }
  | { kind: 'ping' }
  | (NamedRepository & {
      kind: 'pull'
      action: 'opened' | 'pushed' | 'reopened' | 'ready' | 'closed'
      number: number
      headCommit: string
    })
  | (NamedRepository & {
      kind: 'command'
      command: Command
      number: number
      /** Who wrote it: the host's own name or id, to ask what they may do. */
      user: string
      /** The comment, and the thread it answers (missing where it stands alone). */
      comment: string
      thread?: string
    })
  /** Somebody resolved, or opened anew, a thread. */
  | (NamedRepository & { kind: 'thread'; number: number; thread: string; isResolved: boolean })
  /** The repository is called otherwise now, or belongs to somebody else. */
  | (NamedRepository & { kind: 'renamed' })
  /** Repositories, or all of an installation (where it names none), are no longer ours to read. */
  | { kind: 'removed'; repositories: readonly NamedRepository[] }
