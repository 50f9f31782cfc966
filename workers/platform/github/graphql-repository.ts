/** What the second round answers of one repository: own commits, entries of folders, manifests. */
import {
  known,
  unknown,
  type Commit,
  type Field,
  type Missing,
  type Repository,
  type UnknownReason,
} from '../../../shared/evidence/index.ts'
import type { GraphqlError } from './classify.ts'
import {
  commitsOfRepository,
  filesOfRepository,
  repositoryObject,
  type FileObject,
} from './graphql-answers.ts'
import { commitsEvidence, reasonOfError } from './graphql-evidence.ts'
import { commitsOfHistory, manifestPaths, signalFolders } from './queries.ts'

export type RepositoryFiles = Pick<Repository, 'nameWithOwner' | 'paths' | 'manifests'>

/** The answer of one alias, with the errors that name it. */
export type RepositoryAnswer = { answer: unknown; errors: readonly GraphqlError[] }

type Entries = NonNullable<FileObject['entries']>

type Asked = {
  login: string
  at: string
  /** Why only the newer half of the window was asked for; null where it was the whole. */
  onlyNewer: UnknownReason | null
}

const historyKey = 'defaultBranchRef'

/** The error that a part of a repository is missing for; one of the whole repository tells of each. */
function errorOf(errors: readonly GraphqlError[], key: string): GraphqlError | undefined {
  return errors.find(({ path }) => path?.[1] === undefined || path[1] === key)
}

function reasonOf(errors: readonly GraphqlError[], key: string): UnknownReason {
  const error = errorOf(errors, key)
  return error ? reasonOfError(error) : 'upstream-failed'
}

/**
 * The newest own commits of a repository. They are known in part where some were not given, or where
 * the older half of the window was not asked for and may hold some of the newest hundred.
 */
export function commitsOf(
  { answer, errors }: RepositoryAnswer,
  { login, at, onlyNewer }: Asked,
): Field<Commit[]> {
  const parsed = commitsOfRepository.safeParse(answer)
  if (!parsed.success) return unknown('upstream-failed')
  const reason = reasonOf(errors, historyKey)
  if (!parsed.data) return unknown(reason)
  const { nameWithOwner, defaultBranchRef } = parsed.data
  if (defaultBranchRef === null) return known([], 'graphql', at)
  const nodes = defaultBranchRef?.target?.history?.nodes
  if (!nodes) return unknown(reason)

  const commits = commitsEvidence(nameWithOwner, login, nodes)
  const notAsked = nodes.length < commitsOfHistory ? onlyNewer : null
  const missing = commits.length < nodes.length ? reason : notAsked
  if (missing === null) return known(commits, 'graphql', at)
  // To have seen none is not to know that there are none.
  if (commits.length === 0) return unknown(missing)
  return known(commits, 'graphql', at, [{ count: 1, reason: missing }])
}

/** A file or a folder: what it holds, null where there is none of its kind, or why nobody knows. */
type Found<Content> = { content: Content | null } | { reason: UnknownReason }

/** The entries of the folders and the texts of the manifests, as far as GitHub gave them. */
export function filesOf(
  { answer, errors }: RepositoryAnswer,
  at: string,
): Pick<Repository, 'paths' | 'manifests'> {
  const repository = filesOfRepository.safeParse(answer)
  const find = <Content>(alias: string, read: (object: FileObject) => Found<Content>) => {
    const parsed = repositoryObject.safeParse(repository.data?.[alias])
    if (!parsed.success || parsed.data === undefined) return { reason: reasonOf(errors, alias) }
    return parsed.data === null ? { content: null } : read(parsed.data)
  }
  const entriesAt = (alias: string) =>
    find(alias, ({ entries }) =>
      entries === null ? { reason: reasonOf(errors, alias) } : { content: entries ?? null },
    )
  const textAt = (alias: string) =>
    find(alias, ({ text }) => {
      if (text !== null) return { content: text ?? null }
      return { reason: errorOf(errors, alias) ? reasonOf(errors, alias) : 'unreadable' }
    })

  const root = entriesAt('root')
  const folders = signalFolders.map((_, index) => entriesAt(`folder${index}`))
  const texts = manifestPaths.map((_, index) => textAt(`manifest${index}`))
  return { paths: pathsFrom(root, folders, at), manifests: manifestsFrom(texts, at) }
}

function pathsFrom(root: Found<Entries>, folders: Found<Entries>[], at: string): Field<string[]> {
  if ('reason' in root) return unknown(root.reason)
  const inFolders = folders.flatMap((found, index) => pathsOf(found, `${signalFolders[index]}/`))
  return known([...pathsOf(root, ''), ...inFolders], 'graphql', at, missingOf(folders))
}

/** A folder's entry ends in a slash where it is a folder itself. */
function pathsOf(found: Found<Entries>, prefix: string): string[] {
  const entries = ('content' in found && found.content) || []
  return entries.map(({ name, type }) => `${prefix}${name}${type === 'tree' ? '/' : ''}`)
}

function manifestsFrom(found: Found<string>[], at: string): Repository['manifests'] {
  const texts = found.flatMap((one, index) =>
    'content' in one && one.content !== null
      ? [{ path: manifestPaths[index]!, text: one.content }]
      : [],
  )
  const missing = missingOf(found)
  const [first] = missing
  if (texts.length === 0 && first) return unknown(first.reason)
  return known(texts, 'graphql', at, missing)
}

function missingOf(found: readonly Found<unknown>[]): Missing[] {
  return found.flatMap((one) => ('reason' in one ? [{ count: 1, reason: one.reason }] : []))
}
