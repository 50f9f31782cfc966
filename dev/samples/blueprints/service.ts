/** Servers, libraries and command lines. */
import type { Blueprint } from './blueprint.ts'

const goWorkflow = '.github/workflows/go.yml'

export const serviceBlueprints = {
  'go-service': {
    field: 'service',
    languages: { Go: 0.9, SQL: 0.05, Makefile: 0.02, Dockerfile: 0.01, Shell: 0.02 },
    topics: ['go', 'grpc', 'postgresql', 'microservices'],
    paths: ['cmd/', 'internal/', 'migrations/', 'Dockerfile', 'Makefile', 'go.sum', goWorkflow],
    manifests: [
      {
        path: 'go.mod',
        dependencies: [
          'google.golang.org/grpc',
          'github.com/jackc/pgx/v5',
          'github.com/go-chi/chi/v5',
          'github.com/redis/go-redis/v9',
        ],
      },
    ],
  },
  'java-service': {
    field: 'service',
    languages: { Java: 0.94, SQL: 0.04, Dockerfile: 0.01, Shell: 0.01 },
    topics: ['java', 'spring-boot', 'kafka', 'event-sourcing', 'distributed-systems'],
    paths: ['src/', 'mvnw', 'Dockerfile', '.mvn/', '.github/workflows/build.yml'],
    manifests: [
      {
        path: 'pom.xml',
        dependencies: [
          'org.springframework.boot:spring-boot-starter-web',
          'org.apache.kafka:kafka-clients',
          'org.postgresql:postgresql',
          'org.flywaydb:flyway-core',
        ],
      },
    ],
  },
  'rust-database': {
    field: 'service',
    languages: { Rust: 0.96, Shell: 0.02, C: 0.02 },
    topics: ['rust', 'database', 'storage-engine', 'raft'],
    paths: ['src/', 'benches/', 'tests/', 'Cargo.lock', 'rust-toolchain.toml'],
    manifests: [
      { path: 'Cargo.toml', dependencies: ['tokio', 'serde', 'tonic', 'tracing', 'axum'] },
    ],
  },
  'elixir-service': {
    field: 'service',
    languages: { Elixir: 0.95, Dockerfile: 0.02, Shell: 0.03 },
    topics: ['elixir', 'otp', 'message-queue', 'backend'],
    paths: ['lib/', 'test/', 'config/', 'mix.exs', 'mix.lock', 'Dockerfile'],
  },
  'python-service': {
    field: 'service',
    languages: { Python: 0.96, Dockerfile: 0.02, Shell: 0.02 },
    topics: ['python', 'fastapi', 'postgresql', 'api'],
    paths: ['app/', 'tests/', 'alembic/', 'Dockerfile', 'uv.lock'],
    manifests: [
      {
        path: 'pyproject.toml',
        dependencies: ['fastapi', 'sqlalchemy', 'pydantic', 'celery', 'pytest'],
      },
    ],
  },
  'python-library': {
    field: 'library',
    languages: { Python: 0.97, Shell: 0.02, Makefile: 0.01 },
    topics: ['python', 'linter', 'developer-tools'],
    paths: [
      'src/',
      'tests/',
      'docs/',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'CODE_OF_CONDUCT.md',
      '.pre-commit-config.yaml',
      '.github/ISSUE_TEMPLATE/',
      '.github/workflows/test.yml',
      '.github/workflows/release.yml',
    ],
    manifests: [
      { path: 'pyproject.toml', dependencies: ['click', 'rich', 'pytest', 'ruff', 'tox'] },
    ],
  },
  'typescript-library': {
    field: 'library',
    languages: { TypeScript: 0.93, JavaScript: 0.06, Shell: 0.01 },
    topics: ['typescript', 'library', 'developer-tools'],
    paths: [
      'src/',
      'test/',
      'docs/',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      '.github/FUNDING.yml',
      '.github/ISSUE_TEMPLATE/',
      '.github/workflows/ci.yml',
      '.github/workflows/release.yml',
      'tsconfig.json',
    ],
    manifests: [
      { path: 'package.json', dependencies: ['typescript', 'vitest', 'tsup', '@changesets/cli'] },
    ],
  },
  'rust-cli': {
    field: 'library',
    languages: { Rust: 0.95, Shell: 0.05 },
    topics: ['rust', 'cli', 'terminal'],
    paths: ['src/', 'tests/', 'Cargo.lock', '.github/workflows/ci.yml'],
    manifests: [{ path: 'Cargo.toml', dependencies: ['clap', 'anyhow', 'serde'] }],
  },
} as const satisfies Record<string, Blueprint>
