/**
 * Which technologies the repositories of a developer show: in dependency manifests, in the paths of
 * the tree, in topics, and in languages that are nothing but one technology. Forks show nothing.
 */
import type { Evidence, Repository } from '../evidence/index.ts'
import { dependenciesOf } from './manifests.ts'
import { type Layer, type Registry, registries, type Technology } from './technology.ts'
import { technologies } from './technologies/index.ts'

/** Where a technology was seen. */
export type Sighting =
  | { repository: string; manifest: string; package: string }
  | { repository: string; path: string }
  | { repository: string; topic: string }
  | { repository: string; language: string }

export type DetectedTechnology = { technology: string; layer: Layer; evidence: Sighting }

/**
 * One entry for each technology of each repository that is not a fork, with its best proof: a
 * manifest before a path, a path before a topic, a topic before a language.
 */
export function detectTechnologies(evidence: Evidence): readonly DetectedTechnology[] {
  const repositories = evidence.repositories.known ? evidence.repositories.value : []
  return repositories.flatMap((repository) => (repository.isFork ? [] : technologiesOf(repository)))
}

function technologiesOf(repository: Repository): DetectedTechnology[] {
  const name = repository.nameWithOwner
  const found = new Map<Technology, Sighting>()
  const see = (technology: Technology | undefined, sighting: () => Sighting) => {
    if (technology && !found.has(technology)) found.set(technology, sighting())
  }
  if (repository.manifests.known)
    for (const { path, text } of repository.manifests.value) {
      const dependencies = dependenciesOf(path, text)
      for (const dependency of dependencies?.names ?? [])
        see(technologyOfPackage(dependencies!.registry, dependency), () => ({
          repository: name,
          manifest: path,
          package: dependency,
        }))
    }
  if (repository.paths.known)
    for (const path of repository.paths.value)
      see(technologyOfPath(path), () => ({ repository: name, path }))
  for (const topic of repository.topics)
    see(byTopic.get(topic.toLowerCase()), () => ({ repository: name, topic }))
  if (repository.languages.known)
    for (const language of repository.languages.value)
      see(byLanguage.get(language.name), () => ({ repository: name, language: language.name }))
  return [...found].map(([technology, evidence]) => ({
    technology: technology.name,
    layer: technology.layer,
    evidence,
  }))
}

/** The name itself, else the scope, module prefix or group that it lies below. */
function technologyOfPackage(registry: Registry, name: string): Technology | undefined {
  const packages = byPackage[registry]
  const exact = packages.get(name)
  if (exact) return exact
  switch (registry) {
    case 'npm':
      return name.startsWith('@') ? packages.get(name.slice(0, name.indexOf('/'))) : undefined
    case 'go':
      return nearestAbove(packages, name, '/')
    case 'maven': {
      const group = name.includes(':') ? name.slice(0, name.indexOf(':')) : name
      return packages.get(group) ?? nearestAbove(packages, group, '.')
    }
    case 'nuget':
      return nearestAbove(packages, name, '.')
    default:
      return undefined
  }
}

function nearestAbove(
  packages: ReadonlyMap<string, Technology>,
  name: string,
  separator: string,
): Technology | undefined {
  for (let end = name.lastIndexOf(separator); end > 0; end = name.lastIndexOf(separator, end - 1)) {
    const technology = packages.get(name.slice(0, end))
    if (technology) return technology
  }
  return undefined
}

/** Other people's code that lies in a tree says nothing about its owner. */
const vendored = /(?:^|\/)(?:node_modules|vendor|third_party|bower_components)\//

function technologyOfPath(path: string): Technology | undefined {
  if (vendored.test(path)) return undefined
  const whole = byPath.get(path)
  if (whole) return whole
  const folder = path.startsWith('.github/workflows/')
    ? byPath.get('.github/workflows/')
    : undefined
  const name = path.slice(path.lastIndexOf('/', path.length - 2) + 1)
  const byName = byFile.get(name)
  if (byName) return byName
  const dot = name.indexOf('.', 1)
  if (dot < 0) return folder
  return (
    byExtension.get(name.slice(dot)) ?? byExtension.get(name.slice(name.lastIndexOf('.'))) ?? folder
  )
}

const byPath = new Map<string, Technology>()
const byFile = new Map<string, Technology>()
const byExtension = new Map<string, Technology>()
const byTopic = new Map<string, Technology>()
const byLanguage = new Map<string, Technology>()
const byPackage = Object.fromEntries(
  registries.map((registry) => [registry, new Map<string, Technology>()]),
) as Record<Registry, Map<string, Technology>>

for (const technology of technologies) {
  for (const path of technology.paths ?? []) byPath.set(path, technology)
  for (const file of technology.files ?? []) byFile.set(file, technology)
  for (const extension of technology.extensions ?? []) byExtension.set(extension, technology)
  for (const topic of technology.topics ?? []) byTopic.set(topic, technology)
  for (const language of technology.languages ?? []) byLanguage.set(language, technology)
  for (const registry of registries)
    for (const name of technology.packages?.[registry] ?? [])
      byPackage[registry].set(name, technology)
}
