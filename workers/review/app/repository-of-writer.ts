/**
 * Which repository somebody asks about, where our GitHub App is installed for it and they may write to it: GitHub is
 * asked each time, and nothing of it is kept.
 */
import * as z from 'zod/mini'
import { HostProblem } from '../hosts/host-problem.ts'
import { createRequests, type HostAccess } from '../hosts/requests.ts'
import { resource, resourceIn } from '../hosts/resource.ts'
import type { AppSigner } from '../../platform/github-app/app-word.ts'
import { installationFor } from './app-installation.ts'

/** A repository by its number at GitHub, and what it is read with. */
export type AppRepository = { id: string; token: string }

/** Who signed in with GitHub: the number stays theirs, the login may be another one's by now. */
export type Person = { id: number; login: string }

export type AppAccess = Omit<HostAccess, 'credential'> & {
  /** Null where there is no App. */
  signer: AppSigner | null
  /** A token of an installation; null where there is none any more. */
  tokenOf: (installation: number) => Promise<string | null>
  signal: AbortSignal
}

const repositoryForm = z.object({ id: z.int() })
/** `maintain` is `write` here. Source: GitHub Docs, "Get repository permissions for a user". */
const permissionForm = z.object({
  permission: z.string(),
  user: z.nullable(z.object({ id: z.int() })),
})

const noes: ReadonlySet<string> = new Set(['credentials', 'forbidden', 'not-found'])

/**
 * The repository; null where it is none, the App is not installed for it, or the person may not
 * write to it: which of them is not told. Rejects with a `HostProblem` where GitHub fails.
 */
export async function repositoryOfWriter(
  repository: string,
  person: Person,
  access: AppAccess,
): Promise<AppRepository | null> {
  try {
    const token = await tokenFor(repository, access)
    return token === null ? null : await askedWith(token, repository, person, access)
  } catch (error) {
    if (error instanceof HostProblem && noes.has(error.kind)) return null
    throw error
  }
}

async function tokenFor(
  repository: string,
  { signer, tokenOf, ...access }: AppAccess,
): Promise<string | null> {
  const installation = signer && (await installationFor(repository, { ...access, signer }))
  return installation === null ? null : tokenOf(installation)
}

async function askedWith(
  token: string,
  repository: string,
  person: Person,
  { apiUrl, send, now, signal }: AppAccess,
): Promise<AppRepository | null> {
  const { json } = createRequests(
    { apiUrl, send, now, credential: { kind: 'app', token } },
    {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      authorization: `Bearer ${token}`,
    },
  )
  const path = `/repos${resourceIn(repository)}`
  const own = `${path}/collaborators${resource(person.login)}/permission`
  const [seen, may] = await Promise.all([
    json(repositoryForm, { path, signal }),
    json(permissionForm, { path: own, signal }),
  ])
  const { permission, user } = may.value
  const isWriter = permission === 'write' || permission === 'admin'
  return isWriter && user?.id === person.id ? { id: String(seen.value.id), token } : null
}
