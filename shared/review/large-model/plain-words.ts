/**
 * What a model wrote as words that do nothing but be read: nothing unseen, no addresses, mentions, mark-up or
 * secrets. Whoever shows it escapes it all the same.
 */
import { holdsSecret } from './masked-text.ts'

/** Control signs, marks of direction, private and unknown signs, halves, and letters without a picture. */
const unseen = /[\p{C}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]|\p{M}{6}/u

/** Hindi and Persian join and part letters with them. */
const joiners = /[\u200C\u200D]/g

/** Names of packages look like hosts (`java.io.File`): of short endings only those with a path are addresses. */
const addresses =
  /:\/\/|\bwww\.|\b(?:javascript|vbscript|mailto):|\bdata:[a-z]+\/|\bxn--|[\w-]\.(?:com|org|ru|cn|xyz|online|site|top|shop|example)\b(?!\s*[(.]\w)|[\w-]\.[a-z]{2,6}\/\w/i

const markUp = /\]\s*[([:]|!\[|```|~~~|<!--|&#?\w{1,30};/

/** The text on one line; `undefined` where it is more than words. */
export function plainWords(text: string): string | undefined {
  const line = text.replaceAll(joiners, '').replaceAll(/\s+/g, ' ').trim().normalize('NFC')
  const folded = line.normalize('NFKC')
  for (const form of [line, folded])
    if (unseen.test(form) || addresses.test(form) || markUp.test(form)) return undefined
  if (holdsSecret(line)) return undefined
  return line
    .replaceAll(/[@＠]+/g, '')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
}
