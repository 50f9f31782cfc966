/** Reads merge requests of GitLab, whose collapsed diffs are empty and say nothing of what changed. */
import type { FileStatus } from '../../../../shared/review/change.ts'
import { repositoryName } from '../../events/references.ts'
import { isMachineName } from '../../events/index.ts'
import { completeChange, readingLimits, type ListedFile } from '../complete-change.ts'
import { HostProblem } from '../host-problem.ts'
import { readPages } from '../pages.ts'
import { createPatchBudget } from '../patch-budget.ts'
import type { HostRequests } from '../requests.ts'
import { resource } from '../resource.ts'
import { settledReference } from '../settled-reference.ts'
import type { PullReference, PullRequest } from '../vcs-host.ts'
import * as answers from './answers.ts'

/** Source: GitLab Docs, "REST API", pagination. */
const filesOnPage = 100

/** GitLab looks at new commits within seconds. */
const momentSeconds = 10

/** A project is one name in addresses, its slashes escaped. */
export const projectPath = (repository: string): string => `/projects${resource(repository)}`

export const mergePath = ({ repository, number }: PullReference): string =>
  `${projectPath(repository)}/merge_requests/${number}`

export async function readPullRequest(
  requests: HostRequests,
  reference: PullReference,
  signal: AbortSignal,
): Promise<PullRequest> {
  const path = mergePath(reference)
  const { value: merge } = await requests.json(answers.mergeRequest, { path, signal })
  if (!merge.diff_refs) throw new HostProblem('server-error', null, momentSeconds)
  const { base_sha: began, start_sha: target, head_sha: head } = merge.diff_refs
  return {
    reference: settledReference(reference, {
      name: nameOf(merge.references),
      id: merge.project_id,
    }),
    state: merge.state === 'opened' ? 'open' : merge.state === 'merged' ? 'merged' : 'closed',
    isDraft: merge.draft === true,
    isByBot: merge.author !== null && isMachineName(merge.author.username),
    headCommit: head,
    baseCommit: target,
    startCommit: began,
    targetBranch: merge.target_branch,
  }
}

/** The path in front of a merge request's number: `group/project!7`. */
function nameOf(references: { full: string } | undefined): string | undefined {
  const [name = '', number] = references?.full.split('!') ?? []
  return number !== undefined && repositoryName.safeParse(name).success ? name : undefined
}

export async function readChange(requests: HostRequests, pull: PullRequest, signal: AbortSignal) {
  const { repository } = pull.reference
  const listed = await listFiles(requests, pull, signal)
  const path = mergePath(pull.reference)
  const { value: merge } = await requests.json(answers.mergeRequest, { path, signal })
  // How many more there are GitLab does not tell.
  const unlisted = merge.changes_count?.endsWith('+') === true ? 1 : 0
  return completeChange(listed, unlisted, {
    head: (file) => readBytes(requests, repository, file, pull.headCommit, signal),
    base: (file) => readBytes(requests, repository, file, pull.startCommit, signal),
  })
}

/** The files of a merge request with what GitLab shows of their hunks. */
export async function listFiles(
  requests: HostRequests,
  { reference }: PullRequest,
  signal: AbortSignal,
): Promise<ListedFile[]> {
  const listed: ListedFile[] = []
  const readPatch = createPatchBudget()
  const pages = readPages(filesOnPage, readingLimits.files, async (page) => {
    const path = `${mergePath(reference)}/diffs?per_page=${filesOnPage}&page=${page}`
    return (await requests.json(answers.diffs, { path, signal })).value
  })
  for await (const files of pages)
    for (const file of files) listed.push(listedFile(file, readPatch))
  return listed
}

interface Diff {
  old_path: string
  new_path: string
  new_file: boolean
  renamed_file: boolean
  deleted_file: boolean
  diff: string
  generated_file?: boolean | null | undefined
}

function listedFile(file: Diff, readPatch: ReturnType<typeof createPatchBudget>): ListedFile {
  const status = statusOf(file)
  const begin = file.diff.search(/^@@ /m)
  const path = status === 'removed' ? file.old_path : file.new_path
  return {
    path,
    previousPath: status === 'renamed' ? file.old_path : undefined,
    status,
    isBinary: file.diff.startsWith('Binary files '),
    isGenerated: file.generated_file === true,
    ...(begin >= 0 && readPatch(path, file.diff.slice(begin))),
  }
}

function statusOf({ new_file, renamed_file, deleted_file }: Diff): FileStatus {
  if (new_file) return 'added'
  if (deleted_file) return 'removed'
  return renamed_file ? 'renamed' : 'modified'
}

export async function readBytes(
  requests: HostRequests,
  repository: string,
  path: string,
  commit: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const file = `${projectPath(repository)}/repository/files${resource(path)}/raw`
  const { bytes } = await requests.ask({
    path: `${file}?ref=${encodeURIComponent(commit)}`,
    mostBytes: readingLimits.fileBytes,
    signal,
  })
  return bytes
}
