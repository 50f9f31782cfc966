/** Commands put together from what others send. */
import { isTainted } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'

export const shellFromInput: SyntaxRule = {
  id: 'javascript/shell-from-input',
  title: 'A shell command is put together from input',
  category: 'security',
  severity: 'critical',
  confidence: 'high',
  cwe: 78,
  why: 'Whoever decides a part of a command that a shell reads can add commands of their own.',
  fix: 'Call execFile or spawn with a fixed program and a list of arguments, without a shell.',
  languages: ['javascript', 'typescript', 'tsx'],
  examples: {
    path: 'src/ping.js',
    bad: [
      "const { exec } = require('child_process')\napp.get('/ping', (req, res) => {\n  exec(`ping ${req.query.host}`)\n})",
      "import cp from 'node:child_process'\nexport function run(req, res) {\n  const { name } = req.body\n  const line = 'ls ' + name\n  cp.execSync(line)\n}",
    ],
    good: [
      "const { execFile } = require('child_process')\napp.get('/ping', (req, res) => {\n  execFile('ping', [req.query.host])\n})",
      "const { exec } = require('child_process')\napp.get('/ping', (req, res) => {\n  if (!hosts.includes(req.query.host)) return\n  exec(`ping ${req.query.host}`)\n})",
      "const { exec } = require('child_process')\nexec('ls')",
    ],
  },
  calls: [
    {
      names: ['child_process.exec', 'child_process.execSync'],
      check: ({ arguments: [command] }) => command !== undefined && isTainted(command, 'shell'),
    },
  ],
}
