import { describe, expect, it } from 'vitest'
import { dependenciesOf } from './manifests.ts'

describe('the dependencies of a manifest', () => {
  it.each([
    [
      'package.json',
      '{"name":"x","dependencies":{"react":"19"},"devDependencies":{"@types/node":"24"}}',
      ['react', '@types/node'],
    ],
    ['web/package.json', '{"peerDependencies":{"vue":"*"}}', ['vue']],
    [
      'composer.json',
      '{"require":{"php":">=8","laravel/framework":"^12"}}',
      ['php', 'laravel/framework'],
    ],
    [
      'requirements-dev.txt',
      '# tools\n-r base.txt\nPy_Test>=8\nscikit.learn ; python_version > "3"\n',
      ['py-test', 'scikit-learn'],
    ],
    [
      'pyproject.toml',
      `[build-system]
requires = ["hatchling"]
[project]
name = "x"
keywords = ["flask"]
dependencies = [
  "torch>=2", # not the last
  'numpy',
]
[project.optional-dependencies]
web = ["FastAPI[all]"]
[dependency-groups]
test = ["pytest"]
[tool.poetry.group.dev.dependencies]
ruff = "^0.1"
`,
      ['ruff', 'torch', 'numpy', 'fastapi', 'pytest'],
    ],
    [
      'go.mod',
      `module github.com/x/y

go 1.25

require github.com/gin-gonic/gin v1.10.0

require (
	k8s.io/client-go v0.30.0
	golang.org/x/sys v0.1.0 // indirect
)
`,
      ['github.com/gin-gonic/gin', 'k8s.io/client-go'],
    ],
    [
      'Cargo.toml',
      `[package]
name = "x"
[dependencies]
tokio = { version = "1" }
serde.workspace = true
[target.'cfg(unix)'.dependencies]
nix = "0.3"
[dev-dependencies.insta]
version = "1"
`,
      ['tokio', 'serde', 'nix', 'insta'],
    ],
    [
      'Gemfile',
      'source "https://rubygems.org"\ngem "rails", "~> 8"\n  gem \'pg\'\n',
      ['rails', 'pg'],
    ],
    ['x.gemspec', 's.add_development_dependency "rspec"', ['rspec']],
    [
      'pom.xml',
      '<dependency><groupId>org.springframework.boot</groupId>\n<artifactId>spring-boot-starter</artifactId></dependency>',
      ['org.springframework.boot:spring-boot-starter'],
    ],
    [
      'build.gradle.kts',
      'plugins { id("com.android.application") }\ndependencies { implementation("io.ktor:ktor-server:3.0") }',
      ['io.ktor:ktor-server', 'com.android.application'],
    ],
    ['App.csproj', '<PackageReference Include="Npgsql" Version="9" />', ['npgsql']],
    [
      'pubspec.yaml',
      'name: x\ndependencies:\n  flutter:\n    sdk: flutter\nflutter:\n  assets:\n',
      ['flutter'],
    ],
    ['mix.exs', 'defp deps do [{:phoenix, "~> 1.8"}] end', ['phoenix']],
  ])('%s are its packages', (path, text, names) => {
    expect(dependenciesOf(path, text)?.names).toEqual(names)
  })

  it.each(['{', '[]', 'null', '"text"', '{"dependencies":null}', '{"dependencies":[1]}'])(
    'are none in a package.json that reads %s',
    (text) => {
      expect(
        dependenciesOf('package.json', text)?.names.filter((name) => !/^\d+$/.test(name)),
      ).toEqual([])
    },
  )

  it('are unknown for a file that is no manifest', () => {
    expect(dependenciesOf('package-lock.json', '{"dependencies":{"react":"19"}}')).toBeNull()
  })
})
