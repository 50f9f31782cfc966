/** A code review without a webhook: of a diff, of files, or of a public pull request. Nothing of it is kept. */
import * as z from 'zod/mini'
import { mostFiles, unreadReasons } from '../review/change.ts'
import { isRepositoryPath } from '../review/diff/paths.ts'
import { llmKeyProviderIds } from '../llm/provider-ids.ts'
import { categories, confidences, severities } from '../review/finding.ts'
import { modelProblems } from '../review/large-model/problems.ts'
import { sealedKeySchema } from '../sealed-key/read-sealed-key.ts'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'
import { looksAtRecords } from './tool-mark.ts'

/** Bytes of a whole request. */
export const mostReviewBytes = 5_000_000

const fileSchema = z.strictObject({
  path: z.string().check(
    z.minLength(1),
    z.maxLength(1_000),
    z.refine((path) => isRepositoryPath(path) && path.isWellFormed()),
  ),
  content: z.string(),
})

/** A pull request of GitHub, a merge request of GitLab, a pull request of Bitbucket Cloud. */
export const pullAddress = z
  .string()
  .check(
    z.maxLength(600),
    z.regex(
      /^https:\/\/(?:github\.com\/[\w.-]+\/[\w.-]+\/pull\/\d{1,9}|gitlab\.com\/(?:[\w.-]+\/)+-\/merge_requests\/\d{1,9}|bitbucket\.org\/[\w.-]+\/[\w.-]+\/pull-requests\/\d{1,9})\/?$/,
    ),
  )

/** What providers call models: `gpt-5.5`, `anthropic/claude-haiku-5.5`. */
export const modelIdForm = /^[\w][\w./:-]{0,99}$/

/** A large model that is asked, too, at the cost of the visitor's own key. */
const modelOrderSchema = z.strictObject({
  provider: z.enum(llmKeyProviderIds),
  /** The provider's usual one where none is named. */
  model: z.optional(z.string().check(z.regex(modelIdForm))),
  /** The visitor's key, sealed for this provider and for the `Idempotency-Key` of this request. */
  key: sealedKeySchema,
})
export type ModelOrder = z.infer<typeof modelOrderSchema>

export const createReviewInput = z
  .strictObject({
    /** A unified diff, as `git diff` writes it. */
    diff: z.optional(z.string().check(z.minLength(1))),
    /** Whole files; with a diff, the files as they are after it. */
    files: z.optional(
      z.array(fileSchema).check(
        z.minLength(1),
        z.maxLength(3_000),
        z.refine((files) => new Set(files.map(({ path }) => path)).size === files.length),
      ),
    ),
    pull: z.optional(pullAddress),
    /** A token of the pull request's host, for this one reading; public ones need none. */
    token: z.optional(z.string().check(z.regex(/^[\x21-\x7e]{1,2048}$/))),
    check: z._default(z.array(z.enum(categories)).check(z.minLength(1)), [...categories]),
    model: z.optional(modelOrderSchema),
  })
  .check(
    z.refine(
      ({ diff, files, pull }) => diff !== undefined || files !== undefined || pull !== undefined,
      {
        path: ['files'],
        error: 'takes a diff, files or the address of a pull request: one of them has to be there',
      },
    ),
    z.refine(
      ({ diff, files, pull }) => pull === undefined || (diff === undefined && files === undefined),
      {
        path: ['pull'],
        error: 'goes without diff and files',
      },
    ),
    z.refine(({ pull, token }) => token === undefined || pull !== undefined, {
      path: ['token'],
      error: 'goes with pull',
    }),
  )
export type CreateReview = z.infer<typeof createReviewInput>

const findingSchema = z.object({
  path: z.string(),
  line: z.int(),
  endLine: z.int(),
  rule: z.string(),
  category: z.enum(categories),
  severity: z.enum(severities),
  confidence: z.enum(confidences),
  /** `CWE-79`; null where the rule is about no weakness. */
  cwe: z.nullable(z.string()),
  message: z.string(),
  /** The large model that says it, where no rule does. */
  by: z.optional(z.string()),
})

export const reviewSchema = z.object({
  /** Worst first. Those of low confidence are among them, and say so. */
  findings: z.array(findingSchema),
  summary: z.object({
    total: z.int(),
    security: z.int(),
    architecture: z.int(),
    quality: z.int(),
    bySeverity: z.record(z.enum(severities), z.int()),
    /** Findings per line that was read; `unknown` where none was. */
    density: z.enum(['critical', 'high', 'medium', 'low', 'none', 'unknown']),
    /** Changed files, and how many of them were read in full. */
    files: z.int(),
    filesRead: z.int(),
    lines: z.int(),
  }),
  /** Files that were not read, or not in full. A review with any of them is not a clean one. */
  unread: z.array(z.object({ path: z.string(), reason: z.enum(unreadReasons) })),
  /** How many changed files not even the names are known of. */
  unnamed: z.int(),
  /**
   * How risky the change is by its size and spread alone, of other projects’ history: a hint where to look longer. Null
   * where some of its lines are not known.
   */
  risk: z.nullable(
    z.object({
      band: z.enum(['low', 'medium', 'high']),
      metrics: z.object({
        added: z.int(),
        deleted: z.int(),
        directories: z.int(),
        files: z.int(),
      }),
      /** Of the model: `models/README.md`. */
      version: z.string(),
    }),
  ),
  /** Of the rules. */
  version: z.string(),
  /** How a large model was asked; missing where none was to be. */
  model: z.optional(
    z.object({
      /** `openai/gpt-5.5`. */
      name: z.string(),
      /** Why it said nothing, where it did not answer; the rules' findings stand. */
      problem: z.nullable(z.enum(modelProblems)),
      /** How many of its findings are told, and how many are not. */
      told: z.int(),
      dropped: z.int(),
      /** Added lines that it was not shown. */
      linesNotSent: z.int(),
      /** What the provider took, in millionths of a dollar; null where nobody said. */
      costMicros: z.nullable(z.int()),
    }),
  ),
})
export type Review = z.infer<typeof reviewSchema>

const example = {
  diff: "diff --git a/a.js b/a.js\nnew file mode 100644\n--- /dev/null\n+++ b/a.js\n@@ -0,0 +1 @@\n+require('child_process').exec(process.argv[2])\n",
  check: [...categories],
}

export const createReviewOperation = defineOperation({
  name: 'reviews.create',
  summary: 'Review a change',
  description: `Reads a change with the rules that review pull requests, and keeps nothing. Give a unified diff and, for what syntax tells, the changed files as they are after it (\`files\`); or whole files alone; or the address of a pull request at github.com, gitlab.com or bitbucket.org, with a token of that host where it is not public. Findings are those of added lines, and of what the change newly exposes. At most ${mostFiles} files are read, none above a million characters: \`unread\` names the others and why. With \`Accept: application/sarif+json\` the answer is SARIF 2.1.0. With \`model\` a large model looks at the added lines, too, with the visitor’s own key, sealed to the vault of their session (\`session.vault\`) for this provider and the \`Idempotency-Key\` of this request: code leaves for that provider then, secrets that are found masked. What it says has a rule \`model/…\` and its name in \`by\`; where it does not answer, \`model.problem\` says why.`,
  http: { method: 'POST', path: paths.reviews },
  body: 'json',
  input: createReviewInput,
  output: reviewSchema,
  outputName: 'Review',
  streams: false,
  requestHeaders: ['Idempotency-Key'],
  access: 'session',
  sessionIsOptional: true,
  headers: ['RateLimit-Policy', 'RateLimit'],
  errors: [
    'validation_failed',
    'body_too_large',
    'host_refused',
    'host_unavailable',
    'too_many',
    'store_unavailable',
    'internal',
  ],
  examples: [{ title: 'One line of JavaScript', input: example }],
  tools: [
    {
      ...looksAtRecords,
      name: 'review_change',
      title: 'Review a change',
      toolset: 'review',
      gives: 'Findings of a diff or pull request.',
      not: 'Does not post comments.',
      example: { pull: 'https://github.com/octo/a/pull/7' },
    },
  ],
})
