/** GitHub, over its REST API, and over GraphQL for what only that can. */
import { sentText } from '../comment-text.ts'
import { createHunksMemory } from '../hunks-memory.ts'
import { createOwnName } from '../own-name.ts'
import { createRequests, unlessMissing, unlessNotOurs, type HostAccess } from '../requests.ts'
import { resource } from '../resource.ts'
import { readText } from '../../../../shared/review/which-files.ts'
import type { Permission, VcsHost } from '../vcs-host.ts'
import * as answers from './answers.ts'
import { codeScanningOf } from './code-scanning.ts'
import { postComments } from './comments.ts'
import { listFiles, readBytes, readChange, readPullRequest, repositoryPath } from './reading.ts'
import { putCheckRun, putStatus } from './reports.ts'
import { readComments } from './standing.ts'
import { findThreads, readViewer, resolveThread } from './threads.ts'

export function createGitHubHost(access: HostAccess): VcsHost {
  const requests = createRequests(access, {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${access.credential.token}`,
    'x-github-api-version': '2022-11-28',
  })
  const hunks = createHunksMemory((pull, signal) => listFiles(requests, pull, signal))
  const ownName = createOwnName((signal) => readViewer(requests, signal))
  const putReport = access.credential.kind === 'app' ? putCheckRun : putStatus
  return {
    id: 'github',
    hasSuggestions: true,
    codeScanning: codeScanningOf(requests),
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
      const threads = ids.length > 0 ? await findThreads(requests, pull, ids, signal) : []
      return threads.map(({ id, isResolved }) => ({ id, isResolved }))
    },
    readComments: async (pull, signal) =>
      readComments(requests, pull, await ownName(signal), signal),
    resolveThread: (pull, id, signal) => resolveThread(requests, pull, id, signal),
    async reply({ reference }, id, body, signal) {
      const pull = `${repositoryPath(reference.repository)}/pulls/${reference.number}`
      const path = `${pull}/comments${resource(id)}/replies`
      await requests.ask({ method: 'POST', path, body: { body: sentText(body) }, signal })
    },
    async putSummary({ reference }, id, text, signal) {
      const issues = `${repositoryPath(reference.repository)}/issues`
      const body = { body: sentText(text) }
      if (id !== undefined) {
        const path = `${issues}/comments${resource(id)}`
        const edit = requests.ask({ method: 'PATCH', path, body, signal })
        if (await unlessNotOurs(edit)) return id
      }
      const path = `${issues}/${reference.number}/comments`
      const { value } = await requests.json(answers.id, { method: 'POST', path, body, signal })
      return String(value.id)
    },
    putReport: (pull, report, signal) => putReport(requests, pull, report, signal),
    async permissionOf(repository, user, signal) {
      const of = `${repositoryPath(repository)}/collaborators${resource(user)}`
      const asked = requests.json(answers.permission, { path: `${of}/permission`, signal })
      return permissionFrom((await unlessMissing(asked))?.value.permission)
    },
  }
}

const permissions: readonly Permission[] = ['admin', 'write', 'read']

const permissionFrom = (word: string | undefined): Permission =>
  permissions.find((one) => one === word) ?? 'none'
