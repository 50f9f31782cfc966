/**
 * Hands findings to GitHub's code scanning as SARIF. Sources: GitHub Docs, "REST API endpoints for code scanning",
 * "SARIF support for code scanning".
 */
import * as z from 'zod/mini'
import { toBase64 } from '../../../platform/store/base64.ts'
import { HostProblem } from '../host-problem.ts'
import { unlessMissing, type HostRequests } from '../requests.ts'
import { resource } from '../resource.ts'
import type { CodeScanning, PullRequest } from '../vcs-host.ts'
import { commitName } from './answers.ts'
import { repositoryPath } from './reading.ts'

const toolName = 'Git Phantom Scope'

/** Of the file, compressed. Source: as above, "File compatibility". */
const mostBytes = 10 * 1024 * 1024

const receipt = z.object({ id: z.string().check(z.regex(/^[\w-]{1,100}$/)) })
const status = z.object({ processing_status: z.enum(['pending', 'complete', 'failed']) })
const analyses = z.array(z.object({ commit_sha: commitName, results_count: z.int() }))

export function codeScanningOf(requests: HostRequests): CodeScanning {
  const pathOf = ({ reference }: PullRequest) =>
    `${repositoryPath(reference.repository)}/code-scanning`
  return {
    async upload(pull, sarif, signal) {
      const bytes = await compressed(sarif)
      if (bytes.length > mostBytes) throw new HostProblem('refused', 413)
      const body = {
        commit_sha: pull.headCommit,
        ref: refOf(pull),
        sarif: toBase64(bytes),
        tool_name: toolName,
      }
      const path = `${pathOf(pull)}/sarifs`
      const { value } = await requests.json(receipt, { method: 'POST', path, body, signal })
      return value.id
    },
    async stateOf(pull, upload, signal) {
      const path = `${pathOf(pull)}/sarifs${resource(upload)}`
      const answer = await unlessMissing(requests.json(status, { path, signal }))
      return answer?.value.processing_status ?? 'pending'
    },
    async isThere(pull, results, signal) {
      const query = new URLSearchParams({
        ref: refOf(pull),
        tool_name: toolName,
        per_page: '1',
      })
      const path = `${pathOf(pull)}/analyses?${query}`
      const answer = await unlessMissing(requests.json(analyses, { path, signal }))
      // The latest comes first.
      const [latest] = answer?.value ?? []
      return latest?.commit_sha === pull.headCommit && latest.results_count === results
    },
  }
}

const refOf = ({ reference }: PullRequest): string => `refs/pull/${reference.number}/head`

async function compressed(value: object): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([JSON.stringify(value)]).stream()
  const zipped = stream.pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(zipped).arrayBuffer())
}
