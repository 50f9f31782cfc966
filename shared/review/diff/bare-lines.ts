/**
 * The lines of a diff without what terminals, mails and Windows put around it: colours, a mark of the byte order,
 * breaks of lines of its own.
 */

// oxlint-disable-next-line no-control-regex -- how colours begin
const colouredHeader = /^\u001B\[[\d;]*mdiff --git /m
// oxlint-disable-next-line no-control-regex -- as above
const colours = /\u001B\[[\d;]*[mK]/g

/** Names never end so: whoever wrote these breaks wrote them behind every line. Files of their own keep theirs. */
const convertedHeader = /^--- [^\n]*\r\n\+\+\+ [^\n]*\r\n@@ /m

export function bareLines(text: string): string[] {
  let bare = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (colouredHeader.test(bare)) bare = bare.replaceAll(colours, '')
  if (convertedHeader.test(bare)) bare = bare.replaceAll('\r\n', '\n')
  return bare.split('\n')
}

/** Whether the lines of a mail are other ones than its writer's: signs are written as numbers there. */
export const isEncodedMail = (text: string): boolean =>
  /^Content-Transfer-Encoding:[ \t]*quoted-printable/im.test(text)
