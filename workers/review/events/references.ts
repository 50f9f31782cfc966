/** The names and numbers that payloads carry, in the only forms that we pass on. */
import * as z from 'zod/mini'
import type { HostEvent, NamedRepository } from '../../../shared/review/event.ts'

/** A path of names, as all hosts spell repositories; never one that leads up a path. */
export const repositoryName = z.string().check(
  z.maxLength(512),
  z.regex(/^[\w.-]+(?:\/[\w.-]+)+$/),
  z.refine((name: string) => !name.split('/').some((part) => /^\.+$/.test(part))),
)

export const pullNumber = z.int().check(z.positive())

/** A commit: whole (SHA-1, SHA-256), or the twelve digits that Bitbucket tells. */
export const commitName = z.string().check(z.regex(/^[0-9a-f]{12,64}$/))

export const numericId = z.int().check(z.nonnegative())

/** A repository as events name it; without an id where the payload has none. */
export const named = (repository: string, id: number | string | undefined): NamedRepository =>
  id === undefined ? { repository } : { repository, repositoryId: String(id).toLowerCase() }

/** Nothing to do, on purpose. */
export const ignored = (why: string): HostEvent => ({ kind: 'ignored', why })

/** What a payload is of that its host does not send. */
export const malformed = ignored('malformed')
