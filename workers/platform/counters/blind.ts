/**
 * A message of counts whose names tell nothing: who sends it made the names with a key of theirs, and the
 * database learns no more of them than a month and a number.
 */
import * as z from 'zod/mini'

/** The most names in one message. */
export const mostBlindNames = 400

/** 192 bits as base64url. */
const blindName = z.string().check(z.regex(/^[\w-]{32}$/))

export const blindMessageSchema = z.strictObject({
  /** The first day of the month after which the counts are forgotten some day. */
  month: z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-01$/)),
  /** Each stands for one more of what it names; a name may stand there several times. */
  names: z.array(blindName).check(z.minLength(1), z.maxLength(mostBlindNames)),
})

export type BlindMessage = z.infer<typeof blindMessageSchema>
