/** The change of a working tree, as git tells it: nothing of it leaves the machine. */
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { changeOfDiff, type GivenFile } from '../../../shared/review/change-of-diff.ts'
import type { Change } from '../../../shared/review/change.ts'
import { configurationPath } from '../../../shared/review/configuration/configuration.ts'
import { baseOf, readDiff, type FileDiff } from '../../../shared/review/diff/index.ts'
import { longestText } from '../../../shared/review/syntax/parsers.ts'
import { unreadByName } from '../../../shared/review/which-files.ts'
import { GitFailure, type Git } from '../local/git.ts'

export interface LocalChange {
  change: Change
  /** The configuration of the commit that is compared with; `undefined` where it has none. */
  configuration: string | undefined
  /** How many files git does not know of yet: they are no part of the change. */
  untracked: number
}

export interface LocalOrder {
  folder: string
  /** What is compared with. */
  base: string
  /** What is staged, in place of the files as they lie there. */
  isStaged: boolean
}

/**
 * No program, no colour, no words of the user's own settings. A submodule is told by its commit alone: to look into it,
 * git would obey its configuration. The order of files may be said in a file without end. Source: git-diff(1).
 */
const diffWords = [
  'diff',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--submodule=short',
  '--ignore-submodules=dirty',
  '-O/dev/null',
  '--find-renames',
  '--unified=3',
  '--src-prefix=a/',
  '--dst-prefix=b/',
]

/** A longer diff is no change that anybody reads. */
const longestDiff = 64 * 1024 * 1024

/** `undefined` where there is no such commit. Throws a `GitFailure` where the folder is no repository. */
export async function localChange(git: Git, order: LocalOrder): Promise<LocalChange | undefined> {
  const { folder, base, isStaged } = order
  const top = (await git.ask(folder, ['rev-parse', '--show-toplevel'])) ?? folder
  const commit = await treeOf(git, top, base)
  if (commit === undefined) return undefined
  const filters = await withoutFilters(git, top)
  const words = [...filters, ...diffWords, ...(isStaged ? ['--cached'] : []), commit, '--']
  const diff = await wholeOf(git.stream(top, words), longestDiff)
  const files: GivenFile[] = []
  for (const file of readDiff(diff).files) {
    const { path, status } = file
    if (status === 'removed' || unreadByName(path) !== undefined) continue
    const content = isStaged ? await stagedText(git, top, path) : await textAt(top, file)
    if (content !== undefined) files.push({ path, content })
  }
  const configuration = await ifThere(
    git.ask(top, ['cat-file', 'blob', `${commit}:${configurationPath}`]),
  )
  const untracked = isStaged ? 0 : await countUntracked(git, top)
  return { change: changeOfDiff(diff, files), configuration, untracked }
}

/** The commit of a name; before the first commit, what is compared with is a tree without files. */
async function treeOf(git: Git, top: string, base: string): Promise<string | undefined> {
  const words = ['rev-parse', '--quiet', '--verify', '--end-of-options']
  const commit = await ifThere(git.ask(top, [...words, `${base}^{commit}`]))
  if (commit !== undefined || base !== 'HEAD') return commit
  const branch = await ifThere(git.ask(top, ['symbolic-ref', '--quiet', 'HEAD']))
  const isUnborn =
    branch !== undefined && (await ifThere(git.ask(top, [...words, branch]))) === undefined
  return isUnborn ? ifThere(git.ask(top, ['hash-object', '-t', 'tree', '--stdin'])) : undefined
}

/**
 * Filters are programs that the configuration names, and git runs them on files that it compares: here none. Source:
 * gitattributes(5), `filter`.
 */
async function withoutFilters(git: Git, top: string): Promise<string[]> {
  const form = String.raw`^filter\..*\.(clean|process|required)$`
  const names = await git.ask(top, ['config', '--null', '--name-only', '--get-regexp', form])
  return (names ?? '')
    .split('\0')
    .filter(Boolean)
    .flatMap((name) => {
      // What stands before the first such sign would be the name.
      if (name.includes('=')) throw new GitFailure('failed', 'A filter has a name with = in it.')
      return ['-c', name.endsWith('.required') ? `${name}=false` : `${name}=`]
    })
}

async function countUntracked(git: Git, top: string): Promise<number> {
  let count = 0
  for await (const piece of git.stream(top, ['ls-files', '--others', '--exclude-standard', '-z']))
    for (const byte of piece) if (byte === 0) count += 1
  return count
}

async function wholeOf(pieces: AsyncIterable<Uint8Array>, longest: number): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const piece of pieces) {
    text += decoder.decode(piece, { stream: true })
    if (text.length > longest) throw new GitFailure('failed', 'What changed is too much to read.')
  }
  return text + decoder.decode()
}

/** Nobody reads files of more bytes; those of too many characters are told as such. */
const mostBytes = 2 * longestText

/** Of a file that is one: a link may lead out of the repository, and to what has no end. */
async function textAt(top: string, file: FileDiff): Promise<string | undefined> {
  const text = await openedText(join(top, file.path))
  // Where git keeps line feeds alone, and the files here have what Windows has, the diff is of the former.
  if (!text?.includes('\r\n') || baseOf(text, file.hunks ?? []) !== undefined) return text
  return text.replaceAll('\r\n', '\n')
}

async function openedText(path: string): Promise<string | undefined> {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
  const file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(() => undefined)
  if (file === undefined) return undefined
  try {
    const about = await file.stat()
    return about.isFile() && about.size <= mostBytes ? await file.readFile('utf8') : undefined
  } catch {
    return undefined
  } finally {
    await file.close()
  }
}

const stagedText = (git: Git, folder: string, path: string) =>
  wholeOf(git.stream(folder, ['cat-file', 'blob', `:0:${path}`]), mostBytes).catch(() => undefined)

/** What is not there is nothing to fail by. */
const ifThere = (asked: Promise<string | null>): Promise<string | undefined> =>
  asked.then(
    (text) => text ?? undefined,
    () => undefined,
  )
