/** How a repository is connected by signing in at its host: what the page is told at each step. */
import type { NewHook } from '../api/hooks.ts'
import { fromBase64Url } from '../base64-url.ts'

/** Hosts at which people sign in for reviews; at GitHub an App is installed. */
export const signInHosts = ['gitlab', 'bitbucket'] as const
export type SignInHost = (typeof signInHosts)[number]

/** Why a connection did not come about. */
export const connectRefusals = [
  /** What was typed is no repository. */
  'repository',
  /** Who was asked at the host said no. */
  'denied',
  /** It took too long, was answered before, or began in another browser. */
  'over',
  /** The host does not let them do what is needed: see `missing`. */
  'rights',
  /** The repository has a webhook of this service that works. */
  'there',
] as const
export type ConnectRefusal = (typeof connectRefusals)[number]

/** What a terminal is told besides: that the host or the service failed, which its person reads on the page. */
export const terminalRefusals = [...connectRefusals, 'failed'] as const
export type TerminalRefusal = (typeof terminalRefusals)[number]

export type ConnectAnswer =
  /** `hosts` are those at which one can sign in here. */
  | {
      step: 'ask'
      hosts: SignInHost[]
      /** What was asked for before, or stands in the address. */
      host: SignInHost | null
      repository: string
      terminal: string | null
      refusal: ConnectRefusal | null
      /** Rights that are missing, as `rights` of hooks name them. */
      missing: string[]
    }
  /** `address`: where the host asks whether it may be. */
  | {
      step: 'away'
      host: SignInHost
      repository: string
      terminal: string | null
      address: string
    }
  /** `isAgain`: the webhook was there, and has a new sign-in now. */
  | { step: 'done'; hook: NewHook; isAgain: boolean; terminal: string | null }

/** The link of a terminal that waits for the outcome: a SHA-256 in base64url. */
export const isTerminalLink = (text: string): boolean => /^[\w-]{43}$/.test(text)

/** What terminal and page show, for their reader to compare: 32 bits of the link. */
export function terminalCode(link: string): string {
  const bytes = [...fromBase64Url(link).subarray(0, 4)]
  const digits = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${digits.slice(0, 4)}-${digits.slice(4)}`.toUpperCase()
}
