/** Completion for PowerShell. */
import { formsOf, takesWord, type Candidates } from './candidates.ts'

export function powershellCompletion(all: readonly Candidates[]): string {
  return `# PowerShell completion for phantom
Register-ArgumentCompleter -Native -CommandName phantom -ScriptBlock {
  param($word, $tree, $position)
  $commands = [ordered]@{
${all.map(({ command, summary }) => `    ${quoted(command)} = ${quoted(summary)}`).join('\n')}
  }
  $options = @{
${all.map(optionsOf).join('\n')}
  }
  $values = @{
${all.flatMap(valuesOf).join('\n')}
  }
  $words = @{
${all.map(({ command, words }) => `    ${quoted(command)} = ${list(words)}`).join('\n')}
  }
  $before = @($tree.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() })
  $command = $null
  for ($at = 1; $at -lt $before.Count; $at++) {
    if ($before[$at] -eq '--server') { $at++; continue }
    if (-not $before[$at].StartsWith('-')) { $command = $before[$at]; break }
  }
  $place = "$command $($before[-1])"
  if (-not $command) { $found = @($commands.Keys) + '--help', '--version' }
  elseif ($values.ContainsKey($place)) { $found = $values[$place] }
  elseif ($word.StartsWith('-')) { $found = $options[$command] }
  else { $found = $words[$command] }
  $found | Where-Object { $_ -and $_.StartsWith($word) } | ForEach-Object {
    $about = if ($commands.Contains($_)) { $commands[$_] } else { $_ }
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $about)
  }
}
`
}

function optionsOf({ command, options }: Candidates): string {
  return `    ${quoted(command)} = ${list(options.flatMap(formsOf))}`
}

function valuesOf({ command, options }: Candidates): string[] {
  return options
    .filter(takesWord)
    .flatMap((option) =>
      formsOf(option).map(
        (form) => `    ${quoted(`${command} ${form}`)} = ${list(option.choices ?? [])}`,
      ),
    )
}

const list = (words: readonly string[]) => `@(${words.map(quoted).join(', ')})`
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
