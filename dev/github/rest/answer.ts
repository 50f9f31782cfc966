/** What a REST route gets and gives. */
import type { components } from '@octokit/openapi-types'
import type { World } from '../graphql/index.ts'
import type { Profiles } from '../profiles.ts'

export type Schemas = components['schemas']

export type RestRequest = {
  world: World
  profiles: Profiles
  url: URL
  /** The parts of the path that the route's pattern names. */
  params: Readonly<Record<string, string>>
  /** Logins that were renamed: asking for them answers with where they went. */
  renamed: ReadonlySet<string>
}

export type RestAnswer = {
  status: number
  body: unknown
  headers?: Readonly<Record<string, string>>
}

const documentation = 'https://docs.github.com/rest'

export function found(body: unknown, headers: Readonly<Record<string, string>> = {}): RestAnswer {
  return { status: 200, body, headers }
}

/** GitHub's envelope of an error. */
export function problem(status: number, message: string): RestAnswer {
  return {
    status,
    body: {
      message,
      documentation_url: documentation,
      status: String(status),
    } satisfies Schemas['basic-error'],
  }
}

/** For what the facts do not know: REST has no other way to say so. */
export const inaccessible = () => problem(403, 'Resource not accessible by personal access token')
export const notFound = () => problem(404, 'Not Found')
