/** Commands and programs that others decide. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import type { Answer } from '../syntax-rule.ts'
import {
  all,
  argumentOf,
  defined,
  inRoute,
  isFalse,
  isNamedConstant,
  speaksOf,
  textIn,
} from './define.ts'

const shellCalls = [
  ...all('os', 'system popen popen2 popen3 popen4'),
  ...all('popen2', 'popen2 popen3 popen4 Popen3 Popen4'),
  ...all('commands', 'getoutput getstatusoutput'),
  ...all('subprocess', 'getoutput getstatusoutput'),
  ...all('asyncio asyncio.subprocess', 'create_subprocess_shell'),
  'platform.popen',
  'invoke.run',
  ...all('sarge', 'run capture_stdout capture_both'),
  'delegator.run',

  'pty.spawn',
  ...all('pexpect', 'spawn spawnu run runu'),
  ...all('fabric.api fabric.operations', 'run sudo local'),
]

export const shellCommand = defined({
  id: 'python/shell-command',
  title: 'A shell reads a command that is not wholly written in the program',
  severity: 'critical',
  cwe: 78,
  why: 'Whoever decides a part of a command that a shell reads can add commands of their own.',
  fix: 'Call subprocess.run with a fixed program and a list of arguments, without a shell.',
  bad: [
    inRoute('import os', 'os.system("ping " + x)'),
    'from os import popen as p\ndef size(name):\n    return p(f"du {name}").read()',
    'import asyncio\nasync def run(command):\n    await asyncio.create_subprocess_shell(command)',
    'import os, sys\nline = "ls %s" % sys.argv[1]\nos.system(line)',
  ],
  good: [
    'import os\nos.system("ls -l")',
    inRoute('import os', "x = 'a'", 'os.system("ping " + x)'),
    'import os, shlex\ndef size(name):\n    os.system("du " + shlex.quote(name))',
    'import os\ndef size(name):\n    if name not in ("a", "b"):\n        return\n    os.system("du " + name)',
  ],
  calls: [
    {
      names: shellCalls,
      check: (site) => speaksOf(argumentOf(site, 0, 'command', 'cmd', 'cmdline'), 'shell', 1),
    },
    {
      names: ['*.subprocess_shell'],
      check: (site) => speaksOf(argumentOf(site, 1, 'cmd'), 'shell', 1),
    },
  ],
})

const subprocessCalls = all(
  'subprocess subprocess32 gevent.subprocess eventlet.green.subprocess',
  'run call check_call check_output Popen',
)

/** Whether a list of words holds one that others decide: with a shell, the first is the command. */
const commandOf = (site: CallSite): Value | undefined => argumentOf(site, 0, 'args')

export const subprocessShell = defined({
  id: 'python/subprocess-shell',
  title:
    'A program is started through a shell, with a command that is not wholly written in the program',
  severity: 'critical',
  cwe: 78,
  why: 'With shell=True the whole command is read by a shell, which takes ; | and $() in it as commands.',
  fix: 'Leave shell=True out and give the program and its arguments as a list.',
  bad: [
    inRoute('import subprocess', 'subprocess.run("ping " + x, shell=True)'),
    'from subprocess import check_output as run\ndef size(name):\n    return run(["du " + name], shell=True)',
    'import subprocess as sp\ndef start(command):\n    sp.Popen(command, stdout=sp.PIPE, shell=True)',
  ],
  good: [
    'import subprocess\nsubprocess.run("ls -l", shell=True)',
    inRoute('import subprocess', 'subprocess.run(["ping", x])'),
    'import subprocess\ndef start(command):\n    subprocess.Popen([command], shell=False)',
  ],
  calls: [
    {
      names: subprocessCalls,
      check: (site) => {
        const shell = site.named.get('shell')
        if (shell === undefined || isFalse(shell)) return undefined
        if (shell.constant === undefined && shell.reach > 0 && shell.reach < 4) return undefined
        return speaksOf(commandOf(site), 'shell', 1)
      },
    },
  ],
})

const shells = /(?:^|\/)(?:ba|z|k|c|da|)sh$|^cmd(?:\.exe)?$|powershell/i

/** What words hand to a shell with `-c`, where they do: `sh -c …`, in one list or one by one. */
function handedToShell(given: readonly Value[]): Value | undefined {
  const words = given.flatMap((value) => value.items ?? [value])
  const option = words.findIndex((word) => /^[-/]\w*c$/i.test(textIn(word) ?? ''))
  const isShell = words
    .slice(0, Math.max(option, 0))
    .some((word) => shells.test(textIn(word) ?? ''))
  return isShell ? words[option + 1] : undefined
}

/** The program of a list of words, or what a shell in it is told. */
function speaksOfWords(words: Value | undefined): Answer {
  if (words === undefined) return undefined
  if (words.items === undefined) return speaksOf(words, 'shell', 3)
  const command = handedToShell(words.items)
  return command === undefined
    ? speaksOf(words.items[0], 'shell', 3)
    : speaksOf(command, 'shell', 1)
}

export const programFromInput = defined({
  id: 'python/program-from-input',
  title: 'What others send decides which program is started',
  severity: 'high',
  cwe: 78,
  why: 'Whoever names the program, or what a shell is told with -c, runs what they like.',
  fix: 'Write the program in the code and take from others only arguments that are checked against a list.',
  bad: [
    inRoute('import subprocess', 'subprocess.run(x)'),
    'import subprocess\ndef run(line):\n    subprocess.call(["bash", "-c", line])',
    'import subprocess, sys\nsubprocess.Popen([sys.argv[1], "-l"])',
    inRoute('import subprocess', 'subprocess.check_output(x.split())'),
  ],
  good: [
    inRoute('import subprocess', 'subprocess.run(["ping", "-c", "1", x])'),
    'import subprocess\ndef run(command):\n    subprocess.call(command)',
    'import subprocess\nsubprocess.call(["bash", "-c", "ls"])',
  ],
  calls: [
    {
      names: subprocessCalls,
      check: (site) => {
        const shell = site.named.get('shell')
        return shell === undefined || isFalse(shell) ? speaksOfWords(commandOf(site)) : undefined
      },
    },
    {
      names: all('asyncio asyncio.subprocess', 'create_subprocess_exec'),
      check: ({ arguments: given }) => speaksOfProcess(given),
    },
    {
      names: ['*.subprocess_exec'],
      check: ({ arguments: [, ...given] }) =>
        speaksOfProcess(given.flatMap((value) => value.items ?? [value])),
    },
  ],
})

/** A program and its arguments, one by one. */
function speaksOfProcess(given: readonly Value[]): Answer {
  const command = handedToShell(given)
  return command === undefined ? speaksOf(given[0], 'shell', 2) : speaksOf(command, 'shell', 1)
}

const execCalls = all('os', 'execl execle execlp execlpe execv execve execvp execvpe')
const spawnCalls = [...all('os', 'spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe')]
const posixSpawnCalls = all('os', 'posix_spawn posix_spawnp startfile')

function speaksOfExec(program: Value | undefined, rest: readonly Value[]): Answer {
  const command = handedToShell(program === undefined ? rest : [program, ...rest])
  if (command !== undefined) return speaksOf(command, 'shell', 1)
  if (program === undefined || isNamedConstant(program)) return undefined
  return speaksOf(program, 'shell', 2)
}

export const execProgram = defined({
  id: 'python/exec-program',
  title: 'The program that os.exec or os.spawn starts is not written in the program',
  severity: 'high',
  cwe: 78,
  why: 'Whoever names the program, or what a shell is told with -c, runs what they like.',
  fix: 'Write the program in the code and take from others only arguments that are checked against a list.',
  bad: [
    inRoute('import os', 'os.execl(x, x)'),
    'import os\ndef run(command):\n    os.spawnlp(os.P_WAIT, command)',
    'import os\ndef run(line):\n    os.spawnv(os.P_WAIT, "/bin/bash", ["-c", line])',
    'from os import execve\ndef run(line, env):\n    execve("/bin/sh", ["/bin/sh", "-c", line], env)',
  ],
  good: [
    'import os\nos.execl("/bin/ls", "ls")',
    'import os, sys\nos.execv(sys.executable, [sys.executable] + sys.argv)',
    'import os\ndef show(name):\n    os.spawnlp(os.P_WAIT, "ls", "ls", name)',
  ],
  calls: [
    {
      names: [...execCalls, ...posixSpawnCalls],
      check: ({ arguments: [program, ...rest] }) => speaksOfExec(program, rest),
    },
    {
      names: spawnCalls,
      check: ({ arguments: [, program, ...rest] }) => speaksOfExec(program, rest),
    },
  ],
})

export const remoteCommand = defined({
  id: 'python/remote-command',
  title: 'A command for another machine is put together from input',
  severity: 'high',
  cwe: 78,
  why: 'The other machine reads the command with a shell: who decides a part of it can add commands.',
  fix: 'Send fixed commands, and quote with shlex.quote what must be taken from others.',
  bad: [
    'import paramiko\ndef run(host, command):\n    client = paramiko.SSHClient()\n    client.exec_command(command)',
    inRoute('from paramiko import client', 'c = client.SSHClient()', 'c.exec_command("ls " + x)'),
    'from fabric import Connection\ndef run(name):\n    Connection("host").run("ls " + name)',
  ],
  good: [
    'import paramiko\nclient = paramiko.SSHClient()\nclient.exec_command("uptime")',
    'import paramiko, shlex\ndef run(client, name):\n    client.exec_command("ls " + shlex.quote(name))',
  ],
  calls: [
    {
      names: ['*.exec_command'],
      check: (site) => speaksOf(argumentOf(site, 0, 'command'), 'shell', 1),
    },
    {
      names: [
        ...all(
          'fabric.Connection() fabric.connection.Connection() invoke.Context()',
          'run sudo local',
        ),
      ],
      check: (site) => speaksOf(argumentOf(site, 0, 'command'), 'shell', 1),
    },
  ],
})

const starred = /\b(?:chown|chmod|tar|rsync)\b[^|;&]*\s[^\s|;&]*\*/

export const wildcardCommand = defined({
  id: 'python/wildcard-command',
  title: 'A shell replaces * by file names, which the command may take for options',
  severity: 'medium',
  cwe: 155,
  why: 'A file named like an option (--checkpoint-action=…) is read as one by tar, rsync, chown and chmod.',
  fix: 'Write ./* instead of *, or list the files in the program.',
  bad: [
    'import os\nos.system("/bin/tar xvzf *")',
    'import subprocess\nsubprocess.Popen("chown root *", shell=True)',
  ],
  good: [
    'import os\nos.system("ls *")',
    'import subprocess\nsubprocess.Popen(["chown", "root", "*"])',
  ],
  calls: [
    { names: shellCalls, check: ({ arguments: [command] }) => starred.test(textIn(command) ?? '') },
    {
      names: subprocessCalls,
      check: (site) =>
        site.named.get('shell')?.constant === true && starred.test(textIn(commandOf(site)) ?? ''),
    },
  ],
})

export const commandRules = [
  shellCommand,
  subprocessShell,
  programFromInput,
  execProgram,
  remoteCommand,
  wildcardCommand,
]
