/**
 * How the reviewer knows its own comments again where it was interrupted between writing one and
 * remembering it: the link at the end has a keyed name for what was said. Unlike a hidden comment, it is
 * as quiet on Bitbucket as elsewhere.
 */

const markPattern = /#said-([\w-]{16,64})\)/g

/** Where a mark leads: to how the reviewer is answered. */
export const markLink = (text: string, site: string, mark: string): string =>
  `[${text}](${site}/docs/review#said-${mark})`

/** The marks in the text of a comment. */
export const marksIn = (body: string): string[] =>
  [...body.matchAll(markPattern)].map(([, mark]) => mark!)
