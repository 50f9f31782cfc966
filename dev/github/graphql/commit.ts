/** Commits and histories. */
import { foldLogin as fold } from '../../../shared/evidence/index.ts'
import {
  avatarUrl,
  commitsIn,
  nodeId,
  noreplyAddress,
  objectAt,
  objectId,
  parseNodeId,
  webFlow,
  webUrl,
  type Account,
  type AuthoredCommit,
  type Repository,
} from '../record/index.ts'
import { connectionOf, type PageArguments } from './connection.ts'
import { fileObject } from './file-object.ts'
import { forbidden, knownCount } from './refusal.ts'
import type { World } from './world.ts'

export type Identity = { name: string; email: string; date: string; account: Account | null }

/**
 * Who wrote and who committed. The facts hold no names: the author is the login with the address
 * that GitHub gives to those who keep theirs private. In repositories of others the commit is taken
 * to have been merged on GitHub's pages.
 */
export function identitiesOf(
  world: World,
  { owner }: Repository,
  { facts, author }: AuthoredCommit,
): { author: Identity; committer: Identity } {
  const { login } = author
  const account = world.directory.account(login)
  const self = { name: author.name ?? login, email: noreplyAddress(login), account }
  return {
    author: { ...self, date: facts.authoredDate },
    committer:
      fold(owner) === fold(login)
        ? { ...self, date: facts.committedDate }
        : {
            name: 'GitHub',
            email: 'noreply@github.com',
            account: webFlow,
            date: facts.committedDate,
          },
  }
}

export function commitObject(world: World, repository: Repository, commit: AuthoredCommit) {
  const { facts } = commit
  const { oid, message } = facts
  const path = `${repository.nameWithOwner}/commit/${oid}`
  const newline = message.indexOf('\n')
  return {
    ...headOf(world, repository, oid, facts.committedDate),
    message,
    messageHeadline: newline < 0 ? message : message.slice(0, newline),
    messageBody: newline < 0 ? '' : message.slice(newline).trim(),
    authoredDate: facts.authoredDate,
    committedDate: facts.committedDate,
    additions: () => knownCount(facts.additions),
    deletions: () => knownCount(facts.deletions),
    changedFiles: () => knownCount(facts.changedFiles),
    changedFilesIfAvailable: facts.changedFiles,
    parents: (args: PageArguments) =>
      connectionOf(Array.from({ length: facts.parents }), args, () => {
        throw forbidden()
      }),
    author: () => gitActor(world, identitiesOf(world, repository, commit).author),
    committer: () => gitActor(world, identitiesOf(world, repository, commit).committer),
    url: `${webUrl}/${path}`,
    resourcePath: `/${path}`,
  }
}

/** The newest commit of a repository in which the facts list none: somebody else's. */
export function pushedCommit(world: World, repository: Repository) {
  const { nameWithOwner, pushedAt } = repository
  return {
    ...headOf(world, repository, objectId(nameWithOwner), pushedAt ?? ''),
    author: null,
    committer: null,
    authoredDate: pushedAt,
    committedDate: pushedAt,
  }
}

function headOf(world: World, repository: Repository, oid: string, at: string) {
  const until = Date.parse(at)
  return {
    __typename: 'Commit',
    id: nodeId('Commit', `${repository.nameWithOwner}:${oid}`),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    history: (args: HistoryArguments) => historyConnection(world, repository, args, until),
    tree: () => {
      const root = objectAt(repository, '') ?? { type: 'tree', path: '', entries: [] }
      return fileObject(repository, root)
    },
  }
}

type HistoryArguments = PageArguments & {
  since?: Date | null
  until?: Date | null
  author?: { id?: string | null; emails?: readonly string[] | null } | null
}

/** As `git log` does, `since` and `until` look at the date of the commit, not of the authorship. */
function historyConnection(
  world: World,
  repository: Repository,
  args: HistoryArguments,
  headAt: number,
) {
  const since = args.since?.getTime() ?? Number.NEGATIVE_INFINITY
  const until = args.until?.getTime() ?? Number.POSITIVE_INFINITY
  const commits = authoredBy(world, repository, args.author).filter(({ facts }) => {
    const at = Date.parse(facts.committedDate)
    return at >= since && at <= until && !(at > headAt)
  })
  return connectionOf(commits, args, (commit) => commitObject(world, repository, commit))
}

function authoredBy(
  world: World,
  repository: Repository,
  author: HistoryArguments['author'],
): readonly AuthoredCommit[] {
  if (author?.id) {
    const id = parseNodeId(author.id)
    const developer = id && world.directory.account(id.key)?.developer
    return developer ? commitsIn(repository, developer) : []
  }
  const commits = commitsIn(repository)
  if (!author?.emails) return commits
  const emails = new Set(author.emails.map(fold))
  return commits.filter((commit) => emails.has(fold(noreplyAddress(commit.author.login))))
}

function gitActor(world: World, { name, email, date, account }: Identity) {
  return {
    name,
    email,
    date,
    avatarUrl: avatarUrl(account?.login ?? name),
    user: () => (account?.type === 'User' ? world.actor(account) : null),
  }
}
