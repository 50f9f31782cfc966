/** Where our GitHub App is installed: asked by the App itself, and kept nowhere. */
import * as z from 'zod/mini'
import { signAppWord } from '../../platform/github-app/app-word.ts'
import { createRequests, unlessMissing, type HostAccess } from '../hosts/requests.ts'
import { resourceIn } from '../hosts/resource.ts'
import type { AppSigner } from '../../platform/github-app/app-word.ts'

/** Source: GitHub Docs, "Get a repository installation for the authenticated app". */
const installationForm = z.object({
  id: z.int(),
  suspended_at: z.optional(z.nullable(z.string())),
})

type Asked = Omit<HostAccess, 'credential'> & { signer: AppSigner; signal: AbortSignal }

/**
 * The installation that a repository of this name is in; null where there is none, or its owner suspended it. GitHub
 * leads from the name that a repository had to the one it has. Rejects with a `HostProblem` where GitHub fails.
 */
export async function installationFor(
  repository: string,
  { signer, signal, ...access }: Asked,
): Promise<number | null> {
  const token = await signAppWord(signer, access.now())
  const { json } = createRequests(
    { ...access, credential: { kind: 'app', token } },
    {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      authorization: `Bearer ${token}`,
    },
  )
  const path = `/repos${resourceIn(repository)}/installation`
  const told = await unlessMissing(json(installationForm, { path, signal }))
  return told && !told.value.suspended_at ? told.value.id : null
}
