/** Commands that a program runs. */
import type { CallSite } from '../../flow/sites.ts'
import { isTainted, type Value } from '../../flow/value.ts'
import type { Answer, SyntaxRule } from '../syntax-rule.ts'
import { defined, speaksOf, sink, codeAround, inHandler, inFunction } from './define.ts'

const shells = /^(?:.*[/\\])?(?:sh|bash|zsh|ash|dash|ksh|cmd|powershell|pwsh)(?:\.exe)?$/i

/** Programs that run what their arguments say. */
const obedient =
  /^(?:.*\/)?(?:env|sudo|su|ssh|xargs|find|tar|awk|perl|python3?|ruby|node|php|git|curl|wget|nsenter|docker|kubectl|eval)$/

/** A program that is not written, a shell's line that is not written, or an argument for an obedient program. */
function commandOf(words: readonly Value[]): Answer {
  const [program, ...rest] = words
  if (program === undefined) return undefined
  const name = program.constant
  if (name === undefined) {
    // A path that was looked up or configured is still the owner's.
    const said = isFromOwner(program) ? undefined : speaksOf([program], 'shell', 1)
    return said !== undefined && isPassedOn(program) ? { confidence: 'low' } : said
  }
  if (shells.test(String(name))) return speaksOf(rest, 'shell', 1)
  if (!obedient.test(String(name))) return undefined
  return rest.some((value) => isTainted(value, 'shell', 4)) ? { confidence: 'medium' } : undefined
}

/** `exec.Command(args[0], args[1:]...)` and `exec.Command(c.runtime, …)`: a whole command is passed on, or set up elsewhere. */
const isPassedOn = ({ reach, expression }: Value) =>
  reach < 3 &&
  (expression?.kind === 'index' ||
    (expression?.kind === 'member' && expression.object.kind === 'member') ||
    (expression?.kind === 'call' && expression.arguments.length === 0) ||
    (expression?.kind === 'name' &&
      /^(?:runtime|binary|bin|exe|self|\w*[pP]rogram|\w*[bB]in(?:ary)?)$/.test(expression.name)))

const isFromOwner = ({ path, reach }: Value) =>
  reach < 4 &&
  /LookPath\(\)|Executable\(\)|^os\.(?:Args|Getenv)|[cC]onfig|[oO]ptions?\./.test(path ?? '')

const given = ({ arguments: words }: CallSite, from: number) =>
  words.slice(from).flatMap((value) => value.items ?? [value])

const commandFromInput: SyntaxRule = defined({
  id: 'go/command-from-input',
  title: 'A command is put together from values',
  severity: 'critical',
  cwe: 78,
  why: 'Whoever decides the program, or a line that a shell reads, runs commands of their own.',
  fix: 'Name the program in the code and hand values over as arguments of their own, without a shell.',
  bad: [
    inHandler('os/exec', 'exec.Command("sh", "-c", "ping "+r.FormValue("host")).Run()'),
    inFunction('os/exec', 'cmd := exec.CommandContext(ctx, input, "-l")', 'cmd.Run()'),
    inFunction(
      'os/exec fmt',
      'line := fmt.Sprintf("tar czf %s", input)',
      'exec.Command("/bin/bash", "-c", line).Output()',
    ),
    inFunction('os/exec', 'cmd := &exec.Cmd{Path: input, Args: []string{"a"}}', 'cmd.Start()'),
    inFunction('os/exec', 'cmd := exec.Command("sh")', 'cmd.Args = append(cmd.Args, "-c", input)'),
    inFunction('syscall os', 'syscall.Exec(input, []string{}, os.Environ())'),
  ],
  good: [
    inHandler('os/exec', 'exec.Command("ping", "-c", "1", r.FormValue("host")).Run()'),
    inFunction('os/exec', 'exec.Command("sh", "-c", "uptime").Run()'),
    inFunction('os/exec', 'name := "ls"', 'exec.Command(name, input).Run()'),
    inFunction('os/exec', 'cmd := &exec.Cmd{Path: "/bin/ls"}', 'cmd.Start()'),
  ],
  calls: [
    {
      names: ['os/exec.Command', 'execabs.Command', 'golang.org/x/sys/execabs.Command'],
      check: (site) => commandOf(given(site, 0)),
    },
    { names: ['os/exec.CommandContext'], check: (site) => commandOf(given(site, 1)) },
    {
      names: [
        'syscall.Exec',
        'syscall.ForkExec',
        'syscall.StartProcess',
        'os.StartProcess',
        'golang.org/x/sys/unix.Exec',
      ],
      check: (site) => commandOf(given(site, 0).slice(0, 8)),
    },
    {
      names: ['os/exec.Cmd'],
      check: (site) => {
        const path = site.option('Path')
        return path === undefined
          ? undefined
          : commandOf([path, ...(site.option('Args')?.items ?? [])])
      },
    },
    {
      names: ['os/exec.Stdin.Write', 'io.WriteString', 'fmt.Fprintf', 'fmt.Fprintln', 'fmt.Fprint'],
      check: (site) => {
        const isPiped = site.path === 'os/exec.Stdin.Write'
        if (!isPiped && site.arguments[0]?.path !== 'os/exec.Stdin') return undefined
        return runsShell.test(codeAround(site))
          ? speaksOf(site.arguments.slice(isPiped ? 0 : 1), 'shell', 2)
          : undefined
      },
    },
    sink({
      names: ['golang.org/x/crypto/ssh.Session.Run', '*.CombinedOutput', '*.NewSession().Run'],
      harm: 'shell',
    }),
  ],
  assigns: [
    {
      names: ['*.Args', '*.Path'],
      check: (site) => {
        const { receiver, value, path } = site
        if (receiver?.path !== 'os/exec.Cmd') return undefined
        if (path.endsWith('.Path')) return commandOf([value])
        return value.items === undefined && runsShell.test(codeAround(site))
          ? speaksOf([value], 'shell', 2)
          : commandOf(value.items ?? [])
      },
    },
    {
      names: ['*.Stdin'],
      check: (site) =>
        site.receiver?.path === 'os/exec.Cmd' && runsShell.test(codeAround(site))
          ? speaksOf([site.value], 'shell')
          : undefined,
    },
  ],
})

const runsShell = /Command(?:Context)?\([^)\n]*"(?:[^"\n]*\/)?(?:ba|z|da|k)?sh"\s*\)/

export const commandRules: readonly SyntaxRule[] = [commandFromInput]
