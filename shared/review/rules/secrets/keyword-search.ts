/**
 * Finds all of many literal keywords in one pass (Aho and Corasick, 1975), whatever their case. With it a
 * pattern runs only where its keyword stands, so that a file costs what its length costs and not what
 * the number of rules does.
 */

export interface KeywordSearch {
  /** Calls back for each occurrence: where it begins, its line from 1, and the keyword's number. */
  (text: string, found: (start: number, line: number, keyword: number) => void): void
}

const lineBreak = 10

/** A search for the keywords, which must be ASCII and are taken in lower case. */
export function keywordSearch(keywords: readonly string[]): KeywordSearch {
  const { classes, width } = letterClasses(keywords)
  const { next, ends } = automaton(keywords, classes, width)
  const lengths = keywords.map(({ length }) => length)
  return (text, found) => {
    let state = 0
    let line = 1
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === lineBreak) line++
      state = next[state * width + (code < 128 ? classes[code]! : 0)]!
      const ending = ends[state]
      if (ending === undefined) continue
      for (const keyword of ending) found(at + 1 - lengths[keyword]!, line, keyword)
    }
  }
}

/** Letters that no keyword has are all of class 0: the table stays small. */
function letterClasses(keywords: readonly string[]): { classes: Uint8Array; width: number } {
  const classes = new Uint8Array(128)
  let width = 1
  for (const letter of new Set(keywords.join('').toLowerCase())) {
    const code = letter.charCodeAt(0)
    classes[code] = width
    classes[letter.toUpperCase().charCodeAt(0)] = width
    width++
  }
  return { classes, width }
}

function automaton(keywords: readonly string[], classes: Uint8Array, width: number) {
  const states = 1 + keywords.reduce((sum, { length }) => sum + length, 0)
  const next = new Uint16Array(states * width)
  const ends: (number[] | undefined)[] = [undefined]
  let count = 1
  keywords.forEach((keyword, number) => {
    let state = 0
    for (const letter of keyword.toLowerCase()) {
      const edge = state * width + classes[letter.charCodeAt(0)]!
      if (next[edge] === 0) {
        next[edge] = count++
        ends.push(undefined)
      }
      state = next[edge]!
    }
    ends[state] = [...(ends[state] ?? []), number]
  })
  linkFailures(next, ends, width)
  return { next, ends }
}

/** Turns the tree of keywords into the automaton: what does not go on goes where its longest ending goes. */
function linkFailures(next: Uint16Array, ends: (number[] | undefined)[], width: number): void {
  const failure = new Uint16Array(ends.length)
  const queue: number[] = []
  for (let letter = 0; letter < width; letter++) if (next[letter]) queue.push(next[letter]!)
  for (const state of queue) {
    const back = failure[state]!
    const inherited = ends[back]
    if (inherited) ends[state] = [...(ends[state] ?? []), ...inherited]
    for (let letter = 0; letter < width; letter++) {
      const child = next[state * width + letter]!
      const elsewhere = next[back * width + letter]!
      if (child === 0) next[state * width + letter] = elsewhere
      else {
        failure[child] = elsewhere
        queue.push(child)
      }
    }
  }
}
