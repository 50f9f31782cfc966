/**
 * What a webhook takes at its host: whether a token may do what reviews need, and the webhook itself made,
 * tried, changed and taken away. It is done from here and not from its owner's machine, so that one place
 * speaks to hosts, by whichever door it is asked.
 */
import type { Send } from '../../platform/outgoing/index.ts'
import { HostProblem } from '../hosts/host-problem.ts'
import type { Credential } from '../hosts/requests.ts'
import type { HostId } from '../hosts/vcs-host.ts'
import type { HookRecord } from '../hooks/hook-records.ts'

/** What reviews need, in the order in which it is told. */
export const rights = [
  'see the repository',
  'read its files',
  'read pull requests',
  'write on pull requests',
  'manage webhooks',
] as const

/** What not all of reviews needs: its absence refuses nothing. */
export const wishes = {
  alerts: 'upload to code scanning (for `sarif: upload`)',
  permissions: 'ask who may write (for commands)',
} as const

/** Whether the token has a right; null where the host shows it only once it is used. */
export type Right = {
  right: (typeof rights)[number] | (typeof wishes)[keyof typeof wishes]
  isThere: boolean | null
}

/** A webhook as it is to be at the host. */
export type WantedWebhook = {
  address: string
  /** The secret for each scheme that a hook can have; hosts with one take the first. */
  secrets: Record<HookRecord['scheme'], string>
}

/** A repository's number or UUID at its host, which stays, and its name, which may not. */
export type Identity = { id: string; name: string }

/** Every method rejects with a `HostProblem` where the host fails. */
export interface HostAdministration {
  readonly id: HostId
  rightsOf: (repository: string) => Promise<Right[]>
  /** What a repository is and is called now; null where the host says that there is none for this token. */
  identify: (which: { id: string } | { name: string }) => Promise<Identity | null>
  /** The addresses of the repository's webhooks. */
  addresses: (repository: string) => Promise<string[]>
  /** Makes the webhook, and tells what the host calls it and how it signs. */
  make: (
    repository: string,
    wanted: WantedWebhook,
  ) => Promise<{ webhook: string; scheme: HookRecord['scheme'] }>
  /** Has the host send something; false where it can send nothing now. */
  ping: (repository: string, webhook: string) => Promise<boolean>
  changeSecret: (
    repository: string,
    webhook: string,
    wanted: WantedWebhook,
    scheme: HookRecord['scheme'],
  ) => Promise<void>
  /** Takes the webhook away; one that is gone is no failure. */
  remove: (repository: string, webhook: string) => Promise<void>
}

/** How administrations are made: for a host and whoever asks it; requests go `through` what renews tokens. */
export type Administer = (
  host: HostId,
  credential: Credential,
  through?: (send: Send) => Send,
) => HostAdministration

/** Whether something may be read: false where the host says no. */
export async function isAllowed(work: Promise<unknown>): Promise<boolean> {
  return (await allRead(work)) !== null
}

/** What was read; null where the host says no. Rejects where it fails in any other way. */
export async function allRead<Value>(work: Promise<Value>): Promise<Value | null> {
  try {
    return await work
  } catch (error) {
    if (error instanceof HostProblem && noes.has(error.kind)) return null
    throw error
  }
}
const noes: ReadonlySet<string> = new Set(['credentials', 'forbidden', 'not-found'])
