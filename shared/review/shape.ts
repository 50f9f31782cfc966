/** The shape of code: its words without layout and comments, so that moving or indenting it changes nothing. */

const longest = 400

/** Comments that end with the line, and those between signs, in the languages that are read. */
const comments = /\/\*[\s\S]*?\*\/|(?:^|\s)(?:\/\/|#)[^\n]*/g

/** The words of a piece of code with one space between, at most 400 characters. */
export const shapeOf = (code: string): string =>
  code.slice(0, 2_000).replaceAll(comments, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, longest)
