/**
 * Reads pull requests of Bitbucket Cloud: the list of files, one diff of all of them, and the texts from the
 * repository, or the fork, that the change comes from.
 */
import type { FileStatus } from '../../../../shared/review/change.ts'
import { placesOf, readDiff, type FileDiff } from '../../../../shared/review/diff/index.ts'
import { completeChange, readingLimits, type ListedFile } from '../complete-change.ts'
import { HostProblem } from '../host-problem.ts'
import { lineCount, mostPatchLines } from '../patch-budget.ts'
import { AnswerTooLarge, type HostRequests } from '../requests.ts'
import { resource, resourceIn } from '../resource.ts'
import { settledReference } from '../settled-reference.ts'
import type { PullReference, PullRequest } from '../vcs-host.ts'
import * as answers from './answers.ts'

/** Source: Bitbucket Cloud REST API, pagination. Pages are told one from the other, so that a host might never end. */
const filesOnPage = 100
const mostPages = readingLimits.files / filesOnPage

export const repositoryPath = (repository: string): string =>
  `/repositories${resourceIn(repository)}`

export const pullPath = ({ repository, number }: PullReference): string =>
  `${repositoryPath(repository)}/pullrequests/${number}`

const askPull = async (requests: HostRequests, reference: PullReference, signal: AbortSignal) =>
  (await requests.json(answers.pullRequest, { path: pullPath(reference), signal })).value

export async function readPullRequest(
  requests: HostRequests,
  reference: PullReference,
  signal: AbortSignal,
): Promise<PullRequest> {
  const { state, draft, author, source, destination } = await askPull(requests, reference, signal)
  const type = author?.type
  const wholeName = async (end: typeof source): Promise<string> => {
    // Where a fork or a branch is gone, there is nothing left to read.
    if (!end.commit || !end.repository) throw new HostProblem('not-found')
    const of = repositoryPath(end.repository.full_name)
    const path = `${of}/commit${resource(end.commit.hash)}`
    return (await requests.json(answers.commit, { path, signal })).value.hash
  }
  const [headCommit, baseCommit] = await Promise.all([wholeName(source), wholeName(destination)])
  const { full_name: name, uuid: id } = destination.repository ?? {}
  return {
    reference: settledReference(reference, { name, id }),
    state: state === 'OPEN' ? 'open' : state === 'MERGED' ? 'merged' : 'closed',
    isDraft: draft === true,
    isByBot: type !== undefined && type !== 'user',
    headCommit,
    baseCommit,
    startCommit: baseCommit,
    targetBranch: destination.branch.name,
  }
}

export async function readChange(requests: HostRequests, pull: PullRequest, signal: AbortSignal) {
  const { reference, headCommit, baseCommit } = pull
  const { source } = await askPull(requests, reference, signal)
  const from = source.repository?.full_name ?? reference.repository
  const { listed, unlisted } = await listAll(requests, pull, signal)
  let start: Promise<string> | undefined
  return completeChange(listed, unlisted, {
    head: (path) => readBytes(requests, from, path, headCommit, signal),
    async base(path) {
      start ??= mergeBaseOf(requests, from, baseCommit, headCommit, signal)
      return readBytes(requests, from, path, await start, signal)
    },
  })
}

export const listFiles = async (
  requests: HostRequests,
  pull: PullRequest,
  signal: AbortSignal,
): Promise<ListedFile[]> => (await listAll(requests, pull, signal)).listed

/** The files of a pull request with what Bitbucket shows of their hunks. */
async function listAll(
  requests: HostRequests,
  { reference }: PullRequest,
  signal: AbortSignal,
): Promise<{ listed: ListedFile[]; unlisted: number }> {
  const diffs = await readDiffs(requests, reference, signal)
  const listed: ListedFile[] = []
  let path: string | undefined = `${pullPath(reference)}/diffstat?pagelen=${filesOnPage}`
  for (let page = 0; path !== undefined && page < mostPages; page += 1) {
    const told: Page = (await requests.json(answers.diffstat, { path, signal })).value
    for (const entry of told.values) {
      const file = listedFile(entry, diffs)
      if (file) listed.push(file)
    }
    path = told.next
  }
  // How many there are behind the last page read, Bitbucket does not tell.
  return { listed, unlisted: path === undefined ? 0 : 1 }
}

type Page = typeof answers.diffstat._zod.output
type Entry = Page['values'][number]

/** Lines of a diff, those of files included that no rule reads. */
const mostDiffLines = 5 * mostPatchLines

/** The diff of each file, by its path; none where the diff as a whole is too large to be held. */
async function readDiffs(
  requests: HostRequests,
  reference: PullReference,
  signal: AbortSignal,
): Promise<Map<string, FileDiff>> {
  try {
    const path = `${pullPath(reference)}/diff`
    const { bytes } = await requests.ask({ path, signal })
    const text = new TextDecoder().decode(bytes)
    const files = lineCount(text) > mostDiffLines ? [] : readDiff(text).files
    return new Map(files.map((file) => [file.path, file]))
  } catch (error) {
    if (error instanceof AnswerTooLarge) return new Map()
    throw error
  }
}

const statuses: Readonly<Record<string, FileStatus>> = {
  added: 'added',
  removed: 'removed',
  renamed: 'renamed',
}

function listedFile(entry: Entry, diffs: ReadonlyMap<string, FileDiff>): ListedFile | undefined {
  const status = (Object.hasOwn(statuses, entry.status) && statuses[entry.status]) || 'modified'
  const path = status === 'removed' ? entry.old?.path : entry.new?.path
  if (path === undefined) return undefined
  const diff = diffs.get(path)
  return {
    path,
    previousPath: status === 'renamed' ? entry.old?.path : undefined,
    status,
    isBinary: diff?.isBinary === true,
    hunks: diff && isWhole(diff, entry) ? diff.hunks : undefined,
  }
}

/** Beyond its limits Bitbucket shows a file without its hunks; the numbers of lines are told all the same. */
function isWhole({ hunks }: FileDiff, { lines_added: added, lines_removed: removed }: Entry) {
  if (!hunks) return false
  const places = placesOf(hunks)
  return (
    (added ?? places.addedLines.length) === places.addedLines.length &&
    (removed ?? places.removedLines) === places.removedLines
  )
}

/** The commit that the diff is made against. */
async function mergeBaseOf(
  requests: HostRequests,
  repository: string,
  base: string,
  head: string,
  signal: AbortSignal,
): Promise<string> {
  const path = `${repositoryPath(repository)}/merge-base${resource(`${base}..${head}`)}`
  return (await requests.json(answers.commit, { path, signal })).value.hash
}

/** Files of Git LFS lead to another host, where the token does not go: the problem is `redirected` then. */
export async function readBytes(
  requests: HostRequests,
  repository: string,
  path: string,
  commit: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { bytes } = await requests.ask({
    path: `${repositoryPath(repository)}/src${resource(commit)}${resourceIn(path)}`,
    mostBytes: readingLimits.fileBytes,
    signal,
  })
  return bytes
}
