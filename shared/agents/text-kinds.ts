/**
 * Where the texts of an answer for agents come from. Whoever says nothing about a text says that others
 * wrote it: then it is marked.
 */
import * as z from 'zod/mini'

/**
 * `quoted`: written by others at GitHub, or a sentence that repeats it. `own`: our words and ids. `login`: a
 * name in GitHub's form for logins, which has room for nothing else.
 * `address`: of GitHub or of this site. `snippet`: markup of ours, with addresses of this site alone.
 */
export type TextKind = 'quoted' | 'own' | 'login' | 'address' | 'snippet'

const kinds = new WeakMap<z.ZodMiniType, TextKind>()

const ofKind = (kind: TextKind) => () => {
  const schema = z.string()
  kinds.set(schema, kind)
  return schema
}

export const quoted = ofKind('quoted')
export const own = ofKind('own')
export const login = ofKind('login')
export const address = ofKind('address')
export const snippet = ofKind('snippet')

/** What kind of text a schema of strings stands for. */
export function kindOf(schema: z.ZodMiniType): TextKind {
  return kinds.get(schema) ?? 'quoted'
}
