/**
 * Identifiers that GitHub would have given: made from names alone, so that they are the same in each
 * run. GitHub's own are opaque; nothing may be read from these either.
 */
const encode = (text: string) => Buffer.from(text).toString('base64url')
const decode = (text: string) => Buffer.from(text, 'base64url').toString()

const prefixes = {
  User: 'U_',
  Organization: 'O_',
  Bot: 'BOT_',
  Repository: 'R_',
  Commit: 'C_',
  Tree: 'T_',
  Blob: 'B_',
  Ref: 'REF_',
  PullRequest: 'PR_',
  License: 'L_',
  Language: 'LA_',
  Topic: 'TO_',
} as const
export type NodeKind = keyof typeof prefixes

export function nodeId(kind: NodeKind, key: string): string {
  return prefixes[kind] + encode(key)
}

/** The kind and key of a node id; null when it is none of ours. */
export function parseNodeId(id: string): { kind: NodeKind; key: string } | null {
  for (const [kind, prefix] of Object.entries(prefixes)) {
    if (id.startsWith(prefix))
      return { kind: kind as NodeKind, key: decode(id.slice(prefix.length)) }
  }
  return null
}

/** A number below 2³¹ for a name (FNV-1a). */
export function databaseId(key: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(key.toLowerCase())) {
    hash = Math.imul(hash ^ byte, 0x01000193)
  }
  return (hash >>> 1) + 1
}

/** A 40-digit object id for something of which the facts know no id. */
export function objectId(key: string): string {
  return Array.from({ length: 5 }, (_, part) =>
    databaseId(`${part}:${key}`).toString(16).padStart(8, '0'),
  ).join('')
}

export const webUrl = 'https://github.com'

export function avatarUrl(login: string): string {
  return `https://avatars.githubusercontent.com/u/${databaseId(login)}?v=4`
}

/** The address that GitHub gives to those who keep theirs private. */
export function noreplyAddress(login: string): string {
  return `${databaseId(login)}+${login}@users.noreply.github.com`
}
