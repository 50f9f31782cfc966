/**
 * Webhooks of code reviews: made at the repository's host, tried, their secret changed, taken away. Who makes
 * one shows a token of the host that may; who changes it shows the hook's id and its secret.
 */
import * as z from 'zod/mini'
import { terminalRefusals } from '../review/connection.ts'
import { hostIds } from '../review/host-ids.ts'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'
import { errorsOfHosts } from './errors-of-hosts.ts'

/** `owner/name`, `group/sub/project`, `workspace/slug`: no step of it leads up. */
export const repositoryPath = z
  .string()
  .check(z.maxLength(512), z.regex(/^(?!\.+\/)[\w.-]+(?:\/(?!\.+(?:\/|$))[\w.-]+)+$/))

/** Printable, so that it can stand in a header. */
const hostToken = z.string().check(z.regex(/^[\x21-\x7e]{1,2048}$/))

export const createHookInput = z.strictObject({
  host: z.enum(hostIds),
  repository: repositoryPath,
  /** With which reviews read the repository and write to it; kept sealed. */
  token: hostToken,
  /** At Bitbucket, the name or address that an app password or API token goes with. */
  user: z._default(z.nullable(z.string().check(z.regex(/^[^\s:]{1,254}$/))), null),
})
export type CreateHook = z.infer<typeof createHookInput>

/** A hook, and that it is one's own. */
export const hookInput = z.strictObject({
  hook: z.string().check(z.regex(/^[\w-]{22}$/)),
  secret: z.string().check(z.regex(/^[\x21-\x7e]{1,100}$/)),
})
export type OwnHook = z.infer<typeof hookInput>

const rightSchema = z.object({
  right: z.string(),
  /** Null where the host shows it only once it is used. */
  isThere: z.nullable(z.boolean()),
})

export const newHookSchema = z.object({
  host: z.enum(hostIds),
  repository: z.string(),
  hook: z.string(),
  /** Where the host sends to. */
  address: z.string(),
  /** Shown this once. */
  secret: z.string(),
  /** How deliveries are told to be genuine; `token` at a GitLab that cannot sign them. */
  scheme: z.enum(['signature', 'token']),
  rights: z.array(rightSchema),
})
export type NewHook = z.infer<typeof newHookSchema>

export const connectedHookInput = z.strictObject({
  /** 256 random bits in base64url; a hash of them stood in the address that somebody was sent to. */
  ticket: z.string().check(z.regex(/^[\w-]{43}$/)),
})

export const connectedHookSchema = z.object({
  /** Null where nothing came of it, or nothing yet. */
  hook: z.nullable(newHookSchema),
  /** Why nothing came of it; null for as long as nobody knows. */
  refusal: z.nullable(z.enum(terminalRefusals)),
  /** Rights that are missing. */
  missing: z.array(z.string()),
})
export type ConnectedHook = z.infer<typeof connectedHookSchema>

export const hookTestSchema = z.object({
  /** Whether the host could be had to send something. */
  isAsked: z.boolean(),
  /** Whether a good delivery came while it was waited for. */
  hasCome: z.boolean(),
  /** How many good deliveries came since the hook was made. */
  deliveries: z.int(),
  /** Whether somebody has to sign in at the host again; then nothing was asked. */
  isSignInOver: z.boolean(),
  rights: z.array(rightSchema),
})
export type HookTest = z.infer<typeof hookTestSchema>

export const rotatedHookSchema = z.object({
  secret: z.string(),
  /** Until when the secret before counts as well. */
  beforeUntil: z.iso.datetime(),
})

export const removedHookSchema = z.object({
  /** Whether the host took the webhook away, or had none; else somebody has to in its settings. */
  isGoneAtHost: z.boolean(),
  /** Whether the host took the tokens of its sign-in back; null where there was none, or it takes none. */
  isSignInEnded: z.nullable(z.boolean()),
})

const shared = {
  body: 'json',
  streams: false,
  access: 'public',
  headers: [],
  examples: [],
} as const

export const createHookOperation = defineOperation({
  ...shared,
  name: 'hooks.create',
  summary: 'Set up code reviews for a repository',
  description:
    'Looks whether the token may do what reviews need, makes a webhook at the host of the repository and gives its address and its secret, once. The token is kept under a key that follows from the hook’s id, which stands in the address and is kept nowhere here: without a delivery, or this answer, nothing of it can be opened. Ninety days after the last delivery it is gone.',
  http: { method: 'POST', path: paths.hooks },
  input: createHookInput,
  output: newHookSchema,
  outputName: 'NewHook',
  errors: errorsOfHosts,
})

export const connectedHookOperation = defineOperation({
  ...shared,
  name: 'hooks.connected',
  summary: 'What came of connecting a repository by signing in',
  description:
    'For a terminal that sent somebody to `/reviews/connect?host=…&repository=…&terminal=…`, the last the SHA-256 of the ticket’s 32 bytes in base64url: what came of it there, once, within ten minutes; nothing yet is told at once, and asked again after some seconds. The page shows the first eight hexadecimal digits of that hash, so that its reader sees whose terminal waits.',
  http: { method: 'POST', path: paths.hookConnected },
  input: connectedHookInput,
  output: connectedHookSchema,
  outputName: 'ConnectedHook',
  errors: ['validation_failed', 'store_unavailable', 'internal'],
})

export const testHookOperation = defineOperation({
  ...shared,
  name: 'hooks.test',
  summary: 'Try a webhook of code reviews',
  description:
    'Has the host send a delivery where it can (GitHub; GitLab where there is a merge request; Bitbucket cannot), waits a few seconds for it, and looks at the token’s rights once more.',
  http: { method: 'POST', path: paths.hookTest },
  input: hookInput,
  output: hookTestSchema,
  outputName: 'HookTest',
  errors: ['hook_refused', ...errorsOfHosts],
})

export const rotateHookOperation = defineOperation({
  ...shared,
  name: 'hooks.rotate',
  summary: 'Change the secret of a webhook of code reviews',
  description:
    'Gives the webhook another secret, here and at its host. For an hour the one before counts as well, so that no delivery on its way is lost.',
  http: { method: 'POST', path: paths.hookRotation },
  input: hookInput,
  output: rotatedHookSchema,
  outputName: 'RotatedHook',
  errors: ['hook_refused', ...errorsOfHosts],
})

export const removeHookOperation = defineOperation({
  ...shared,
  name: 'hooks.remove',
  summary: 'Take code reviews away from a repository',
  description:
    'Takes the webhook away at its host, and here all that is kept of it, the token too. What is kept here goes even where the host does not answer.',
  http: { method: 'POST', path: paths.hookRemoval },
  input: hookInput,
  output: removedHookSchema,
  outputName: 'RemovedHook',
  errors: ['hook_refused', ...errorsOfHosts],
})
