/** Text in lines of a width. */

/** Lines of at most `columns`, each behind `indent` blanks, all but the first behind `further`. */
export function wrap(text: string, indent: number, columns: number, further = indent): string[] {
  const most = Math.min(columns, 100)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const room = most - (lines.length === 0 ? indent : further)
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines.map((one, index) => ' '.repeat(index === 0 ? indent : further) + one)
}
