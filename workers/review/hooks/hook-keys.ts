/**
 * What follows from a hook's id and the deployment's secret. The id is 128 random bits that stand in the
 * address the host sends to, and with us nowhere: without a delivery nothing of a hook can be opened, and
 * without the deployment's secret nothing can be made of the id.
 */
import {
  fromBase64Url,
  heldSeal,
  keyedHash,
  secretBelow,
  toBase64Url,
  type FillRandom,
  type Seal,
} from '../../platform/seal/index.ts'
import type { NamedRepository } from '../../../shared/review/event.ts'
import type { Messenger } from '../queue/assignment.ts'

type Bytes = Uint8Array<ArrayBuffer>

const idBytes = 16
const idForm = /^[\w-]{22}$/

/** An id of 22 characters of base64url; the first is no hyphen, which a terminal would take for an option's. */
export function newHookId(random: FillRandom): string {
  const bytes = new Uint8Array(idBytes)
  do random(bytes)
  while (toBase64Url(bytes).startsWith('-'))
  return toBase64Url(bytes)
}

/** Whether a step of a path can be the id of a hook. */
export const isHookId = (text: string): boolean => idForm.test(text)

/** The name of a hook's record, and the box for it. */
export async function hookSeal(secret: string, hookId: string): Promise<Seal> {
  return heldSeal(fromBase64Url(await keyedHash(secret, 'hook', hookId)), 'hook')
}

/** What signs a hook's deliveries: 32 bytes for each version, so that none has to be kept. */
export async function signingBytes(
  secret: string,
  hookId: string,
  version: number,
): Promise<Bytes> {
  return fromBase64Url(await keyedHash(secret, 'hook-signing', `${hookId} ${version}`))
}

/** Under which name deliveries of a messenger are kept. */
export async function messengerName(secret: string, by: Messenger): Promise<string> {
  if (by.kind === 'hook') return (await hookSeal(secret, by.hookId)).name
  return keyedHash(secret, 'hook', `app ${by.installation}`)
}

/**
 * Whose memory and counts something is. A hook speaks for one repository, and its id is what only the owners of that
 * and their host have. Of a repository that the App brings nobody has anything secret: its number at GitHub keys them,
 * which is the same under every name and owner.
 */
export type Subject =
  | { kind: 'hook'; hookId: string }
  | { kind: 'repository'; id: string }
  /** Events that tell no number: all that is left is who brought them. */
  | { kind: 'installation'; installation: number }

export function subjectOf(by: Messenger, { repositoryId: id }: NamedRepository): Subject {
  if (by.kind === 'hook') return by
  const { installation } = by
  return id === undefined ? { kind: 'installation', installation } : { kind: 'repository', id }
}

/** The key of what is remembered: where a hook brings the events it takes the hook's id to make it. */
export async function memoryKey(secret: string, subject: Subject): Promise<Bytes> {
  const is = memoryWords(subject)
  return secretBelow(fromBase64Url(await keyedHash(secret, 'hook-memory', is)), 'hook')
}

function memoryWords(subject: Subject): string {
  if (subject.kind === 'hook') return `hook ${subject.hookId}`
  if (subject.kind === 'installation') return `app ${subject.installation}`
  return `app repository ${subject.id}`
}
