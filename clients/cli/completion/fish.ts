/** Completion for fish. */
import { isFile, takesWord, type Candidates } from './candidates.ts'

export function fishCompletion(all: readonly Candidates[]): string {
  const names = all.map(({ command }) => command).join(' ')
  return `# fish completion for phantom
complete -c phantom -f
complete -c phantom -n 'not __fish_seen_subcommand_from ${names}' -l version -s V -d 'show the version'
complete -c phantom -n 'not __fish_seen_subcommand_from ${names}' -l help -s h -d 'show help'
${all.flatMap((one) => linesOf(one, names)).join('\n')}
`
}

function linesOf({ command, summary, options, words, takesFiles }: Candidates, names: string) {
  const here = `complete -c phantom -n '__fish_seen_subcommand_from ${command}'`
  return [
    `complete -c phantom -n 'not __fish_seen_subcommand_from ${names}' -a ${command} -d ${quoted(summary)}`,
    ...(words.length > 0 ? [`${here} -a ${quoted(words.join(' '))}`] : []),
    ...(takesFiles ? [`${here} -F`] : []),
    ...options.map((option) => {
      const short = option.short === undefined ? '' : ` -s ${option.short}`
      const value = !takesWord(option) ? '' : isFile(option) ? ' -r -F' : ' -x'
      const choices = option.choices ? ` -a ${quoted(option.choices.join(' '))}` : ''
      return `${here} -l ${option.name}${short}${value}${choices} -d ${quoted(option.summary)}`
    }),
  ]
}

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
