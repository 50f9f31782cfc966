/**
 * The params of each method, as far as they are looked at here. The SDK's own check of them tells of an
 * internal error; what has not its form is the client's mistake (-32602).
 */
import * as z from 'zod/mini'

export const pageParams = z.looseObject({ cursor: z.optional(z.string()) })

export const resourceParams = z.looseObject({ uri: z.string() })

export const promptParams = z.looseObject({
  name: z.string(),
  arguments: z.optional(z.record(z.string(), z.string())),
})

export const completionParams = z.looseObject({
  ref: z.discriminatedUnion('type', [
    z.looseObject({ type: z.literal('ref/prompt'), name: z.string() }),
    z.looseObject({ type: z.literal('ref/resource'), uri: z.string() }),
  ]),
  argument: z.looseObject({ name: z.string(), value: z.string() }),
})
