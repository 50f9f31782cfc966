/**
 * What an account shows where only its owner can write: in the bio of its profile, or in a public
 * gist. It is asked once, by REST, since GraphQL needs a token.
 */
import * as z from 'zod/mini'
import { foldLogin } from '../../../shared/evidence/login.ts'
import { createGitHubClient, type ClientOptions } from './client.ts'
import { createDeadline } from './deadline.ts'
import { GitHubFailure } from './failure.ts'
import { createMeter } from './meter.ts'
import type { RestReserve } from './rest-reserve.ts'

type OwnershipOptions<Found> = Pick<
  ClientOptions,
  'apiUrl' | 'login' | 'fetch' | 'pool' | 'now'
> & {
  /** What is looked for in a text, or null: hard to guess, so that whoever shows it was told it. */
  find: (text: string) => Promise<Found | null>
  restReserve: RestReserve
}

const deadlineMilliseconds = 4_000
/** The profile, the list of gists, and the newest gist itself. */
const healthyCalls = 3
const newestGists = 10
/** How much of a file is looked at: its first lines, in characters. */
const beginningOfFile = 2_000

const profile = z.object({ login: z.string(), bio: z.optional(z.nullable(z.string())) })
const gistFiles = z.record(
  z.string(),
  z.nullable(
    z.object({ filename: z.optional(z.string()), content: z.optional(z.nullable(z.string())) }),
  ),
)
const gist = z.object({
  id: z.string(),
  description: z.optional(z.nullable(z.string())),
  files: gistFiles,
})

/**
 * Looks in the bio, then in descriptions and file names of the ten newest gists, then in the first
 * lines of the newest one; null where it is in none. Throws a `GitHubFailure` where GitHub does not
 * let it look; `not-found` too where the login leads to an account of another name, and `reserved`
 * without asking where too little is left of what the token may ask by REST.
 */
export async function findShownByAccount<Found>(
  options: OwnershipOptions<Found>,
): Promise<Found | null> {
  const { login, find, now, pool, restReserve } = options
  const token = pool.pick(login)?.id ?? null
  const rest = restReserve.secondsUntilUsable(token)
  if (rest > 0) throw new GitHubFailure('reserved', rest)
  const fetch = async (request: Request) => {
    const response = await options.fetch(request)
    restReserve.observe(token, response.headers)
    return response
  }
  const deadline = createDeadline(deadlineMilliseconds, undefined, now)
  const meter = createMeter(healthyCalls, now)
  const client = createGitHubClient({ ...options, fetch, deadline, meter })
  const read = async <Schema extends z.ZodMiniType>(path: string, schema: Schema) => {
    const answer = schema.safeParse(await client.rest(path))
    if (!answer.success) throw new GitHubFailure('malformed-answer')
    return answer.data
  }
  const path = `/users/${encodeURIComponent(login)}`
  try {
    const account = await read(path, profile)
    if (foldLogin(account.login) !== foldLogin(login)) throw new GitHubFailure('not-found')
    const inBio = await find(account.bio ?? '')
    if (inBio !== null) return inBio

    const gists = await read(`${path}/gists?per_page=${newestGists}`, z.array(gist))
    const [newest] = gists
    if (!newest) return null
    const inNames = await find(gists.flatMap(namesOf).join('\n'))
    if (inNames !== null) return inNames

    const { files } = await read(`/gists/${encodeURIComponent(newest.id)}`, gist)
    const beginnings = Object.values(files).map((file) =>
      (file?.content ?? '').slice(0, beginningOfFile),
    )
    return await find(beginnings.join('\n'))
  } finally {
    deadline.dispose()
  }
}

function namesOf({ description, files }: z.infer<typeof gist>): string[] {
  return [description ?? '', ...Object.keys(files)]
}
