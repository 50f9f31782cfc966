/** GitLab, over version 4 of its REST API. */
import { readText } from '../../../../shared/review/which-files.ts'
import { sentText, wholeCharacters } from '../comment-text.ts'
import { HostProblem } from '../host-problem.ts'
import { createHunksMemory } from '../hunks-memory.ts'
import { createOwnName } from '../own-name.ts'
import {
  createRequests,
  unlessMissing,
  unlessNotOurs,
  type HostAccess,
  type HostRequests,
} from '../requests.ts'
import { resource } from '../resource.ts'
import type { OwnThread, Permission, PullRequest, Report, VcsHost, Verdict } from '../vcs-host.ts'
import * as answers from './answers.ts'
import { postComments } from './comments.ts'
import {
  listFiles,
  mergePath,
  projectPath,
  readBytes,
  readChange,
  readPullRequest,
} from './reading.ts'
import { readComments } from './standing.ts'

export function createGitLabHost(access: HostAccess): VcsHost {
  const { kind, token } = access.credential
  const requests = createRequests(access, {
    accept: 'application/json',
    ...(kind === 'oauth' ? { authorization: `Bearer ${token}` } : { 'private-token': token }),
  })
  const hunks = createHunksMemory((pull, signal) => listFiles(requests, pull, signal))
  const ownName = createOwnName(async (signal) => {
    const { value: user } = await requests.json(answers.id, { path: '/user', signal })
    return String(user.id)
  })
  const discussionPath = ({ reference }: PullRequest, id: string) =>
    `${mergePath(reference)}/discussions${resource(id)}`
  return {
    id: 'gitlab',
    hasSuggestions: true,
    readPullRequest: (reference, signal) => readPullRequest(requests, reference, signal),
    async readChange(pull, signal) {
      const whole = await readChange(requests, pull, signal)
      hunks.keep(pull, whole.hunks)
      return whole.change
    },
    async readFile(repository, path, commit, signal) {
      const bytes = await unlessMissing(readBytes(requests, repository, path, commit, signal))
      return bytes && readText(bytes).text
    },
    postComments: async (pull, comments, signal) =>
      postComments(requests, pull, comments, await hunks.of(pull, signal), signal),
    async readThreads(pull, ids, signal) {
      const threads = await Promise.all(
        ids.map(async (id): Promise<OwnThread | undefined> => {
          const asked = requests.json(answers.discussion, {
            path: discussionPath(pull, id),
            signal,
          })
          const found = await unlessMissing(asked)
          return found && { id, isResolved: found.value.notes[0]?.resolved === true }
        }),
      )
      return threads.filter((thread) => thread !== undefined)
    },
    readComments: async (pull, signal) =>
      readComments(requests, pull, await ownName(signal), signal),
    async resolveThread(pull, id, signal) {
      const path = discussionPath(pull, id)
      await requests.ask({ method: 'PUT', path, body: { resolved: true }, signal })
    },
    async reply(pull, id, text, signal) {
      const path = `${discussionPath(pull, id)}/notes`
      await requests.ask({ method: 'POST', path, body: { body: sentText(text) }, signal })
    },
    async putSummary({ reference }, id, text, signal) {
      const notes = `${mergePath(reference)}/notes`
      const body = { body: sentText(text) }
      if (id !== undefined) {
        const path = `${notes}${resource(id)}`
        if (await unlessNotOurs(requests.ask({ method: 'PUT', path, body, signal }))) return id
      }
      const asked = { method: 'POST', path: notes, body, signal } as const
      return String((await requests.json(answers.id, asked)).value.id)
    },
    putReport: (pull, report, signal) => putStatus(requests, pull, report, signal),
    async permissionOf(repository, user, signal) {
      const path = `${projectPath(repository)}/members/all${resource(user)}`
      const member = await unlessMissing(requests.json(answers.member, { path, signal }))
      const isActive = member && (member.value.state ?? 'active') === 'active'
      return isActive ? permissionOfLevel(member.value.access_level) : 'none'
    },
  }
}

/** Source: GitLab Docs, "Members API", access levels: reporter 20, developer 30, maintainer 40. */
function permissionOfLevel(level: number): Permission {
  if (level >= 40) return 'admin'
  if (level >= 30) return 'write'
  return level >= 10 ? 'read' : 'none'
}

const name = 'Git Phantom Scope'

/** Source: GitLab Docs, "Commits API", status of a commit. */
const mostDescription = 255

/** What was not reviewed is neither right nor wrong: it counts as not run to its end. */
const states: Readonly<Record<Verdict, string>> = {
  passed: 'success',
  failed: 'failed',
  neutral: 'canceled',
}

/** A commit status. GitLab refuses one that is as it was before; that one stands then. */
async function putStatus(
  requests: HostRequests,
  { reference }: PullRequest,
  { commit, verdict, title }: Report,
  signal: AbortSignal,
): Promise<void> {
  const project = projectPath(reference.repository)
  const state = states[verdict]
  const body = { state, name, description: wholeCharacters(title, mostDescription) }
  const path = `${project}/statuses${resource(commit)}`
  try {
    await requests.ask({ method: 'POST', path, body, signal })
  } catch (error) {
    if (!(error instanceof HostProblem) || error.kind !== 'refused') throw error
    const of = `${project}/repository/commits${resource(commit)}/statuses`
    const asked = { path: `${of}?name=${encodeURIComponent(name)}`, signal }
    const { value: standing } = await requests.json(answers.statuses, asked)
    if (!standing.some(({ status }) => status === state)) throw error
  }
}
