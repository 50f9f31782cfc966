/** Which pull request an address names. */
import type { PullReference } from '../hosts/index.ts'

const forms: readonly [PullReference['host'], RegExp][] = [
  ['github', /^https:\/\/github\.com\/([^/]+\/[^/]+)\/pull\/(\d+)\/?$/],
  ['gitlab', /^https:\/\/gitlab\.com\/(.+)\/-\/merge_requests\/(\d+)\/?$/],
  ['bitbucket', /^https:\/\/bitbucket\.org\/([^/]+\/[^/]+)\/pull-requests\/(\d+)\/?$/],
]

/** `undefined` for an address of anything else. */
export function pullOf(address: string): PullReference | undefined {
  for (const [host, form] of forms) {
    const [, repository, number] = form.exec(address) ?? []
    if (repository !== undefined) return { host, repository, number: Number(number) }
  }
  return undefined
}
