/** Pull requests that a user opened. */
import type { PullRequestFacts } from '../../facts/index.ts'
import { nodeId, webUrl, type Account } from '../record/index.ts'
import { connectionOf, inOrder, type Order, type PageArguments } from './connection.ts'
import { forbidden } from './refusal.ts'
import type { World } from './world.ts'

export type PullRequestArguments = PageArguments & {
  states?: readonly string[] | null
  orderBy?: Order | null
}

/** A pull request of which only the merge is known counts as opened when it was merged. */
export function openedAt({ createdAt, mergedAt }: PullRequestFacts): string | null {
  return createdAt ?? mergedAt
}

export function pullRequestConnection(world: World, account: Account, args: PullRequestArguments) {
  const facts = account.developer ? account.developer.pullRequests : []
  if (facts === null) throw forbidden()
  const matching = facts.filter(({ state }) => !args.states || args.states.includes(state))
  const order = args.orderBy ?? { field: 'CREATED_AT', direction: 'ASC' }
  const ordered = inOrder(matching, order, (item) => Date.parse(openedAt(item) ?? '') || null)
  return connectionOf(ordered, args, (item) => pullRequestObject(world, account, item))
}

function pullRequestObject(world: World, account: Account, facts: PullRequestFacts) {
  const { repo, number, state, mergedAt } = facts
  return {
    __typename: 'PullRequest',
    id: nodeId('PullRequest', `${repo}#${number}`),
    number,
    state,
    merged: state === 'MERGED',
    closed: state !== 'OPEN',
    createdAt: openedAt(facts),
    mergedAt,
    closedAt: mergedAt,
    url: `${webUrl}/${repo}/pull/${number}`,
    resourcePath: `/${repo}/pull/${number}`,
    author: () => world.actor(account),
    repository: () => world.repository(world.directory.repository(repo)!),
    baseRepository: () => world.repository(world.directory.repository(repo)!),
  }
}
