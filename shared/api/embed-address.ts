/** The address of an embed, and the text that puts it into a page. */
import * as z from 'zod/mini'
import { loginSchema } from '../evidence/index.ts'
import { takes } from '../embed/parameters/index.ts'
import type { Parameter, ParameterTable } from '../embed/parameters/parameter.ts'
import { ownEmbeds, ownRoute } from '../embed/routes.ts'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'
import { looksAtRecords } from './tool-mark.ts'

/** What the embeds take, each by its name; what only one of them has is refused for the others. */
const parameters: ParameterTable = Object.assign(
  {},
  ...ownEmbeds.map((kind) => ownRoute(kind).parameters),
)

function fieldOf(parameter: Parameter) {
  const text = z.describe(`${parameter.summary}; it ${takes(parameter)}`)
  switch (parameter.kind) {
    case 'choice':
      return z.optional(z.enum(parameter.values).check(text))
    case 'integer':
      return z.optional(z.int().check(z.minimum(parameter.least), z.maximum(parameter.most), text))
    case 'flag':
      return z.optional(z.boolean().check(text))
    default:
      return z.optional(z.string().check(text))
  }
}

const inputSchema = z.object({
  login: loginSchema,
  kind: z.optional(z.enum(ownEmbeds)),
  with: z.optional(loginSchema.check(z.describe('The other login of a duel'))),
  alt: z.optional(
    z.string().check(z.maxLength(256), z.describe('What the image says where it is not seen')),
  ),
  ...Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, fieldOf(parameter)]),
  ),
})
type AskedFor = z.infer<typeof inputSchema> & Record<string, string | number | boolean | undefined>

export const embedAddressSchema = z.object({
  kind: z.enum(ownEmbeds),
  url: z.url(),
  /** The page that explains the embed's numbers. */
  page: z.url(),
  alt: z.string(),
  markdown: z.string(),
  html: z.string(),
  /** Follows GitHub's own setting of light and dark; null for what has one side only. */
  picture: z.nullable(z.string()),
  restructuredText: z.string(),
  asciidoc: z.string(),
})

export const embedAddressOperation = defineOperation({
  name: 'embeds.show',
  summary: 'Get the address of a badge or a card, and the text that embeds it',
  description:
    'Writes the address of an embed with the parameters that are asked for, and the Markdown, HTML, reStructuredText and AsciiDoc that put it into a page with a link to the page behind it. Nothing is read for that: the embed is drawn when its address is opened. Other than an embed, which is drawn whatever is asked, this names each parameter that is unknown or wrong. docs/embeds.md shows them all.',
  http: { method: 'GET', path: paths.embedAddress },
  input: inputSchema as z.ZodMiniType<AskedFor>,
  output: embedAddressSchema,
  outputName: 'EmbedAddress',
  streams: false,
  access: 'public',
  headers: [],
  errors: ['invalid_login', 'validation_failed'],
  examples: [
    { title: 'A card', input: { login: 'octocat', kind: 'card', theme: 'nord' } },
    { title: 'A duel', input: { login: 'octocat', kind: 'duel', with: 'hubot' } },
  ],
  commands: [
    {
      name: 'badge',
      summary: 'Get a badge for a README',
      positionals: ['login'],
      options: ['alt'],
    },
    { name: 'card', summary: 'Get a card for a README', positionals: ['login'], options: ['alt'] },
  ],
  tools: [
    {
      name: 'get_embed',
      title: 'Get a badge or card for a README',
      toolset: 'embed',
      gives:
        'Writes the address of a badge, card, banner or duel, and the Markdown or HTML for it.',
      not: 'Does not draw or read anything: the image is drawn when it is looked at.',
      ...looksAtRecords,
      isOpenWorld: false,
      example: { login: 'octocat', kind: 'card', theme: 'nord' },
    },
  ],
})
