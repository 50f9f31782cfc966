/**
 * What `POST /v1/images/generations` takes, as JSON Schema: written down from `ImageGenerateParams` of
 * the npm package openai 7.55.0, with the bounds that its comments name. OpenAI's own document is in no
 * package, and older than that.
 */
export const createImageRequest = {
  type: 'object',
  required: ['prompt', 'model'],
  additionalProperties: false,
  properties: {
    prompt: { type: 'string', minLength: 1, maxLength: 32_000 },
    model: {
      enum: [
        'gpt-image-1-mini',
        'gpt-image-1.5',
        'gpt-image-2',
        'gpt-image-2.5-flare',
        'gpt-image-2.5-sunburst',
        'gpt-image-2.6-flare',
        'gpt-image-2.6-sunburst',
      ],
    },
    n: { type: 'integer', minimum: 1, maximum: 10 },
    size: { type: 'string', pattern: '^[1-9]\\d{2,3}x[1-9]\\d{2,3}$' },
    quality: { enum: ['low', 'medium', 'high', 'auto'] },
    output_format: { enum: ['png', 'jpeg', 'webp'] },
    output_compression: { type: 'integer', minimum: 0, maximum: 100 },
    background: { enum: ['transparent', 'opaque', 'auto'] },
    moderation: { enum: ['low', 'auto'] },
    safety_identifier: { type: 'string', maxLength: 64 },
    stream: { type: 'boolean' },
    partial_images: { type: 'integer', minimum: 0, maximum: 3 },
  },
  dependentRequired: { partial_images: ['stream'] },
} as const
