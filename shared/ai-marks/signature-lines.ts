/** What stands among the signatures at the end of a message, whether it proves anything or not. */

/** A key of several words is a trailer's; a single word may begin a sentence, so little follows. */
const trailer =
  /^[A-Za-z][A-Za-z0-9]*(?:(?:-[A-Za-z0-9]+)+ ?:(?:\s|$|\S+\s*$)| ?:(?:\s+\S+){0,6}\s*$)|^BREAKING CHANGE:/

/** `Differential Revision: D1`: two or three words, capitalised or with hyphens, and a value. */
const spacedKey = /^(?:[A-Z][\w-]*|[a-z]\w*-[\w-]*)(?: (?:[A-Z][\w-]*|[a-z]\w*-[\w-]*)){1,2}: ?\S/

/** `Label of a few words: https://…`. */
const labelledLink = /^[^\s:*#>|+-][^:*|]{0,40}: ?<?https?:/

/** The second line of a link in Markdown that was cut in two. */
const cutLink = /^[^[\]]{1,60}\]\(https?:/

/** What a shell leaves of a quotation that was meant for it: `EOF`, `)`, `'@`. */
const shellLeftover = /^(?:EOF\d?(?: ?\)"?)?|[)@"'`]{1,3})\s*$/

/** Links, rules, comments, tags, settings; what git and code reviews add; issues that are closed. */
const addition =
  /^(?:https?:\/\/|[-=*_]{3,}\s*$|\(cherry picked|\[|<|#|[A-Z_]{3,}=|(?:using|via|with) |(?:requested|reviewed|reported|approved|triggered|started) by:? |(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|refs?|see|part of|related to):? .{0,80}#\d+)/i

const footer =
  /^[^a-z0-9]{0,12}(?:co-?|auto-?)?(?:generated|made|created|assisted|built|written|ultraworked) /

/** Whether a line, by its beginning, can stand among signatures. */
export function isSignatureLine(line: string): boolean {
  if (line.includes(':')) {
    if (trailer.test(line) || spacedKey.test(line)) return true
    if (line.includes('://') && (labelledLink.test(line) || cutLink.test(line))) return true
  }
  return addition.test(line) || shellLeftover.test(line) || footer.test(line.toLowerCase())
}
