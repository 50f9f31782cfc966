/** Completion for bash. */
import { formsOf, isFile, takesWord, type Candidates } from './candidates.ts'

export function bashCompletion(all: readonly Candidates[]): string {
  return `# bash completion for phantom
_phantom() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command='' word skip=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ $skip ]]; then skip=''; continue; fi
    case $word in
      --server) skip=1 ;;
      -*) ;;
      *) command=$word; break ;;
    esac
  done
  local choices=''
  case "$command $previous" in
${all.flatMap(valuesOf).join('\n')}
  *)
    case "$command" in
    '') choices='${all.map(({ command }) => command).join(' ')} --version --help' ;;
${all.map(wordsOf).join('\n')}
    esac ;;
  esac
  COMPREPLY=($(compgen -W "$choices" -- "$current"))
}
complete -o default -F _phantom phantom
`
}

/** What stands behind the options of a command; where it can be anything, nothing is offered. */
function valuesOf({ command, options }: Candidates): string[] {
  return options.filter(takesWord).map((option) => {
    const places = formsOf(option).map((form) => `'${command} ${form}'`)
    const offered = isFile(option) ? '' : ` choices='${(option.choices ?? []).join(' ')}'`
    return `  ${places.join('|')})${offered} ;;`
  })
}

function wordsOf({ command, options, words }: Candidates): string {
  const forms = options.flatMap(formsOf)
  return `    ${command}) if [[ $current == -* ]]; then choices='${forms.join(' ')}'; else choices='${words.join(' ')}'; fi ;;`
}
