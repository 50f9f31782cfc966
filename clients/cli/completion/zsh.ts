/** Completion for zsh. */
import { formsOf, isFile, takesWord, type Candidates } from './candidates.ts'

export function zshCompletion(all: readonly Candidates[]): string {
  return `#compdef phantom
_phantom() {
  local previous=\${words[CURRENT-1]} current=\${words[CURRENT]}
  local command='' word skip=''
  for word in \${words[2,CURRENT-1]}; do
    if [[ -n $skip ]]; then skip=''; continue; fi
    case $word in
      --server) skip=1 ;;
      -*) ;;
      *) command=$word; break ;;
    esac
  done
  case "$command $previous" in
${all.flatMap(valuesOf).join('\n')}
  esac
  local -a described
  case $command in
  '')
    described=(${all.map(({ command, summary }) => quoted(`${command}:${summary}`)).join(' ')})
    _describe command described
    compadd -- --version --help ;;
${all.map(wordsOf).join('\n')}
  esac
}
if [[ $funcstack[1] = _phantom ]]; then _phantom "$@"; else compdef _phantom phantom; fi
`
}

function valuesOf({ command, options }: Candidates): string[] {
  return options.filter(takesWord).map((option) => {
    const places = formsOf(option).map((form) => `'${command} ${form}'`)
    const { choices = [] } = option
    const offered = isFile(option)
      ? '_files; '
      : choices.length > 0
        ? `compadd -- ${choices.join(' ')}; `
        : ''
    return `  ${places.join('|')}) ${offered}return ;;`
  })
}

function wordsOf({ command, options, words, takesFiles }: Candidates): string {
  const described = options.flatMap((option) =>
    formsOf(option).map((form) => quoted(`${form}:${option.summary}`)),
  )
  const offered = [
    ...(words.length > 0 ? [`compadd -- ${words.join(' ')}`] : []),
    ...(takesFiles ? ['_files'] : []),
  ].join('; ')
  return `  ${command})
    if [[ $current == -* ]]; then
      described=(${described.join(' ')})
      _describe option described
    else
      ${offered || ':'}
    fi ;;`
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
