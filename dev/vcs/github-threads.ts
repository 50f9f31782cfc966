/** Threads of reviews, which GitHub shows and resolves by GraphQL alone. */
import type { Thread } from './repository.ts'
import type { HostStandIn } from './stand-in.ts'

/** What the operations of the reviewer ask, over GitHub's own schema. */
export function graphqlRoot(standIn: HostStandIn) {
  const shown = (thread: Thread) => ({
    id: `PRRT_${thread.name}`,
    isResolved: thread.isResolved,
    comments: { nodes: [{ fullDatabaseId: String(thread.id) }] },
  })
  return {
    viewer: { login: standIn.self },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = standIn.repository(`${owner}/${name}`)
      return (
        repository && {
          pullRequest: ({ number }: { number: number }) => ({
            reviewThreads: ({ first, after }: { first: number; after?: string }) => {
              if (first > 100) throw new Error('first is at most 100')
              const begin = Number(after ?? 0)
              const threads = repository.pulls.get(number)?.threads ?? []
              const end = begin + first
              return {
                nodes: threads.slice(begin, end).map(shown),
                pageInfo: { hasNextPage: end < threads.length, endCursor: String(end) },
              }
            },
          }),
        }
      )
    },
    resolveReviewThread: ({ input }: { input: { threadId: string } }) => {
      for (const name of standIn.repositoryNames()) {
        for (const pull of standIn.repository(name)!.pulls.values()) {
          const thread = pull.threads.find((one) => `PRRT_${one.name}` === input.threadId)
          if (!thread) continue
          thread.isResolved = true
          return { thread: shown(thread) }
        }
      }
      throw new Error('Could not resolve to a node')
    },
  }
}
