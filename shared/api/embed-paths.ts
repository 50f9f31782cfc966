/** The embeds in the OpenAPI document, derived from their routes and tables of parameters. */
import { noticeReasons } from '../draw/locale/locale.ts'
import { counterparts, type Service } from '../embed/drop-in/index.ts'
import { isList, schemaOf, type Parameter } from '../embed/parameters/index.ts'
import { embedRoutes, type EmbedRoute } from '../embed/routes.ts'
import { pictureNames } from '../studio/pictures.ts'

type Json = Record<string, unknown>

export const embedTag = 'embed'

/** Paths with what they answer. */
export function embedPaths(): Json {
  return Object.fromEntries(embedRoutes.map((route) => [route.path, { get: describeRoute(route) }]))
}

/** What shields.io takes from an endpoint. Source: https://shields.io/badges/endpoint-badge */
export const shieldsEndpointSchema: Json = {
  type: 'object',
  properties: {
    schemaVersion: { const: 1 },
    label: { type: 'string' },
    message: { type: 'string' },
    color: { type: 'string' },
    labelColor: { type: 'string' },
    isError: { type: 'boolean' },
    cacheSeconds: { type: 'integer' },
  },
  required: ['schemaVersion', 'label', 'message', 'color', 'cacheSeconds'],
}

function describeRoute(route: EmbedRoute): Json {
  const { name, summary, service, parameters, mediaType } = route
  return {
    operationId: name,
    tags: [embedTag],
    summary,
    description: service ? `${always} ${besides}` : always,
    parameters: [
      ...namesIn(route),
      ...(service
        ? optionsOf(service)
        : Object.entries(parameters).map(([parameter, its]) => describeParameter(parameter, its))),
    ],
    responses: {
      200: {
        description: 'The embed, or one in words that says why there are no numbers',
        headers: embedHeaders,
        content: {
          [mediaType]:
            mediaType === 'application/json'
              ? { schema: { $ref: '#/components/schemas/ShieldsEndpoint' } }
              : {},
        },
      },
      304: { description: 'Not changed since the ETag in `If-None-Match`' },
    },
  }
}

const always =
  'Answers 200 with an embed whatever happens. A parameter that is unknown or wrong is as if it were not there; an SVG says so in a comment.'
const besides = 'Every parameter of `/card/{login}.svg` is taken as well, except `type`.'

/** Logins, and which picture it is. */
function namesIn({ path, service }: EmbedRoute): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) =>
    name === 'picture' ? pictureParameter : loginParameter(name!, 'path'),
  )
  return service ? [loginParameter(counterparts[service].login, 'query')] : inPath
}

const pictureParameter: Json = {
  name: 'picture',
  in: 'path',
  required: true,
  description: 'Which picture, each with a size of its own',
  schema: { type: 'string', enum: pictureNames },
  examples: { example1: { value: 'portfolio-banner' } },
}

const loginParameter = (name: string, place: 'path' | 'query'): Json => ({
  name,
  in: place,
  required: true,
  description: 'A GitHub login',
  schema: { type: 'string' },
  examples: { example1: { value: name === 'b' ? 'hubot' : 'octocat' } },
})

function describeParameter(name: string, parameter: Parameter): Json {
  return {
    name,
    in: 'query',
    required: false,
    description: parameter.summary,
    ...(isList(parameter) ? { style: 'form', explode: false } : {}),
    schema: schemaOf(parameter),
    examples: { example1: { value: exampleOf(parameter) } },
  }
}

function exampleOf(parameter: Parameter): unknown {
  const { kind, example } = parameter
  if (kind === 'integer') return Number(example)
  if (kind === 'flag') return example === 'true'
  return isList(parameter) ? example.split(',') : example
}

/** Those of the other service's options that change something. */
function optionsOf(service: Service): Json[] {
  return counterparts[service].options.flatMap(({ name, becomes }) =>
    'unused' in becomes
      ? []
      : {
          name,
          in: 'query',
          required: false,
          description: `Becomes ${becomes.ours}${becomes.remark && `: ${becomes.remark}`}`,
          schema: { type: 'string' },
          examples: {},
        },
  )
}

const embedHeaders: Json = {
  ETag: { $ref: '#/components/headers/ETag' },
  'X-Scan-State': {
    description:
      "How new the numbers are (`provisional`: GitHub's first answer, more is under way; `last-good`: what was known before GitHub failed), or why there are none",
    schema: {
      type: 'string',
      enum: ['new', 'provisional', 'stored', 'stale', 'last-good', ...noticeReasons],
    },
  },
  Age: {
    description: 'How old the numbers are, in seconds, where that is worth telling',
    schema: { type: 'integer' },
  },
}
