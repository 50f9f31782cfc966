/** What a workflow asks for: which files, and what is to be drawn in each. */
import { posix } from 'node:path'

export type CardOrder = {
  /** Below the repository's root, with slashes. */
  path: string
  kind: 'badge' | 'card'
  parameters: URLSearchParams
}

/** What is wrong with the inputs of the action; for people. */
export class WrongInput extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'WrongInput'
  }
}

const mostFiles = 50

/**
 * A file a line: its path, and behind a space `card` or `badge` with the parameters of the embed's
 * address: `images/score.svg card?theme=nord`. Throws a `WrongInput`.
 */
export function ordersIn(text: string): CardOrder[] {
  const lines = text.split('\n').map((line) => line.trim())
  const orders = lines.filter((line) => line !== '' && !line.startsWith('#')).map(orderIn)
  if (orders.length === 0) throw new WrongInput('files names no file.')
  if (orders.length > mostFiles) throw new WrongInput(`files names more than ${mostFiles} files.`)
  const paths = new Set(orders.map(({ path }) => path.toLowerCase()))
  if (paths.size < orders.length) throw new WrongInput('files names a file twice.')
  return orders
}

function orderIn(line: string): CardOrder {
  const [, path = '', kind, query = ''] = /^(\S+)\s+(badge|card)(?:\?(\S*))?$/.exec(line) ?? []
  if (kind !== 'badge' && kind !== 'card')
    throw new WrongInput(`"${line}" is not of the form PATH card?PARAMETERS or PATH badge?…`)
  return { path: pathIn(path), kind, parameters: new URLSearchParams(query) }
}

function pathIn(text: string): string {
  const path = posix.normalize(text.replaceAll('\\', '/')).replace(/^\.\//, '')
  const isOutside = path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..')
  if (isOutside) throw new WrongInput(`"${text}" does not lie in the repository.`)
  if (path.split('/').some((part) => part.toLowerCase() === '.git'))
    throw new WrongInput(`"${text}" lies among git's own files.`)
  if (!path.endsWith('.svg')) throw new WrongInput(`"${text}" does not end in .svg.`)
  return path
}

/** `true` or `false`. Throws a `WrongInput` for everything else. */
export function switchIn(name: string, text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true'
  throw new WrongInput(`${name} is true or false, not "${text}".`)
}
