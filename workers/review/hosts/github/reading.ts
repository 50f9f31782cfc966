/** Reads pull requests of GitHub: small pages of files, and the texts by the commit they are of. */
import type { FileStatus } from '../../../../shared/review/change.ts'
import { completeChange, readingLimits, type ListedFile } from '../complete-change.ts'
import { readPages } from '../pages.ts'
import { createPatchBudget } from '../patch-budget.ts'
import type { HostRequests } from '../requests.ts'
import { resourceIn } from '../resource.ts'
import { settledReference } from '../settled-reference.ts'
import type { PullReference, PullRequest } from '../vcs-host.ts'
import * as answers from './answers.ts'

/**
 * Files on a page. Beyond about 20,000 lines of patches an answer shows no further ones and does not say so; small
 * pages stay below.
 */
const filesOnPage = 30

/** The path of a repository in the API: names alone, which nothing leads out of. */
export const repositoryPath = (repository: string): string => `/repos${resourceIn(repository)}`

export async function readPullRequest(
  requests: HostRequests,
  reference: PullReference,
  signal: AbortSignal,
): Promise<PullRequest> {
  const path = `${repositoryPath(reference.repository)}/pulls/${reference.number}`
  const { value: pull } = await requests.json(answers.pullRequest, { path, signal })
  const isOpen = pull.state === 'open'
  const { repo } = pull.base
  return {
    reference: settledReference(reference, { name: repo?.full_name, id: repo?.id }),
    state: isOpen ? 'open' : pull.merged === true ? 'merged' : 'closed',
    isDraft: pull.draft === true,
    isByBot: pull.user?.type === 'Bot' || pull.user?.login.endsWith('[bot]') === true,
    headCommit: pull.head.sha,
    baseCommit: pull.base.sha,
    startCommit: pull.base.sha,
    targetBranch: pull.base.ref,
  }
}

export async function readChange(requests: HostRequests, pull: PullRequest, signal: AbortSignal) {
  const { repository } = pull.reference
  const listed = await listFiles(requests, pull, signal)
  const unlisted =
    listed.length < readingLimits.files ? 0 : await countUnlisted(requests, pull, signal)
  let start: Promise<string> | undefined
  return completeChange(listed, unlisted, {
    head: (path) => readBytes(requests, repository, path, pull.headCommit, signal),
    async base(path) {
      start ??= mergeBaseOf(requests, pull, signal)
      return readBytes(requests, repository, path, await start, signal)
    },
  })
}

/** The files of a pull request with what GitHub shows of their hunks. */
export async function listFiles(
  requests: HostRequests,
  { reference }: PullRequest,
  signal: AbortSignal,
): Promise<ListedFile[]> {
  const base = `${repositoryPath(reference.repository)}/pulls/${reference.number}/files`
  const listed: ListedFile[] = []
  const readPatch = createPatchBudget()
  const pages = readPages(filesOnPage, readingLimits.files, async (page) => {
    const path = `${base}?per_page=${filesOnPage}&page=${page}`
    return (await requests.json(answers.files, { path, signal })).value
  })
  for await (const files of pages)
    for (const file of files)
      if (file.status !== 'unchanged') listed.push(listedFile(file, readPatch))
  return listed
}

const statuses: Readonly<Record<string, FileStatus>> = {
  added: 'added',
  copied: 'added',
  removed: 'removed',
  renamed: 'renamed',
}

interface File {
  filename: string
  status: string
  previous_filename?: string | undefined
  patch?: string | undefined
}

/** Without a patch it is not known what changed: the file may be binary, too large, or merely renamed. */
function listedFile(file: File, readPatch: ReturnType<typeof createPatchBudget>): ListedFile {
  const status = (Object.hasOwn(statuses, file.status) && statuses[file.status]) || 'modified'
  return {
    path: file.filename,
    previousPath: status === 'renamed' ? file.previous_filename : undefined,
    status,
    ...(file.patch !== undefined && readPatch(file.filename, file.patch)),
  }
}

/** GitHub lists 3,000 files; of the others it tells how many there are. */
async function countUnlisted(requests: HostRequests, pull: PullRequest, signal: AbortSignal) {
  const { reference } = pull
  const path = `${repositoryPath(reference.repository)}/pulls/${reference.number}`
  const { value } = await requests.json(answers.pullRequest, { path, signal })
  return Math.max(0, (value.changed_files ?? 0) - readingLimits.files)
}

/** The commit that patches are made against. The second page of a comparison has no files: it is small. */
async function mergeBaseOf(requests: HostRequests, pull: PullRequest, signal: AbortSignal) {
  const range = `${pull.baseCommit}...${pull.headCommit}`
  const path = `${repositoryPath(pull.reference.repository)}/compare/${range}?per_page=1&page=2`
  const { value } = await requests.json(answers.comparison, { path, signal })
  return value.merge_base_commit.sha
}

export async function readBytes(
  requests: HostRequests,
  repository: string,
  path: string,
  commit: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { bytes } = await requests.ask({
    path: `${repositoryPath(repository)}/contents${resourceIn(path)}?ref=${encodeURIComponent(commit)}`,
    headers: { accept: 'application/vnd.github.raw+json' },
    mostBytes: readingLimits.fileBytes,
    signal,
  })
  return bytes
}
