/* oxlint-disable no-control-regex */
/**
 * What no output may have, but where a colour or a line that is taken away is meant: control
 * characters, what turns the direction of text, and letters that nobody sees.
 */
export const steering =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/u
