/**
 * Runs git on repositories of strangers. Whatever their configuration says, git starts no other
 * program, takes no lock, and reaches no network: what a clone lacks stays unknown.
 */
import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

export type GitProblem = 'no-git' | 'no-repository' | 'not-trusted' | 'timed-out' | 'failed'

export class GitFailure extends Error {
  readonly problem: GitProblem
  constructor(problem: GitProblem, message: string) {
    super(message)
    this.name = 'GitFailure'
    this.problem = problem
  }
}

export type Git = {
  /** What git writes, as it comes. Ends git when nobody reads on. Throws a `GitFailure`. */
  stream(folder: string, words: readonly string[], input?: string): AsyncIterable<Uint8Array>
  /** All of it as text without its last line feed; null where git found nothing (exit code 1). */
  ask(folder: string, words: readonly string[]): Promise<string | null>
}

export type GitSettings = {
  env: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
  /** How long one call may take, milliseconds. */
  patience?: number
  signal?: AbortSignal
}

/** The kernel's history takes git half a minute on an old machine. */
const usualPatience = 120_000
const mostAnswer = 1024 * 1024
const mostComplaint = 4096

/**
 * Each of these settings can name a program or an address. `git -c` goes before the repository's own
 * configuration. Source: git-config(1).
 */
const overrides = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.askPass=',
  'core.sshCommand=false',
  'core.gitProxy=',
  'credential.helper=',
  'diff.external=',
  'log.showSignature=false',
  // It may name a file without end.
  'mailmap.file=',
  'gpg.program=false',
  'protocol.allow=never',
  'i18n.logOutputEncoding=UTF-8',
]

/** Throws a `GitFailure` where there is no git in the folders of PATH. */
export function createGit({ env, platform, patience = usualPatience, signal }: GitSettings): Git {
  const program = findGit(env, platform)
  const safe = safeEnvironment(env)
  const settings = overrides.flatMap((setting) => ['-c', setting])
  const globals = ['--no-pager', '--no-optional-locks', '--no-replace-objects', ...settings]

  async function* stream(folder: string, words: readonly string[], input = '') {
    const timer = AbortSignal.timeout(patience)
    const child = spawn(program, [...globals, '-C', folder, ...words], {
      env: safe,
      stdio: ['pipe', 'pipe', 'pipe'],
      signal: signal ? AbortSignal.any([signal, timer]) : timer,
      windowsHide: true,
    })
    let complaint = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (complaint.length < mostComplaint) complaint += text
    })
    const ended = new Promise<number | Error>((resolve) => {
      child.on('error', resolve).on('close', (code) => resolve(code ?? 1))
    })
    // Git may end before it has read everything.
    child.stdin.on('error', () => {}).end(input)
    let isRead = false
    try {
      for await (const chunk of child.stdout) yield chunk as Uint8Array
      isRead = true
    } finally {
      if (!isRead) child.kill()
    }
    const code = await ended
    if (code === 0) return
    signal?.throwIfAborted()
    if (timer.aborted) throw new GitFailure('timed-out', `git took longer than ${patience} ms`)
    if (code instanceof Error) throw new GitFailure('failed', code.message)
    throw failureOf(code, complaint)
  }

  return {
    stream,
    async ask(folder, words) {
      const parts: Uint8Array[] = []
      let length = 0
      try {
        for await (const part of stream(folder, words)) {
          parts.push(part)
          length += part.length
          if (length > mostAnswer)
            throw new GitFailure('failed', 'git answered at too great length')
        }
      } catch (error) {
        if (error instanceof NothingFound) return null
        throw error
      }
      return Buffer.concat(parts).toString('utf8').replace(/\n$/, '')
    },
  }
}

/** Exit code 1 without a word: what was asked for is not there. */
class NothingFound extends GitFailure {
  constructor() {
    super('failed', 'git found nothing')
  }
}

function failureOf(code: number, complaint: string): GitFailure {
  if (code === 1 && complaint.trim() === '') return new NothingFound()
  if (/dubious ownership|safe\.(?:directory|bareRepository)/.test(complaint))
    return new GitFailure('not-trusted', complaint.trim())
  if (/not a git repository/i.test(complaint)) return new GitFailure('no-repository', complaint)
  return new GitFailure('failed', complaint.trim() || `git ended with ${code}`)
}

/**
 * Git's own variables of the caller are left out: a hook sets `GIT_DIR`, and all would be read of
 * another repository. `GIT_ALLOW_PROTOCOL` goes before every `protocol.*.allow` of a repository.
 */
function safeEnvironment(env: GitSettings['env']): Record<string, string> {
  const kept = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'APPDATA', 'SystemRoot', 'TMPDIR']
  const known = kept.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))
  return {
    ...(Object.fromEntries(known) as Record<string, string>),
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: '',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    ...(env['GIT_CONFIG_GLOBAL'] ? { GIT_CONFIG_GLOBAL: env['GIT_CONFIG_GLOBAL'] } : {}),
  }
}

/** By hand and from absolute folders alone: a folder that is scanned may hold a program called git. */
function findGit(env: GitSettings['env'], platform: NodeJS.Platform): string {
  const name = platform === 'win32' ? 'git.exe' : 'git'
  for (const folder of (env['PATH'] ?? env['Path'] ?? '').split(delimiter)) {
    if (!isAbsolute(folder)) continue
    const program = join(folder, name)
    try {
      accessSync(program, constants.X_OK)
      return program
    } catch {
      // Not in this folder.
    }
  }
  throw new GitFailure('no-git', 'There is no git in the folders of PATH.')
}
