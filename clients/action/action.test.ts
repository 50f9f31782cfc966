import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actionFile, bundleAction } from '../../dev/action/build-action.ts'
import { ordersIn, switchIn, WrongInput } from './orders.ts'

const metadata = readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')
const keysIn = (text: string, indentation: number) =>
  [...text.matchAll(new RegExp(`^ {${indentation}}([a-z]+):`, 'gm'))].map(([, key]) => key!)
const section = (name: string) =>
  new RegExp(`^${name}:\\n((?:  .*\\n)+)`, 'm').exec(metadata)?.[1] ?? ''

/** Source: GitHub's documentation, "Metadata syntax for GitHub Actions". */
describe('action.yml', () => {
  it('has what GitHub knows, and runs on the Node that runners have', () => {
    expect(keysIn(metadata, 0)).toEqual([
      'name',
      'description',
      'author',
      'branding',
      'inputs',
      'outputs',
      'runs',
    ])
    expect(section('runs')).toBe('  using: node24\n  main: clients/action/dist/index.js\n')
    expect(section('branding')).toMatch(/^ {2}icon: eye\n {2}color: blue\n$/)
    for (const part of ['inputs', 'outputs'])
      expect(section(part).match(/^ {4}description: ./gm)).toHaveLength(
        keysIn(section(part), 2).length,
      )
  })

  it('names the inputs and outputs that the action has', () => {
    const source = readFileSync(join(import.meta.dirname, 'run-action.ts'), 'utf8')
    const named = (call: RegExp) => [...new Set([...source.matchAll(call)].map(([, name]) => name))]
    expect(named(/input\('(\w+)'\)/g).toSorted()).toEqual(keysIn(section('inputs'), 2).toSorted())
    expect(named(/setOutput\('(\w+)'/g).toSorted()).toEqual(
      keysIn(section('outputs'), 2).toSorted(),
    )
  })

  it('has a default for files that is one', () => {
    const given = /files:[^]*?default: (.*)\n/.exec(metadata)![1]!
    expect(ordersIn(given)).toMatchObject([{ path: 'phantom.svg', kind: 'card' }])
  })
})

describe('the file that runners start', () => {
  it('is what its sources make: else npm run build:action', async () => {
    expect(readFileSync(actionFile, 'utf8') === (await bundleAction())).toBe(true)
  })
})

describe('the files that a workflow asks for', () => {
  it('are a path, a kind and the parameters of an address, one a line', () => {
    const [card, badge] = ordersIn('# Mine\n ./a/b.svg  card?theme=nord&type=ai \n\nc.svg badge')
    expect([card!.path, card!.kind, String(card!.parameters)]).toEqual([
      'a/b.svg',
      'card',
      'theme=nord&type=ai',
    ])
    expect([badge!.path, badge!.kind, String(badge!.parameters)]).toEqual(['c.svg', 'badge', ''])
  })

  it.each([
    ['../outside.svg card', 'does not lie in the repository'],
    ['a/../../outside.svg card', 'does not lie in the repository'],
    ['/etc/outside.svg card', 'does not lie in the repository'],
    ['C:\\outside.svg card', 'does not lie in the repository'],
    ['..\\outside.svg card', 'does not lie in the repository'],
    ['a/.GIT/hooks/x.svg card', 'among git'],
    ['.github/workflows/x.yml card', 'does not end in .svg'],
    ['a.svg page', 'not of the form'],
    ['a.svg card\nA.svg badge', 'twice'],
    ['# nothing', 'no file'],
  ])('are refused in words: %s', (files, words) => {
    expect(() => ordersIn(files)).toThrow(WrongInput)
    expect(() => ordersIn(files)).toThrow(words)
  })

  it('are committed or not, and nothing between', () => {
    expect([switchIn('commit', 'true'), switchIn('commit', 'false')]).toEqual([true, false])
    expect(() => switchIn('commit', 'perhaps')).toThrow(WrongInput)
  })
})
