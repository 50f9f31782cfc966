/** Commands put together from what others send. */
import type { CallSite } from '../../flow/sites.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, isSet, sink, speaksOf, speaksOfAny } from './define.ts'

const shells = /(^|\/)(ba|z|da|k|c)?sh$|cmd(\.exe)?$|powershell|pwsh/i

const started = [
  ...['spawn', 'spawnSync', 'execFile', 'execFileSync', 'spawnAsync', 'execFileAsync'].flatMap(
    (name) => [`child_process.${name}`, `*.child_process.${name}`],
  ),
  'cross-spawn',
  'cross-spawn.sync',
  'cross-spawn.spawn',
  'execa',
  'execa.execa',
  'execa.sync',
  'execa.execaSync',
  'node-pty.spawn',
]

export const shellFromInput = defined({
  id: 'javascript/shell-from-input',
  title: 'A shell command is put together from input',
  severity: 'critical',
  cwe: 78,
  why: 'Whoever decides a part of a command that a shell reads can add commands of their own.',
  fix: 'Call execFile or spawn with a fixed program and a list of arguments, without a shell.',
  bad: [
    "const { exec } = require('child_process')\napp.get('/ping', (req, res) => {\n  exec(`ping ${req.query.host}`)\n})",
    "import cp from 'node:child_process'\nexport function run(req, res) {\n  const { name } = req.body\n  const line = 'ls ' + name\n  cp.execSync(line)\n}",
    "const util = require('util')\nconst exec = util.promisify(require('child_process').exec)\nmodule.exports = async (branch) => exec('git checkout ' + branch)",
    "const shell = require('shelljs')\nmodule.exports.pull = function (dir, done) {\n  shell.exec(['git', '-C', dir, 'pull'].join(' '), done)\n}",
  ],
  good: [
    "const { execFile } = require('child_process')\napp.get('/ping', (req, res) => {\n  execFile('ping', [req.query.host])\n})",
    "const { exec } = require('child_process')\napp.get('/ping', (req, res) => {\n  if (!hosts.includes(req.query.host)) return\n  exec(`ping ${req.query.host}`)\n})",
    "const { exec } = require('child_process')\nexec('ls')",
    'const pattern = /a/\nfunction first(text) { return pattern.exec(text) }',
  ],
  calls: [
    sink({
      names: [
        'child_process.exec',
        'child_process.execSync',
        'child_process.execAsync',
        '*.child_process.exec',
        'child_process.promises.exec',
        'bluebird.promisifyAll().exec',
        'shelljs.exec',
        'execa.command',
        'execa.commandSync',
        'execa.execaCommand',
        'execa.execaCommandSync',
        'exec-sh',
        'node-cmd.run',
        'node-cmd.runSync',
        'node-cmd.get',
        'child-process-promise.exec',
        'ssh2.Client.exec',
        'node-ssh.NodeSSH.execCommand',
        'exec-then',
        'shell-exec',
      ],
      harm: 'shell',
    }),
    {
      names: ['Deno.run', 'Deno.Command', 'Bun.spawn', 'Bun.spawnSync'],
      check: (site) =>
        speaksOfAny(
          [
            site.option('cmd')?.items?.[0] ?? site.option('cmd'),
            ...(shellLine(site.option('cmd')?.items) ?? []),
            site.arguments[0]?.items?.[0] ??
              (site.arguments[0]?.entries === undefined ? site.arguments[0] : undefined),
            ...(shells.test(String(site.arguments[0]?.constant))
              ? (site.option('args')?.items?.slice(1) ?? [])
              : []),
          ],
          'shell',
        ),
    },
  ],
})

/** What stands behind `sh -c`. */
const shellLine = (items: CallSite['arguments'] | undefined) =>
  items !== undefined && shells.test(String(items[0]?.constant)) ? items.slice(1) : undefined

const programFromInput = defined({
  id: 'javascript/program-from-input',
  title: 'Input decides which program is started',
  severity: 'high',
  cwe: 78,
  why: 'Who decides the program, or the line handed to a shell, runs what they like with the rights of the server.',
  fix: 'Start a program named in the code and pass input only as one of its arguments.',
  bad: [
    "const { spawn } = require('child_process')\napp.post('/run', (req, res) => {\n  const child = spawn(req.body.tool, ['--version'])\n})",
    "const cp = require('child_process')\nexports.run = (line, done) => cp.execFile('/bin/sh', ['-c', line], done)",
    "const spawn = require('cross-spawn')\nfunction start(cmd) {\n  return spawn(cmd, [], { stdio: 'inherit' })\n}",
  ],
  good: [
    "const { spawn } = require('child_process')\napp.post('/run', (req, res) => spawn('ls', ['--', req.body.dir]))",
    "const { spawn } = require('child_process')\nconst tool = 'git'\nspawn(tool, ['status'])",
  ],
  calls: [
    {
      names: started,
      check: (site) => {
        const program = site.arguments[0]
        const line = shells.test(String(program?.constant)) ? site.arguments[1] : undefined
        return speaksOfAny([program, ...(line?.items?.slice(1) ?? [line])], 'shell')
      },
    },
  ],
})

const spawnThroughShell = defined({
  id: 'javascript/spawn-through-shell',
  title: 'Arguments go through a shell',
  severity: 'high',
  confidence: 'medium',
  cwe: 78,
  why: 'With shell: true the arguments are joined to one line that a shell reads, signs and all.',
  fix: 'Leave shell out, so that each argument reaches the program as it is.',
  bad: [
    "const { spawn } = require('child_process')\nfunction list(dir) {\n  return spawn('ls', ['-la', dir], { shell: true })\n}",
    "const cp = require('child_process')\napp.get('/g', (req, res) => cp.spawnSync('grep', [req.query.q, 'log'], { shell: '/bin/bash' }))",
    "const { spawn } = require('child_process')\nfunction run(tool) {\n  spawn(tool, { shell: true })\n}",
  ],
  good: [
    "const { spawn } = require('child_process')\nfunction list(dir) {\n  return spawn('ls', ['-la', dir], { shell: false })\n}",
    "const { spawn } = require('child_process')\nspawn('ls', ['-la'], { shell: true })",
  ],
  calls: [
    {
      names: started,
      check: (site) => {
        const shell = site.option('shell')?.constant
        if (shell === undefined || shell === false || shell === null) return undefined
        return speaksOfAny([site.arguments[0], site.arguments[1]], 'shell')
      },
    },
  ],
})

const argumentsFromInput = defined({
  id: 'javascript/option-from-input',
  title: 'Input can become an option of a program that obeys dangerous ones',
  severity: 'medium',
  confidence: 'medium',
  cwe: 88,
  why: 'Some programs (git, curl, tar, ssh, find) run commands or write files when an argument begins with a dash.',
  fix: 'Put -- before what others send, or check that it does not begin with a dash.',
  bad: [
    "const { execFile } = require('child_process')\napp.get('/log', (req, res) => {\n  execFile('git', ['log', req.query.ref], (e, out) => res.json(out))\n})",
    "import { spawn } from 'child_process'\napp.get('/c', (req, res) => { spawn('curl', [req.query.u]) })",
  ],
  good: [
    "const { execFile } = require('child_process')\napp.get('/log', (req, res) => {\n  execFile('git', ['log', '--', req.query.ref], done)\n})",
    "import { spawn } from 'child_process'\napp.get('/c', (req, res) => { spawn('echo', [req.query.u]) })",
  ],
  calls: [
    {
      names: started,
      check: ({ arguments: [program, list] }) => {
        const name = String(program?.constant).replace(/^.*\//, '')
        if (!/^(git|hg|svn|curl|wget|tar|ssh|scp|rsync|find|sed|awk|zip|ffmpeg)$/.test(name))
          return undefined
        const items = list?.items ?? []
        const ends = items.findIndex(({ constant }) => constant === '--')
        const open = ends === -1 ? items : items.slice(0, ends)
        // Addresses of repositories can name a program to run: ext::sh -c …
        if (name === 'git' && open[0]?.constant === 'clone')
          return open.some((item) => speaksOf(item, 'url')) ? { confidence: 'medium' } : undefined
        return open.some((item) => speaksOf(item, 'shell', 4) && !isSet(item, null))
          ? { confidence: 'medium' }
          : undefined
      },
    },
  ],
})

export const shellRules: readonly SyntaxRule[] = [
  shellFromInput,
  programFromInput,
  spawnThroughShell,
  argumentsFromInput,
]
