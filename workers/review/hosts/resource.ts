/** Addresses of resources, made of names that hosts and payloads give. */
import { HostProblem } from './host-problem.ts'

/**
 * Names as parts of a path. Rejects with the problem `not-found` what would lead to another resource: an empty
 * name, `.` and `..`, which addresses resolve even where they are escaped.
 */
export function resource(...names: readonly string[]): string {
  return names.map((name) => `/${part(name)}`).join('')
}

/** A path of names, each a part of the address. */
export const resourceIn = (path: string): string => resource(...path.split('/'))

function part(name: string): string {
  if (name === '' || name === '.' || name === '..' || !name.isWellFormed())
    throw new HostProblem('not-found')
  return encodeURIComponent(name)
}
