/** What the page reads of the OpenAPI document, in types. */
import * as z from 'zod/mini'
import { openApiDocument } from '../../../shared/api/openapi.ts'

const jsonSchema = z.object({
  $ref: z.optional(z.string()),
  type: z.optional(z.union([z.string(), z.array(z.string())])),
  enum: z.optional(z.array(z.unknown())),
  const: z.optional(z.unknown()),
  default: z.optional(z.unknown()),
  format: z.optional(z.string()),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  minLength: z.optional(z.number()),
  maxLength: z.optional(z.number()),
  minItems: z.optional(z.number()),
  maxItems: z.optional(z.number()),
  required: z._default(z.array(z.string()), []),
  get items(): z.ZodMiniOptional<typeof jsonSchema> {
    return z.optional(jsonSchema)
  },
  get anyOf(): z.ZodMiniOptional<z.ZodMiniArray<typeof jsonSchema>> {
    return z.optional(z.array(jsonSchema))
  },
  get oneOf(): z.ZodMiniOptional<z.ZodMiniArray<typeof jsonSchema>> {
    return z.optional(z.array(jsonSchema))
  },
  get properties(): z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString, typeof jsonSchema>> {
    return z.optional(z.record(z.string(), jsonSchema))
  },
  get additionalProperties(): z.ZodMiniOptional<
    z.ZodMiniUnion<[z.ZodMiniBoolean, typeof jsonSchema]>
  > {
    return z.optional(z.union([z.boolean(), jsonSchema]))
  },
})
export type JsonSchema = z.infer<typeof jsonSchema>

const content = z.record(z.string(), z.object({ schema: z.optional(jsonSchema) }))

const parameterSchema = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean(),
  description: z._default(z.string(), ''),
  schema: jsonSchema,
  examples: z._default(z.record(z.string(), z.object({ value: z.unknown() })), {}),
})
export type ApiParameter = z.infer<typeof parameterSchema>

const operationSchema = z.object({
  operationId: z.string(),
  tags: z.array(z.string()),
  summary: z.string(),
  description: z.string(),
  security: z.optional(z.array(z.record(z.string(), z.unknown()))),
  parameters: z._default(z.array(parameterSchema), []),
  requestBody: z.optional(z.object({ content })),
  responses: z.record(
    z.string(),
    z.object({ description: z.string(), content: z.optional(content) }),
  ),
})

const documentSchema = z.object({
  info: z.object({ description: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.object({ schemas: z.record(z.string(), jsonSchema) }),
})

export type ApiOperation = z.infer<typeof operationSchema> & { method: string; path: string }

export type ApiDocument = {
  description: string
  /** By their first tag, in the order of the document. */
  groups: ReadonlyMap<string, readonly ApiOperation[]>
  schemas: Readonly<Record<string, JsonSchema>>
}

/** The document of this product. */
export function apiDocument(): ApiDocument {
  const { info, paths, components } = documentSchema.parse(openApiDocument('/'))
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, method, path })),
  )
  return {
    description: info.description,
    groups: Map.groupBy(operations, ({ tags }) => tags[0] ?? ''),
    schemas: components.schemas,
  }
}
