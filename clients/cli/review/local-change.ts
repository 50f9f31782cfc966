/** The change of a working tree, as git tells it: nothing of it leaves the machine. */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { changeOfDiff, type GivenFile } from '../../../shared/review/change-of-diff.ts'
import type { Change } from '../../../shared/review/change.ts'
import { configurationPath } from '../../../shared/review/configuration/configuration.ts'
import { readDiff } from '../../../shared/review/diff/index.ts'
import { longestText } from '../../../shared/review/syntax/parsers.ts'
import { unreadByName } from '../../../shared/review/which-files.ts'
import type { Git } from '../local/git.ts'

export interface LocalChange {
  change: Change
  /** The configuration of the commit that is compared with; `undefined` where it has none. */
  configuration: string | undefined
}

export interface LocalOrder {
  folder: string
  /** What is compared with. */
  base: string
  /** What is staged, in place of the files as they lie there. */
  isStaged: boolean
}

/** No program, no colour, no words of the user's own settings. Source: git-diff(1). */
const diffWords = [
  'diff',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--find-renames',
  '--unified=3',
  '--src-prefix=a/',
  '--dst-prefix=b/',
]

/** `undefined` where there is no such commit. Throws a `GitFailure` where the folder is no repository. */
export async function localChange(git: Git, order: LocalOrder): Promise<LocalChange | undefined> {
  const { folder, base, isStaged } = order
  const top = (await git.ask(folder, ['rev-parse', '--show-toplevel'])) ?? folder
  const commit = await ifThere(
    git.ask(top, ['rev-parse', '--quiet', '--verify', '--end-of-options', `${base}^{commit}`]),
  )
  if (commit === undefined) return undefined
  const words = [...diffWords, ...(isStaged ? ['--cached'] : []), commit, '--']
  const diff = await wholeOf(git.stream(top, words))
  const files: GivenFile[] = []
  for (const { path, status } of readDiff(diff).files) {
    if (status === 'removed' || unreadByName(path) !== undefined) continue
    const content = isStaged ? await stagedText(git, top, path) : await textAt(join(top, path))
    if (content !== undefined) files.push({ path, content })
  }
  const configuration = await ifThere(
    git.ask(top, ['cat-file', 'blob', `${commit}:${configurationPath}`]),
  )
  return { change: changeOfDiff(diff, files), configuration }
}

async function wholeOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const piece of pieces) text += decoder.decode(piece, { stream: true })
  return text + decoder.decode()
}

async function textAt(path: string): Promise<string | undefined> {
  try {
    if ((await stat(path)).size > 2 * longestText) return undefined
    return await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}

const stagedText = (git: Git, folder: string, path: string) =>
  wholeOf(git.stream(folder, ['cat-file', 'blob', `:${path}`])).catch(() => undefined)

/** What is not there is nothing to fail by. */
const ifThere = (asked: Promise<string | null>): Promise<string | undefined> =>
  asked.then(
    (text) => text ?? undefined,
    () => undefined,
  )
