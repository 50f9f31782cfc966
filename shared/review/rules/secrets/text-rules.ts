/** The rules for secrets, each for itself as the reviewer asks them, and read together in one pass. */
import type { Hit, TextFile, TextRule } from '../../rule.ts'
import { findSecrets, secretRules } from './find.ts'

const alreadyRead = new WeakMap<TextFile, Map<string, Hit[]>>()

/** The hits of a file by rule; the first rule that asks has the file read for all. */
function hitsIn(file: TextFile): Map<string, Hit[]> {
  const known = alreadyRead.get(file)
  if (known) return known
  const hits = new Map<string, Hit[]>()
  for (const { rule, hit } of findSecrets(file))
    hits.set(rule.id, [...(hits.get(rule.id) ?? []), hit])
  alreadyRead.set(file, hits)
  return hits
}

export const secretTextRules: readonly TextRule[] = secretRules.map((rule) => ({
  ...rule,
  reads: () => true,
  find: (file) => hitsIn(file).get(rule.id) ?? [],
}))
