/**
 * Opting out: a person shows that a login is theirs, and it is shown here no more. The proof is a
 * token in the profile's bio or in a public gist, good for a day and for one change; nothing is
 * signed in, nothing is sent.
 */
import * as z from 'zod/mini'
import { loginSchema } from '../evidence/index.ts'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'

const input = z.object({ login: loginSchema })
const examples = [{ title: 'A person', input: { login: 'octocat' } }]
const errorsOfProof = [
  'invalid_login',
  'proof_missing',
  'too_many',
  'not_found',
  'upstream_limited',
  'upstream_unavailable',
  'internal',
] as const

export const startOptOutOperation = defineOperation({
  name: 'opt-out.start',
  summary: 'Ask for the tokens of an opt-out',
  description:
    'Gives the token that proves an opt-out of this login, the one that proves its withdrawal, and the places where either is looked for. Nothing is stored or changed. Tokens are no secret: what counts is that the account itself shows one. They are good until `expiresAt`, a day, and for one change: an opt-out or a withdrawal ends all tokens given before it, those of both kinds, so ask again for what you wish next.',
  http: { method: 'POST', path: paths.optOut },
  input,
  output: z.object({
    login: z.string(),
    token: z.string(),
    withdrawalToken: z.string(),
    expiresAt: z.iso.datetime(),
    places: z.array(z.string()),
    status: z.literal('waiting'),
  }),
  outputName: 'OptOutStart',
  streams: false,
  access: 'public',
  headers: [],
  errors: ['invalid_login', 'internal'],
  examples,
  tools: [
    {
      name: 'start_opt_out',
      title: 'Begin not to be shown here',
      toolset: 'privacy',
      gives:
        'Gives the text that the owner of a login puts into their bio or a public gist to be shown here no more.',
      not: 'Does not change anything yet, and cannot write to GitHub.',
      isReadOnly: false,
      isDestructive: false,
      isIdempotent: true,
      isOpenWorld: false,
      example: { login: 'octocat' },
    },
  ],
})

export const confirmOptOutOperation = defineOperation({
  name: 'opt-out.confirm',
  summary: 'Opt a login out',
  description:
    'Reads the bio and the newest public gists of the account once. Where they show the token, everything kept of the login is deleted, and every scan and embed of it says from then on that it is not shown here. What is kept is the time of the change, sealed under a keyed hash of the login. The token is spent then; the same request may be repeated for ten minutes, to finish what an error left undone. Caches of others (browsers, proxies of images) end by themselves.',
  http: { method: 'POST', path: paths.optOutConfirmation },
  input,
  output: z.object({ login: z.string(), status: z.literal('opted-out') }),
  outputName: 'OptOutConfirmation',
  streams: false,
  access: 'public',
  headers: [],
  errors: errorsOfProof,
  examples,
  tools: [
    {
      name: 'confirm_opt_out',
      title: 'Show a login here no more',
      toolset: 'privacy',
      gives:
        'Looks for the text of start_opt_out at GitHub; where it is, deletes what is kept of the login and shows it no more.',
      not: 'Does not work for a login whose owner has not put the text there.',
      isReadOnly: false,
      isDestructive: true,
      isIdempotent: true,
      isOpenWorld: true,
      example: { login: 'octocat' },
    },
  ],
})

export const withdrawOptOutOperation = defineOperation({
  name: 'opt-out.withdraw',
  summary: 'Withdraw an opt-out',
  description:
    'Reads the bio and the newest public gists of the account once. Where they show a withdrawal token that `POST /api/v1/opt-outs/{login}` gave after the opt-out, the login may be scanned again. Tokens that were given before either change are worth nothing afterwards, wherever they are still shown.',
  http: { method: 'DELETE', path: paths.optOut },
  input,
  output: z.object({ login: z.string(), status: z.literal('withdrawn') }),
  outputName: 'OptOutWithdrawal',
  streams: false,
  access: 'public',
  headers: [],
  errors: errorsOfProof,
  examples,
})
