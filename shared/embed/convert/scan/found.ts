/** Addresses as they are found in a text. */

export type Place =
  /** The destination of an image, a link or a definition. */
  | 'markdown'
  /** The value of an attribute, or a part of one. */
  | 'html'
  /** All that a line has. */
  | 'line'
  /** Among words. */
  | 'prose'
  | 'code'
  | 'comment'

/** `address` is what stands between the offsets `start` and `end`, without what escapes it there. */
export type Found = { place: Place; start: number; end: number; address: string }
