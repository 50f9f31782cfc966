/** What a manifest asks for, with versions and lines: npm, Python, Go, Maven. Strangers write manifests: all readers are linear. */

export interface Dependency {
  name: string
  /** As it is written; empty where there is none. */
  version: string
  /** From 1. */
  line: number
  /** `dependencies`, `devDependencies`, … of npm; otherwise the table or the empty text. */
  section: string
}

export type Ecosystem = 'npm' | 'pypi' | 'go' | 'maven'

/** Which ecosystem a path is a manifest of. */
export function ecosystemOf(path: string): Ecosystem | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name === 'package.json') return 'npm'
  if (name === 'go.mod') return 'go'
  if (name === 'pom.xml') return 'maven'
  if (name === 'pyproject.toml' || /^[\w.-]{0,40}requirements[\w.-]{0,40}\.(?:txt|in)$/.test(name))
    return 'pypi'
  return undefined
}

/** The dependencies of a manifest in the order of their lines. */
export function dependenciesIn(path: string, text: string): Dependency[] {
  const lines = text.split('\n').map((line) => line.slice(0, 1_000))
  switch (ecosystemOf(path)) {
    case 'npm':
      return npmDependencies(text)
    case 'go':
      return goDependencies(lines)
    case 'maven':
      return mavenDependencies(lines)
    case 'pypi':
      return path.endsWith('.toml') ? tomlDependencies(lines) : requirements(lines)
    default:
      return []
  }
}

const npmSection =
  /"((?:dev|peer|optional|bundled)?[dD]ependencies)"\s{0,8}:\s{0,8}\{([^{}]{0,200000})\}/g
const npmEntry = /"((?:@[\w.~-]{1,100}\/)?[\w.~-]{1,200})"\s{0,8}:\s{0,8}"([^"\n]{0,300})"/g

function npmDependencies(text: string): Dependency[] {
  const found: Dependency[] = []
  const lineAt = lineCounter(text)
  for (const section of text.matchAll(npmSection)) {
    const start = section.index + section[0].indexOf('{')
    for (const entry of section[2]!.matchAll(npmEntry)) {
      const line = lineAt(start + 1 + entry.index)
      found.push({ name: entry[1]!, version: entry[2]!, line, section: section[1]! })
    }
  }
  return found
}

/** The line of places that are asked for in ascending order. */
function lineCounter(text: string): (place: number) => number {
  let line = 1
  let at = 0
  return (place) => {
    for (; at < place; at++) if (text.charCodeAt(at) === 10) line++
    return line
  }
}

const pypiName = (name: string) => name.toLowerCase().replace(/[-_.]+/g, '-')

const requirement =
  /^\s{0,8}([A-Za-z0-9][\w.-]{0,100})(?:\[[^\]]{0,100}\])?\s{0,4}(@\s?\S+|[=<>!~][^;#]{0,100})?/
const address = /^\s{0,8}(?:-e\s{1,4})?((?:git|hg|svn|bzr)\+\S{1,400}|https?:\/\/\S{1,400})/

function requirements(lines: readonly string[]): Dependency[] {
  return lines.flatMap((text, at) => {
    const place = { line: at + 1, section: '' }
    const version = address.exec(text)?.[1]
    if (version) {
      const name = /#egg=([\w.-]{1,100})/.exec(version)?.[1] ?? version.slice(0, 60)
      return [{ name, version, ...place }]
    }
    const parts = requirement.exec(text)
    return parts ? [{ name: pypiName(parts[1]!), version: parts[2]?.trim() ?? '', ...place }] : []
  })
}

/** PEP 621 lists, dependency groups, and Poetry's tables. */
function tomlDependencies(lines: readonly string[]): Dependency[] {
  const found: Dependency[] = []
  let table = ''
  let isInList = false
  for (const [at, line] of lines.entries()) {
    const header = /^\s{0,8}\[\[?([^[\]]{1,100})\]\]?\s*(?:#.*)?$/.exec(line)?.[1]?.trim()
    if (header && !isInList) {
      table = header
      continue
    }
    const poetry = /^tool\.poetry\.(?:.{1,60}\.)?(?:dev-)?dependencies$/.test(table)
    const entry = poetry
      ? /^\s{0,8}["']?([A-Za-z0-9][\w.-]{0,100})["']?\s*=\s*(.{1,300})/.exec(line)
      : null
    if (entry && entry[1] !== 'python') {
      const version = /^["']([^"']*)["']/.exec(entry[2]!)?.[1] ?? entry[2]!
      found.push({ name: pypiName(entry[1]!), version, line: at + 1, section: table })
    }
    const opens =
      /^\s{0,8}["\w.-]{1,60}\s*=\s*\[/.test(line) &&
      (/^project\.optional-dependencies$|^dependency-groups$/.test(table) ||
        (table === 'project' && /^\s*dependencies\b/.test(line)))
    if (!opens && !isInList) continue
    const list = opens ? line.slice(line.indexOf('[')) : line
    for (const item of list.matchAll(
      /["']([A-Za-z0-9][\w.-]{0,100})(?:\[[^\]]{0,60}\])?\s{0,4}([^"';]{0,100})/g,
    ))
      found.push({
        name: pypiName(item[1]!),
        version: item[2]!.trim(),
        line: at + 1,
        section: table,
      })
    isInList = !/\]\s*(?:#.*)?$/.test(list)
  }
  return found
}

function goDependencies(lines: readonly string[]): Dependency[] {
  return lines.flatMap((line, at) => {
    const required = /^\s{0,8}(?:require\s+)?([\w.-]+\.[a-z]+(?:\/[^\s/]+)*)\s+(v\S+)/.exec(line)
    if (required)
      return [{ name: required[1]!, version: required[2]!, line: at + 1, section: 'require' }]
    const replaced =
      /^\s{0,8}(?:replace\s+)?([\w.-]+\.[a-z]+(?:\/[^\s/]+)*)(?:\s+v\S+)?\s+=>\s+(\S+)/.exec(line)
    return replaced
      ? [{ name: replaced[1]!, version: replaced[2]!, line: at + 1, section: 'replace' }]
      : []
  })
}

function mavenDependencies(lines: readonly string[]): Dependency[] {
  const found: Dependency[] = []
  let group = ''
  for (const [at, line] of lines.entries()) {
    group = /<groupId>([^<]{1,200})</.exec(line)?.[1]?.trim() ?? group
    const artifact = /<artifactId>([^<]{1,200})</.exec(line)?.[1]?.trim()
    const version = /<version>([^<]{1,100})</.exec(line)?.[1]?.trim()
    if (artifact)
      found.push({ name: `${group}:${artifact}`, version: '', line: at + 1, section: '' })
    const latest = found.at(-1)
    if (version && latest && at + 1 - latest.line <= 2 && latest.version === '')
      latest.version = version
  }
  return found
}
