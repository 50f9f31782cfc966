/**
 * Names of the packages that a dependency manifest asks for. Manifests are written by strangers:
 * every reader here is linear in the length of the text, runs nothing, and answers the empty list
 * for a text that it cannot make sense of.
 */
import type { Registry } from './technology.ts'

export type Dependencies = { registry: Registry; names: readonly string[] }

type Reader = { registry: Registry; read: (text: string) => string[] }

/** The dependencies of a manifest, or null where the path is no manifest that is known here. */
export function dependenciesOf(path: string, text: string): Dependencies | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const reader = readerOf(name)
  return reader && { registry: reader.registry, names: reader.read(text) }
}

function readerOf(name: string): Reader | null {
  const exact = readers.get(name)
  if (exact) return exact
  if (/^(?:dev-|test-)?requirements[\w.-]*\.(?:txt|in)$/i.test(name)) return pipRequirements
  if (name.endsWith('.gemspec')) return gemfile
  if (/\.(?:cs|fs|vb)proj$/.test(name)) return dotnetProject
  return null
}

const pipRequirements: Reader = {
  registry: 'pypi',
  read: (text) => firstGroups(text, /^[ \t]*([A-Za-z0-9][\w.-]*)/gm).map(pypiName),
}
const pyproject: Reader = { registry: 'pypi', read: readPyproject }
const pipfile: Reader = {
  registry: 'pypi',
  read: (text) => tomlKeys(text, (section) => /^(?:dev-)?packages$/.test(section)).map(pypiName),
}
const condaEnvironment: Reader = {
  registry: 'pypi',
  read: (text) => firstGroups(text, /^\s*-[ \t]*(?:[\w-]+::)?([A-Za-z0-9][\w.-]*)/gm).map(pypiName),
}
const gemfile: Reader = {
  registry: 'gems',
  read: (text) =>
    firstGroups(
      text,
      /\b(?:gem|add_dependency|add_runtime_dependency|add_development_dependency)[ \t(]+['"]([\w.-]+)['"]/g,
    ),
}
const goModule: Reader = {
  registry: 'go',
  read: (text) =>
    firstGroups(
      text,
      /^[ \t]*(?:require[ \t]+)?([a-z0-9.-]+\.[a-z]+(?:\/[^\s/]+)*)[ \t]+v\S+[ \t\r]*$/gim,
    ).map((name) => name.toLowerCase()),
}
const cargo: Reader = { registry: 'cargo', read: readCargo }
const maven: Reader = {
  registry: 'maven',
  read: (text) =>
    [...text.matchAll(/<groupId>([^<]+)<\/groupId>\s*<artifactId>([^<]+)</g)].map(
      ([, group, artifact]) => `${group?.trim()}:${artifact?.trim()}`,
    ),
}
const gradle: Reader = {
  registry: 'maven',
  read: (text) => [
    ...firstGroups(text, /["']([\w.-]+:[\w.-]+)(?::[^"'\n]*)?["']/g),
    ...firstGroups(text, /\bid[ \t(]+["']([\w.-]+)["']/g),
  ],
}
const dotnetProject: Reader = {
  registry: 'nuget',
  read: (text) =>
    firstGroups(text, /<PackageReference\s+Include="([^"]+)"/g).map((name) => name.toLowerCase()),
}
const pubspec: Reader = { registry: 'pub', read: readPubspec }
const mix: Reader = { registry: 'hex', read: (text) => firstGroups(text, /\{\s*:(\w+)\s*,/g) }

const readers: ReadonlyMap<string, Reader> = new Map([
  ['package.json', { registry: 'npm', read: (text) => jsonKeys(text, npmSections) }],
  ['composer.json', { registry: 'composer', read: (text) => jsonKeys(text, composerSections) }],
  ['pyproject.toml', pyproject],
  ['Pipfile', pipfile],
  ['environment.yml', condaEnvironment],
  ['environment.yaml', condaEnvironment],
  ['Gemfile', gemfile],
  ['go.mod', goModule],
  ['Cargo.toml', cargo],
  ['pom.xml', maven],
  ['build.gradle', gradle],
  ['build.gradle.kts', gradle],
  ['Directory.Packages.props', dotnetProject],
  ['pubspec.yaml', pubspec],
  ['mix.exs', mix],
])

const npmSections = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']
const composerSections = ['require', 'require-dev']

function jsonKeys(text: string, sections: readonly string[]): string[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return []
  }
  if (typeof parsed !== 'object' || parsed === null) return []
  const manifest = parsed as Record<string, unknown>
  return sections.flatMap((section) => {
    const dependencies = manifest[section]
    return typeof dependencies === 'object' && dependencies !== null
      ? Object.keys(dependencies)
      : []
  })
}

/** PEP 621 arrays, dependency groups, and Poetry's tables. */
function readPyproject(text: string): string[] {
  const names = tomlKeys(text, (section) => /^tool\.poetry\.(?:.*\.)?dependencies$/.test(section))
  let section = ''
  let insideArray = false
  for (const line of text.split('\n')) {
    const header = insideArray ? null : tomlHeader(line)
    if (header) section = header
    else if (insideArray || startsDependencyArray(section, line)) {
      const array: string = insideArray ? line : line.slice(line.indexOf('=') + 1)
      names.push(...firstGroups(array, /["']([A-Za-z0-9][\w.-]*)/g))
      insideArray = !/\]\s*(?:#.*)?$/.test(array)
    }
  }
  return names.map(pypiName)
}

function startsDependencyArray(section: string, line: string): boolean {
  if (section === 'project') return /^\s*dependencies\s*=\s*\[/.test(line)
  const listsGroups = section === 'project.optional-dependencies' || section === 'dependency-groups'
  return listsGroups && /^\s*["\w.-]+\s*=\s*\[/.test(line)
}

/** `[dependencies]` tables of every kind, and `[dependencies.name]`. */
function readCargo(text: string): string[] {
  const single = firstGroups(text, /^\[(?:[^\]\n]*[.-])?dependencies\.([\w-]+)\]/gm)
  return [...tomlKeys(text, isCargoDependencies), ...single]
}

function isCargoDependencies(section: string): boolean {
  return /(?:^|[.-])dependencies$/.test(section)
}

/** Keys of the tables whose name is wanted. */
function tomlKeys(text: string, wanted: (section: string) => boolean): string[] {
  const keys: string[] = []
  let inside = false
  for (const line of text.split('\n')) {
    const header = tomlHeader(line)
    if (header) inside = wanted(header)
    else if (inside) {
      const key = /^\s*["']?([A-Za-z0-9][\w-]*)["']?(?:\.\w+)?\s*=/.exec(line)?.[1]
      if (key) keys.push(key)
    }
  }
  return keys
}

function tomlHeader(line: string): string | null {
  return /^\s*\[\[?([^[\]]+)\]\]?\s*(?:#.*)?$/.exec(line)?.[1]?.trim() ?? null
}

function readPubspec(text: string): string[] {
  const names: string[] = []
  let inside = false
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) inside = /^(?:dev_)?dependencies:/.test(line)
    else if (inside) {
      const name = /^ {2}(\w+):/.exec(line)?.[1]
      if (name) names.push(name)
    }
  }
  return names
}

/** PEP 503: case, dots and underscores make no difference. */
function pypiName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

function firstGroups(text: string, pattern: RegExp): string[] {
  const found: string[] = []
  for (const match of text.matchAll(pattern)) if (match[1]) found.push(match[1])
  return found
}
