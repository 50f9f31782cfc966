import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { operations } from '../../../shared/api/operations.ts'
import type { Operation } from '../../../shared/api/operation.ts'
import { bashCompletion } from '../completion/bash.ts'
import { candidatesOf } from '../completion/candidates.ts'
import { optionsEverywhere } from '../commands/everywhere.ts'
import { commands } from '../commands/table.ts'
import { readWords } from '../words/read-words.ts'
import { call } from '../terminal.fixture.ts'
import type { Style } from '../output/style.ts'
import { helpOfAll, helpOfCommand } from './help.ts'
import { manual } from './manual.ts'

const style: Style = { colours: 'none', columns: 80, isUnicode: true, surroundings: 'dark' }

describe('help', () => {
  it.each(commands.map((command) => [command.name, command] as const))(
    'of %s is as in golden, and its examples are calls that are understood',
    async (name, command) => {
      await expect(helpOfCommand(command, style)).toMatchFileSnapshot(`golden/${name}.txt`)
      expect(command.examples.length).toBeGreaterThan(0)
      for (const { words } of command.examples) {
        const [first, ...rest] = words.split(/ [<>|&]/)[0]!.split(' ')
        expect(first).toBe(name)
        expect(() => readWords(rest, command, optionsEverywhere)).not.toThrow()
      }
    },
  )

  it('is the same by --help, -h and help, and is asked for before anything else is looked at', async () => {
    const { stdout, code } = await call(['help', 'scan'])
    expect(code).toBe(0)
    for (const words of ['scan --help', 'scan -h --nonsense', '--help scan', 'scan a b --help'])
      expect((await call(words.split(' '))).stdout).toBe(stdout)
    for (const words of [['--help'], ['help'], []])
      expect((await call(words)).stdout).toBe(helpOfAll(commands, style))
  })

  it('fits terminals of 40 columns, but for words that are longer', () => {
    for (const command of commands)
      for (const line of helpOfCommand(command, { ...style, columns: 40 }).split('\n'))
        expect(line.length <= 40 || /^ *\S+$|^ {2}phantom |^ {2}-/.test(line), line).toBe(true)
  })

  it('knows every command that the table of operations names', () => {
    const named = operations.flatMap(({ commands: of = [] }: Operation) =>
      of.map(({ name }) => name),
    )
    expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(named))
  })
})

describe('the manual', () => {
  it('is one that man takes without a warning, with every command and option', () => {
    const page = manual(commands)
    for (const { name, options } of commands) {
      expect(page).toContain(`.Ss ${name}`)
      for (const option of options)
        expect(page).toContain(`Fl -${option.name.replaceAll('-', '\\-')}`)
    }
    const { error, stdout, stderr } = spawnSync('man', ['--warnings', '-l', '-'], {
      input: page,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8', MANPAGER: 'cat' },
    })
    if (error) return
    expect(stderr).toBe('')
    expect(stdout).toContain('phantom')
  })
})

describe('completion for bash', () => {
  const script = bashCompletion(candidatesOf(commands))
  const complete = (...words: string[]) => {
    const ask = `${script}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _phantom; printf '%s\\n' "\${COMPREPLY[@]}"`
    return execFileSync('bash', ['-c', ask, 'bash', 'phantom', ...words], { encoding: 'utf8' })
      .trim()
      .split('\n')
  }

  it.each([
    [['sc'], ['scan']],
    [['card', 'octocat', '--theme', 'nor'], ['nord']],
    [['--server', 'https://a', 'insights', '--per'], ['--period']],
    [
      ['insights', '--period', ''],
      ['7d', '30d', '90d', '1y'],
    ],
    [['completion', 'f'], ['fish']],
    [['help', 'stu'], ['studio']],
    [['studio', '-o', 'x'], ['']],
  ])('%j is completed', (words, expected) => {
    expect(complete(...words)).toEqual(expected)
  })
})
