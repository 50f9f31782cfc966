/**
 * Hosts lead from the name that a repository had to the one it has, but only who reads: what is written has to go by
 * the name of now. Under a name that was given away stands another repository.
 */
import { HostProblem } from './host-problem.ts'
import type { PullReference } from './vcs-host.ts'

/** What a host told of the repository that it answered for. */
export type ToldRepository = { name?: string | undefined; id?: number | string | undefined }

/** The reference by the name of now. Throws the problem `not-found` where the answer is of another repository. */
export function settledReference(
  reference: PullReference,
  { name, id }: ToldRepository,
): PullReference {
  const { repositoryId: wanted } = reference
  const isAnother = wanted !== undefined && id !== undefined && String(id).toLowerCase() !== wanted
  if (isAnother) throw new HostProblem('not-found')
  return name === undefined ? reference : { ...reference, repository: name }
}
