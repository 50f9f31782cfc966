/** Where a host shows what its API tells of: pull requests, and lines of files at a commit. */
import type { PullReference, PullRequest } from '../hosts/vcs-host.ts'
import { resourceIn } from '../hosts/resource.ts'

/** Hosts whose pages are elsewhere than their API. */
const pagesOf: Readonly<Record<string, string>> = {
  'https://api.github.com': 'https://github.com',
  'https://api.bitbucket.org': 'https://bitbucket.org',
}

type Lines = { path: string; line: number; endLine: number }

/** Writes the addresses of one pull request; `apiUrl` is where its host's API is. */
export function addressesAt(apiUrl: string, { reference, headCommit }: PullRequest) {
  const { origin } = new URL(apiUrl)
  const repository = (pagesOf[origin] ?? origin) + resourceIn(reference.repository)
  const pull = `${repository}/${pullSteps[reference.host]}/${reference.number}`
  return {
    pull,
    /** Null where the host calls threads otherwise than its pages do. */
    comment(id: string): string | null {
      const anchor = commentAnchors[reference.host]
      return anchor === null || !/^\d+$/.test(id) ? null : `${pull}${anchor}${id}`
    },
    lines({ path, line, endLine }: Lines): string {
      const { steps, anchor } = lineForms[reference.host]
      // Half a character makes no address: then the pull request has to do.
      if (!path.isWellFormed()) return pull
      return `${repository}/${steps}/${headCommit}${resourceIn(path)}${anchor(line, endLine)}`
    },
  }
}

export type Addresses = ReturnType<typeof addressesAt>

type Host = PullReference['host']

const pullSteps: Readonly<Record<Host, string>> = {
  github: 'pull',
  gitlab: '-/merge_requests',
  bitbucket: 'pull-requests',
}

const commentAnchors: Readonly<Record<Host, string | null>> = {
  github: '#discussion_r',
  gitlab: null,
  bitbucket: '#comment-',
}

/** Sources: GitHub Docs, "Creating a permanent link to a code snippet"; the hosts' own pages. */
const lineForms: Readonly<
  Record<Host, { steps: string; anchor: (from: number, to: number) => string }>
> = {
  github: { steps: 'blob', anchor: (from, to) => `#L${from}${to > from ? `-L${to}` : ''}` },
  gitlab: { steps: '-/blob', anchor: (from, to) => `#L${from}${to > from ? `-${to}` : ''}` },
  bitbucket: { steps: 'src', anchor: (from, to) => `#lines-${from}${to > from ? `:${to}` : ''}` },
}
