/**
 * The findings of one pull request with the code they stand on: read from its host for this answer, and kept nowhere.
 * Who shows the id of the repository's webhook hears, too, what the reviews there made of each.
 */
import * as z from 'zod/mini'
import { unreadReasons } from '../review/change.ts'
import { categories, confidences, severities } from '../review/finding.ts'
import { hostIds } from '../review/host-ids.ts'
import { mostCharacters, nearLines } from '../review/report/code-around.ts'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'
import { pullAddress } from './reviews.ts'
import { errorsOfHosts } from './errors-of-hosts.ts'

/** Findings of one answer, those that matter most. */
export const mostFindings = 100

/** What became of a finding. `unsure` ones are said nowhere else. */
export const findingStates = ['new', 'open', 'dismissed', 'unsure'] as const
export type FindingState = (typeof findingStates)[number]

/** Why reviews are silent on a pull request. */
const silences = ['closed', 'paused', 'draft', 'bot'] as const

export const findingsInput = z
  .strictObject({
    /** The id of the webhook: the last part of its address. It is in the body, for addresses are logged. */
    hook: z.optional(z.string().check(z.regex(/^[\w-]{22}$/))),
    /** The number of a pull request of the webhook's repository, or the address of one. */
    pull: z.union([z.int().check(z.minimum(1), z.maximum(999_999_999)), pullAddress]),
    /** A token of the pull request's host, for this one reading; with a webhook its own is used. */
    token: z.optional(z.string().check(z.regex(/^[\x21-\x7e]{1,2048}$/))),
  })
  .check(
    z.refine(({ hook, pull }) => hook !== undefined || typeof pull === 'string', {
      path: ['hook'],
      error: 'goes with the number of a pull request; without it, pull takes a whole address',
    }),
    z.refine(({ hook, token }) => hook === undefined || token === undefined, {
      path: ['token'],
      error: 'goes without hook',
    }),
  )
export type AskFindings = z.infer<typeof findingsInput>

const lineSchema = z.object({
  number: z.int(),
  /** As the file has it, up to where it is too long or a secret begins. */
  text: z.string(),
  /** How many characters of it are left out for its length. */
  left: z.int(),
  /** The rest holds a secret, or may: it is not told. */
  isSecret: z.boolean(),
  isFound: z.boolean(),
  isAdded: z.boolean(),
})

const shownFindingSchema = z.object({
  line: z.int(),
  endLine: z.int(),
  rule: z.string(),
  title: z.string(),
  category: z.enum(categories),
  severity: z.enum(severities),
  confidence: z.enum(confidences),
  cwe: z.nullable(z.string()),
  message: z.string(),
  why: z.string(),
  fix: z.string(),
  /** Null where nothing of the pull request is remembered: without a webhook. */
  state: z.nullable(z.enum(findingStates)),
  /** Where it was said; null where it was not. */
  said: z.nullable(z.enum(['line', 'summary'])),
  /** Of the line at the host. */
  address: z.string(),
  /** Of the comment on the line, where there is one and its host has an address for it. */
  comment: z.nullable(z.string()),
  /** Lines around it, in the file as the pull request leaves it; none where that was not read. */
  code: z.array(lineSchema),
  /** Whole lines that may stand there instead. */
  suggestion: z.nullable(
    z.object({ startLine: z.int(), endLine: z.int(), replacement: z.string() }),
  ),
})
export type ShownFinding = z.infer<typeof shownFindingSchema>

export const findingsSchema = z.object({
  pull: z.object({
    host: z.enum(hostIds),
    repository: z.string(),
    number: z.int(),
    state: z.enum(['open', 'closed', 'merged']),
    address: z.string(),
    headCommit: z.string(),
  }),
  /** Whether what reviews said of it is known here. */
  isRemembered: z.boolean(),
  /** Why reviews say nothing on it; null where they do. */
  silence: z.nullable(z.enum(silences)),
  /** Those with what matters most first, and so their findings. */
  files: z.array(z.object({ path: z.string(), findings: z.array(shownFindingSchema) })),
  /** How many there are in all, and of those how many are left out here. */
  total: z.int(),
  further: z.int(),
  /** How many that were said are gone; null where nothing is remembered. */
  fixed: z.nullable(z.int()),
  /** Changed files, and those of them that were not read in full. */
  changed: z.int(),
  unread: z.array(z.object({ path: z.string(), reason: z.enum(unreadReasons) })),
  /** How many changed files not even the names are known of. */
  unnamed: z.int(),
  /** Not whole: somebody would have to look. Files that nobody writes by hand are not counted. */
  isWhole: z.boolean(),
  /** As `POST /api/v1/reviews` has it, with what moves it most first. */
  risk: z.nullable(
    z.object({
      band: z.enum(['low', 'medium', 'high']),
      reasons: z.array(
        z.object({
          metric: z.enum(['added', 'deleted', 'directories', 'files']),
          value: z.int(),
          isRaising: z.boolean(),
        }),
      ),
      version: z.string(),
    }),
  ),
  /** What is wrong in `.phantom-scope.yml` of the branch it goes into. */
  problems: z.array(
    z.object({
      kind: z.enum(['not_read', 'unknown_field', 'wrong_value']),
      field: z.string(),
      line: z.int(),
    }),
  ),
  /** Of the rules. */
  version: z.string(),
})
export type Findings = z.infer<typeof findingsSchema>

const shared = {
  body: 'json',
  input: findingsInput,
  output: findingsSchema,
  outputName: 'Findings',
  streams: false,
  headers: ['RateLimit-Policy', 'RateLimit'],
  examples: [],
} as const

export const findingsOperation = defineOperation({
  ...shared,
  name: 'reviews.findings',
  summary: 'The findings of a pull request, with their code',
  description: `Reads a pull request anew from its host, reviews it with the rules and the configuration of the branch it goes into, as a delivery of a webhook would, and answers with its findings and ${nearLines} lines around each; a line is cut after ${mostCharacters} characters, and where a secret begins. Nothing of it is kept, and nothing is said on the pull request. With the id of the repository’s webhook (\`hook\`) its token reads, and \`state\` says what the reviews there made of a finding: \`new\` (not said yet), \`open\` (\`said\` on a line or in the summary), \`dismissed\`, or \`unsure\` (said nowhere but here). Without it, \`pull\` is the address of a public pull request at github.com, gitlab.com or bitbucket.org, or goes with a \`token\`. At most ${mostFindings} findings are told, those that matter most.`,
  http: { method: 'POST', path: paths.findings },
  access: 'public',
  errors: ['hook_refused', ...errorsOfHosts],
})

export const ownFindingsOperation = defineOperation({
  ...shared,
  name: 'session.findings',
  summary: 'The findings of a pull request, read with your own sign-in',
  description:
    'The same for who signed in: a pull request at github.com, named by its address alone, is read with what GitHub gave them, on their own quota there. Where the repository has the GitHub App, and GitHub says that they may write to it, the App reads it, and `state` is told as for a webhook.',
  http: { method: 'POST', path: paths.ownFindings },
  access: 'session',
  errors: ['hook_refused', 'not_signed_in', 'foreign_origin', ...errorsOfHosts],
})
