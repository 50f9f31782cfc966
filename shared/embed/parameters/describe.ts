/** What parameters take, in words and as JSON Schema: for sentences, pages and the OpenAPI. */
import {
  longestName,
  longestValue,
  type Choices,
  type Colours,
  type Names,
  type Parameter,
} from './parameter.ts'

/** Whether several values stand in one text, with commas between. */
export function isList(parameter: Parameter): parameter is Choices | Names | Colours {
  return /^(?:choices|names|colours)$/.test(parameter.kind)
}

/** Ends a sentence that begins with the parameter's name. */
export function takes(parameter: Parameter): string {
  switch (parameter.kind) {
    case 'choice':
      return parameter.values.length > 12
        ? `takes one of ${parameter.values.length} names, such as ${parameter.example}`
        : `takes one of ${parameter.values.join(', ')}`
    case 'colour':
      return `takes a colour such as ${parameter.example}`
    case 'text':
      return `takes at most ${parameter.most} characters`
    case 'integer':
      return `takes a whole number from ${parameter.least} to ${parameter.most}`
    case 'flag':
      return 'takes true or false'
    case 'choices':
      return `takes any of ${parameter.values.join(', ')}`
    case 'names':
      return `takes at most ${parameter.most} names such as ${parameter.example}`
    case 'colours':
      return `takes at most ${parameter.most} colours such as ${parameter.example}`
  }
}

/** JSON Schema of a parameter as it stands in a URL. */
export function schemaOf(parameter: Parameter): Record<string, unknown> {
  const { kind } = parameter
  const preset =
    parameter.default === null || isList(parameter) ? {} : { default: parameter.default }
  switch (kind) {
    case 'choice':
      return { type: 'string', enum: parameter.values, ...preset }
    case 'colour':
      return { type: 'string', maxLength: longestValue }
    case 'text':
      return { type: 'string', maxLength: parameter.most }
    case 'integer':
      return { type: 'integer', minimum: parameter.least, maximum: parameter.most, ...preset }
    case 'flag':
      return { type: 'boolean', ...preset }
    case 'choices':
      return { type: 'array', items: { type: 'string', enum: parameter.values } }
    case 'names':
      return {
        type: 'array',
        items: { type: 'string', maxLength: longestName },
        maxItems: parameter.most,
      }
    case 'colours':
      return {
        type: 'array',
        items: { type: 'string', maxLength: longestValue },
        maxItems: parameter.most,
      }
  }
}
