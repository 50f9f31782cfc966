/** An embed's address with the snippets that people paste. */
import * as z from 'zod/mini'
import { embedAddressOperation } from '../../api/embed-address.ts'
import { loginSchema } from '../../evidence/index.ts'
import { badgeTable, cardTable, takes } from '../../embed/parameters/index.ts'
import { ownEmbeds } from '../../embed/routes.ts'
import { defineTool } from '../agent-tool.ts'
import { address, own, snippet } from '../text-kinds.ts'

/** Of many parameters those that change most; docs/embeds.md shows all. */
const text = (parameter: { summary: string }, example: string) =>
  z.optional(z.string().check(z.maxLength(64), z.describe(`${parameter.summary}; ${example}`)))

export const getEmbed = defineTool({
  operation: embedAddressOperation,
  name: 'get_embed',
  input: {
    login: loginSchema,
    kind: z.optional(z.enum(ownEmbeds)),
    with: z.optional(loginSchema.check(z.describe('The other login of a duel'))),
    theme: text(cardTable['theme']!, 'names are in phantom://themes'),
    mode: text(cardTable['mode']!, takes(cardTable['mode']!)),
    type: text(cardTable['type']!, takes(cardTable['type']!)),
    metric: text(badgeTable['metric']!, takes(badgeTable['metric']!)),
    locale: text(cardTable['locale']!, 'such as de'),
  },
  output: {
    kind: own(),
    url: address(),
    page: address(),
    alt: own(),
    markdown: snippet(),
    html: snippet(),
    picture: z.nullable(snippet()),
  },
  usual: ['kind', 'url', 'page', 'markdown'],
  view: ({ kind, url, page, alt, markdown, html, picture }) => ({
    kind,
    url,
    page,
    alt,
    markdown,
    html,
    picture,
  }),
})
