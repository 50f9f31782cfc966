/** Small repositories for tests, made by the real git in a temporary folder. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type Made = {
  email?: string
  name?: string
  /** ISO 8601 with an offset, or as git reads dates. */
  date?: string
  message?: string | Uint8Array
  files?: Readonly<Record<string, string | Uint8Array>>
}

export const person = { name: 'Ada Lumen', email: 'ada@scope.example' }

/** A folder that is gone when the test file ends. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'phantom-clones-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Where a test's user keeps settings: nobody's own configuration has a say. */
export function homeWith(folder: string, configuration: string): NodeJS.ProcessEnv {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '.gitconfig'), configuration)
  return { PATH: process.env['PATH'], HOME: folder }
}

export class TestRepository {
  readonly folder: string
  constructor(folder: string, words: readonly string[] = []) {
    this.folder = folder
    mkdirSync(folder, { recursive: true })
    this.git('init', '-q', '-b', 'main', ...words)
  }

  git(...words: string[]): string {
    return this.gitWith({}, ...words)
  }

  gitWith(env: Record<string, string>, ...words: string[]): string {
    return execFileSync('git', words, {
      cwd: this.folder,
      env: { PATH: process.env['PATH'], HOME: this.folder, GIT_CONFIG_NOSYSTEM: '1', ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString()
  }

  /** Makes the newest commit one that says it is signed: git asks gpg about it. */
  sign(): this {
    const [head = '', ...rest] = this.git('cat-file', 'commit', 'HEAD').split('\n\n')
    const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----'
    const file = join(this.folder, '.git', 'SIGNED')
    writeFileSync(file, [`${head}\n${signature}`, ...rest].join('\n\n'))
    const oid = this.git('hash-object', '-t', 'commit', '-w', file).trim()
    this.git('update-ref', 'HEAD', oid)
    return this
  }

  /** A commit with the files as they are then. */
  commit(made: Made = {}): this {
    const { email = person.email, name = person.name, date = '2026-08-20T12:00:00+02:00' } = made
    for (const [path, content] of Object.entries(made.files ?? {})) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true })
      writeFileSync(join(this.folder, path), content)
    }
    this.git('add', '-A')
    const message = join(this.folder, '.git', 'MESSAGE')
    writeFileSync(message, made.message ?? 'Work')
    this.gitWith(
      {
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: email,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: email,
        GIT_COMMITTER_DATE: date,
      },
      'commit',
      '-q',
      '--allow-empty',
      '--cleanup=verbatim',
      '-F',
      message,
    )
    return this
  }
}
