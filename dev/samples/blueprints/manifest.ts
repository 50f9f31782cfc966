/** Dependency manifests, written as the package managers write them. */

export type Manifest = { path: string; dependencies: readonly string[] }

/** The text of a manifest for a project of the given name. Throws on a file name it cannot write. */
export function manifestText({ path, dependencies }: Manifest, project: string): string {
  const fileName = path.slice(path.lastIndexOf('/') + 1)
  const write = writers[fileName]
  if (!write) throw new RangeError(`no writer for ${fileName}`)
  return write(dependencies, project)
}

type Writer = (dependencies: readonly string[], project: string) => string

const writers: Readonly<Record<string, Writer>> = {
  'package.json': (dependencies, project) =>
    JSON.stringify({
      name: project,
      private: true,
      dependencies: Object.fromEntries(dependencies.map((name) => [name, '*'])),
    }),
  'requirements.txt': (dependencies) => lines(dependencies.map((name) => `${name}>=1.0`)),
  'pyproject.toml': (dependencies, project) =>
    lines([
      '[project]',
      `name = "${project}"`,
      'version = "1.0.0"',
      `dependencies = [${dependencies.map((name) => `"${name}"`).join(', ')}]`,
    ]),
  'go.mod': (dependencies, project) =>
    lines([
      `module example.invalid/${project}`,
      '',
      'go 1.25',
      '',
      'require (',
      ...dependencies.map((name) => `\t${name} v1.0.0`),
      ')',
    ]),
  'Cargo.toml': (dependencies, project) =>
    lines([
      '[package]',
      `name = "${project}"`,
      'version = "1.0.0"',
      '',
      '[dependencies]',
      ...dependencies.map((name) => `${name} = "1"`),
    ]),
  'pom.xml': (dependencies, project) =>
    lines([
      '<project>',
      `  <artifactId>${project}</artifactId>`,
      '  <dependencies>',
      ...dependencies.map((name) => {
        const [group = '', artifact = ''] = name.split(':')
        return `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId></dependency>`
      }),
      '  </dependencies>',
      '</project>',
    ]),
  'build.gradle.kts': (dependencies) =>
    lines([
      'dependencies {',
      ...dependencies.map((name) => `    implementation("${name}:1.0.0")`),
      '}',
    ]),
}

const lines = (all: readonly string[]) => `${all.join('\n')}\n`
