/** The table of REST routes. */
import type { Resource } from '../limits/primary.ts'
import type { RestAnswer, RestRequest } from './answer.ts'
import { listCommits } from './commits.ts'
import { readContents, readLanguages, readRepository, readTree, refusePeople } from './files.ts'
import { listGists, readGist } from './gists.ts'
import { searchCommits, searchIssues } from './search.ts'
import { listEvents, listRepositories, readUser, readUserByNumber } from './users.ts'

export type Route = {
  pattern: string
  resource: Resource
  answer: (request: RestRequest) => RestAnswer
}

const routes: readonly Route[] = [
  { pattern: '/users/{login}', resource: 'core', answer: readUser },
  { pattern: '/user/{number}', resource: 'core', answer: readUserByNumber },
  { pattern: '/users/{login}/repos', resource: 'core', answer: listRepositories },
  { pattern: '/users/{login}/events/public', resource: 'core', answer: listEvents },
  { pattern: '/users/{login}/gists', resource: 'core', answer: listGists },
  { pattern: '/gists/{id}', resource: 'core', answer: readGist },
  { pattern: '/repos/{owner}/{name}', resource: 'core', answer: readRepository },
  { pattern: '/repos/{owner}/{name}/languages', resource: 'core', answer: readLanguages },
  { pattern: '/repos/{owner}/{name}/commits', resource: 'core', answer: listCommits },
  { pattern: '/repos/{owner}/{name}/git/trees/{revision}', resource: 'core', answer: readTree },
  { pattern: '/repos/{owner}/{name}/contents', resource: 'core', answer: readContents },
  { pattern: '/repos/{owner}/{name}/contents/{path*}', resource: 'core', answer: readContents },
  { pattern: '/repos/{owner}/{name}/stargazers', resource: 'core', answer: refusePeople },
  { pattern: '/repos/{owner}/{name}/subscribers', resource: 'core', answer: refusePeople },
  { pattern: '/search/commits', resource: 'search', answer: searchCommits },
  { pattern: '/search/issues', resource: 'search', answer: searchIssues },
]

const compiled = routes.map((route) => ({
  route,
  expression: new RegExp(
    `^${route.pattern.replace(/\{(\w+)(\*?)\}/g, (_, name: string, rest: string) =>
      rest ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
    )}/?$`,
  ),
}))

/** The route of a path with its parts, decoded; null when there is none. */
export function routeOf(path: string): { route: Route; params: Record<string, string> } | null {
  for (const { route, expression } of compiled) {
    const match = expression.exec(path)
    if (!match) continue
    const params: Record<string, string> = {}
    for (const [name, value] of Object.entries(match.groups ?? {})) {
      params[name] = decodeURIComponent(value)
    }
    return { route, params }
  }
  return null
}
