/** Parameters of embeds: declared once, and what follows from that. */
export { isList, schemaOf, takes } from './describe.ts'
export { lookOf } from './look-of.ts'
export type { Parameter, ParameterTable } from './parameter.ts'
export { canonicalQuery, parseParameters } from './parse.ts'
export { artTable, badgeTable, cardTable, duelTable, ogTable } from './tables.ts'
