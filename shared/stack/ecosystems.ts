/** Package managers and build systems of languages, told by the files that only they use. */
import type { Repository } from '../evidence/index.ts'

const ecosystemByFile: ReadonlyMap<string, string> = new Map([
  ['package.json', 'npm'],
  ['deno.json', 'Deno'],
  ['deno.jsonc', 'Deno'],
  ['pyproject.toml', 'Python packages'],
  ['requirements.txt', 'Python packages'],
  ['setup.py', 'Python packages'],
  ['setup.cfg', 'Python packages'],
  ['Pipfile', 'Python packages'],
  ['environment.yml', 'Conda'],
  ['pixi.toml', 'Conda'],
  ['go.mod', 'Go modules'],
  ['Cargo.toml', 'Cargo'],
  ['Gemfile', 'RubyGems'],
  ['composer.json', 'Composer'],
  ['pom.xml', 'Maven'],
  ['build.gradle', 'Gradle'],
  ['build.gradle.kts', 'Gradle'],
  ['build.sbt', 'sbt'],
  ['deps.edn', 'Clojure'],
  ['project.clj', 'Clojure'],
  ['Package.swift', 'Swift packages'],
  ['Podfile', 'CocoaPods'],
  ['pubspec.yaml', 'pub'],
  ['mix.exs', 'Hex'],
  ['rebar.config', 'Hex'],
  ['stack.yaml', 'Haskell'],
  ['cabal.project', 'Haskell'],
  ['dune-project', 'opam'],
  ['Project.toml', 'Julia packages'],
  ['DESCRIPTION', 'CRAN'],
  ['elm.json', 'Elm'],
  ['build.zig.zon', 'Zig'],
  ['conanfile.txt', 'Conan'],
  ['conanfile.py', 'Conan'],
  ['vcpkg.json', 'vcpkg'],
  ['flake.nix', 'Nix'],
  ['Chart.yaml', 'Helm charts'],
])

const ecosystemByExtension: ReadonlyMap<string, string> = new Map([
  ['.csproj', 'NuGet'],
  ['.fsproj', 'NuGet'],
  ['.sln', 'NuGet'],
  ['.gemspec', 'RubyGems'],
  ['.cabal', 'Haskell'],
  ['.tf', 'Terraform modules'],
])

/** The ecosystems of a repository with the file that tells each; empty where its tree is unknown. */
export function ecosystemsOf(repository: Repository): Map<string, string> {
  const found = new Map<string, string>()
  const look = (path: string) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const dot = name.lastIndexOf('.')
    const ecosystem =
      ecosystemByFile.get(name) ?? (dot > 0 ? ecosystemByExtension.get(name.slice(dot)) : undefined)
    if (ecosystem && !found.has(ecosystem)) found.set(ecosystem, path)
  }
  if (repository.paths.known) repository.paths.value.forEach(look)
  if (repository.manifests.known) for (const { path } of repository.manifests.value) look(path)
  return found
}
