/** Copies of another version are not shown; apart from the schema, for a Worker starts without Zod. */
export const embedFactsVersion = 'embed/2'
