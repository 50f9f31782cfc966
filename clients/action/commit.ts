/** Commits files of a checked-out repository and pushes them to the branch that it is on. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The account that workflows write as. Source: GitHub's API, `GET /users/github-actions[bot]`. */
const author = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
}

/** Others may push meanwhile. */
const mostTries = 3

export class CommitFailed extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'CommitFailed'
  }
}

export type CommitOrder = {
  root: string
  paths: readonly string[]
  message: string
  branch: string
}

/** The branch that is checked out; null where none is. */
export async function branchIn(root: string): Promise<string | null> {
  try {
    return await runGit(root, ['symbolic-ref', '--quiet', '--short', 'HEAD'])
  } catch (error) {
    if (error instanceof CommitFailed) return null
    throw error
  }
}

/**
 * Whether there was something to commit. What else is changed or staged stays as it is. Throws a
 * `CommitFailed` with what git said.
 */
export async function commitAndPush({
  root,
  paths,
  message,
  branch,
}: CommitOrder): Promise<boolean> {
  // A path is a path, whatever git could read into `*` or `:`.
  const git = (...words: string[]) => runGit(root, ['--literal-pathspecs', ...words])
  await git('add', '--', ...paths)
  if ((await git('diff', '--cached', '--name-only', '--', ...paths)) === '') return false
  const as = ['-c', `user.name=${author.name}`, '-c', `user.email=${author.email}`]
  await git(...as, 'commit', '--quiet', '--no-verify', '-m', message, '--', ...paths)
  for (let tries = 1; ; tries += 1) {
    try {
      await git('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`)
      return true
    } catch (error) {
      if (tries === mostTries) throw error
      await git('fetch', '--quiet', 'origin', `refs/heads/${branch}`)
      await rebase(as, git)
    }
  }
}

type RunGit = (...words: string[]) => Promise<string>

/** Puts the commit behind what others pushed; where both changed a file, all is as before. */
async function rebase(as: readonly string[], git: RunGit): Promise<void> {
  try {
    await git(...as, 'rebase', '--quiet', '--autostash', 'FETCH_HEAD')
  } catch (error) {
    await git('rebase', '--abort').catch(() => {})
    throw error
  }
}

async function runGit(root: string, words: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run('git', words, { cwd: root, env: { ...process.env, LC_ALL: 'C' } })
    return stdout.trim()
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string }
    const word = words.find((one) => /^[a-z]+$/.test(one))
    // An address may hold a token.
    throw new CommitFailed(`git ${word}: ${stderr.trim().replace(/\/\/[^/@\s]+@/g, '//')}`)
  }
}
