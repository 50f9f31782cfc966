/** Reads a folder of facts files: each is parsed when it is first asked for. */
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { foldLogin } from '../../shared/evidence/index.ts'
import { developerSchema, type Developer } from './developer.ts'
import type { Developers } from './developers.ts'

const indexName = 'index.json'
const indexSchema = z.array(
  z.object({
    id: z.string(),
    login: z.optional(z.string()),
    asOf: z.optional(z.nullable(z.iso.datetime({ offset: true }))),
  }),
)

/**
 * The developers of a folder. An `index.json` beside the facts may say the moment for which each
 * speaks. Throws when the folder cannot be read, and at the first look-up of a file that is not of
 * the format, naming the file and the field.
 */
export function loadFacts(folder: string): Developers {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== indexName)
    .toSorted()
  const files = names.map((name) => ({ login: loginIn(join(folder, name)), name }))
  const nameByLogin = new Map(files.map(({ login, name }) => [foldLogin(login), name]))
  const parsed = new Map<string, Developer>()
  const moments = readMoments(join(folder, indexName))

  return {
    logins: files.map(({ login }) => login),
    find(login) {
      const name = nameByLogin.get(foldLogin(login))
      if (name === undefined) return null
      const developer = parsed.get(name) ?? readDeveloper(join(folder, name))
      parsed.set(name, developer)
      return developer
    },
    asOf: (login) => moments.get(foldLogin(login)) ?? null,
  }
}

function readDeveloper(file: string): Developer {
  const result = developerSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`)
  return result.data
}

/** The login stands near the start of a file: reading that much tells it without parsing the rest. */
function loginIn(file: string): string {
  const descriptor = openSync(file, 'r')
  const start = Buffer.alloc(512)
  const length = readSync(descriptor, start)
  closeSync(descriptor)
  const match = /^\s*\{\s*"login"\s*:\s*"([^"\\]+)"/.exec(start.toString('utf8', 0, length))
  return match?.[1] ?? readDeveloper(file).login
}

function readMoments(file: string): Map<string, string> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return new Map()
  }
  const result = indexSchema.safeParse(JSON.parse(text))
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`)
  return new Map(
    result.data.flatMap(({ id, login, asOf }) => (asOf ? [[foldLogin(login ?? id), asOf]] : [])),
  )
}
