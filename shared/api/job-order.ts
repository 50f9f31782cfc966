/** What is asked of a job: what to make, how it looks, and who draws it. */
import * as z from 'zod/mini'
import { themeNames } from '../draw/theme/themes.ts'
import type { Colour } from '../draw/theme/theme.ts'
import { loginSchema } from '../evidence/index.ts'
import { sealedKeySchema } from '../sealed-key/read-sealed-key.ts'
import { readmeStyles } from '../studio/kit/readme-styles.ts'
import { providerIds } from '../studio/models/descriptor.ts'
import { mostOwnColours } from '../studio/picture-order.ts'
import { pictureNames } from '../studio/pictures.ts'
import { imageStyles } from '../studio/prompts/image-styles.ts'

/** Who draws: this service itself, without a model, or a model of one of the providers. */
export const jobProviders = ['embedded', ...providerIds] as const
export type JobProvider = (typeof jobProviders)[number]

export const mostPicturesOfJob = 16

const colour = z.pipe(
  z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/)),
  z.transform((text) => text.toLowerCase() as Colour),
)

export const startJobInput = z.strictObject({
  login: loginSchema,
  pictures: z.array(z.enum(pictureNames)).check(
    z.minLength(1),
    z.maxLength(mostPicturesOfJob),
    z.refine((names) => new Set(names).size === names.length, 'Names each picture once'),
  ),
  /** Whether a profile kit is made as well. */
  kit: z._default(z.boolean(), false),
  readmeStyle: z._default(z.enum(readmeStyles), 'professional'),
  theme: z._default(z.enum(themeNames as [string, ...string[]]), 'default'),
  mode: z._default(z.enum(['light', 'dark']), 'dark'),
  /** Instead of the theme's. */
  colours: z._default(z.array(colour).check(z.maxLength(mostOwnColours)), []),
  provider: z._default(z.enum(jobProviders), 'embedded'),
  /** One of the provider's models; its first where none is named. */
  model: z._default(z.nullable(z.string().check(z.regex(/^[\w.-]{1,60}$/))), null),
  /** How a model draws. */
  style: z._default(z.enum(imageStyles), 'dark'),
  /** Whether the provider's model for texts writes the words of the README, too. */
  wordsByModel: z._default(z.boolean(), false),
  /** The visitor's key, sealed for this provider and for the `Idempotency-Key` of this request. */
  key: z._default(z.nullable(sealedKeySchema), null),
})
export type StartJob = z.infer<typeof startJobInput>
