/** Bitbucket Cloud, over version 2.0 of its REST API. */
import { readText } from '../../../../shared/review/which-files.ts'
import { sentText } from '../comment-text.ts'
import { createHunksMemory } from '../hunks-memory.ts'
import { createRequests, unlessMissing, type Credential, type HostAccess } from '../requests.ts'
import { resource } from '../resource.ts'
import type { VcsHost } from '../vcs-host.ts'
import * as answers from './answers.ts'
import { postComments, readThread, resolveThread } from './comments.ts'
import { permissionOf } from './permissions.ts'
import { listFiles, pullPath, readBytes, readChange, readPullRequest } from './reading.ts'
import { putInsights } from './reports.ts'
import { readComments } from './standing.ts'

export function createBitbucketHost(access: HostAccess): VcsHost {
  const requests = createRequests(access, {
    accept: 'application/json',
    authorization: authorizationOf(access.credential),
  })
  const hunks = createHunksMemory((pull, signal) => listFiles(requests, pull, signal))
  return {
    id: 'bitbucket',
    hasSuggestions: false,
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
      const threads = await Promise.all(ids.map((id) => readThread(requests, pull, id, signal)))
      return threads.filter((thread) => thread !== undefined)
    },
    readComments: (pull, signal) => readComments(requests, pull, signal),
    resolveThread: (pull, id, signal) => resolveThread(requests, pull, id, signal),
    async reply({ reference }, id, text, signal) {
      const path = `${pullPath(reference)}/comments`
      const body = { content: { raw: sentText(text) }, parent: { id: Number(id) } }
      await requests.ask({ method: 'POST', path, body, signal })
    },
    async putSummary({ reference }, id, text, signal) {
      const comments = `${pullPath(reference)}/comments`
      const body = { content: { raw: sentText(text) } }
      if (id !== undefined) {
        const path = `${comments}${resource(id)}`
        if (await unlessMissing(requests.ask({ method: 'PUT', path, body, signal }))) return id
      }
      const asked = { method: 'POST', path: comments, body, signal } as const
      return String((await requests.json(answers.id, asked)).value.id)
    },
    putReport: (pull, report, signal) => putInsights(requests, pull, report, signal),
    permissionOf: (repository, user, signal) => permissionOf(requests, repository, user, signal),
  }
}

const authorizationOf = (credential: Credential): string =>
  credential.kind === 'password'
    ? `Basic ${base64(`${credential.user}:${credential.token}`)}`
    : `Bearer ${credential.token}`

const base64 = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
