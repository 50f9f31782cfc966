import { describe, expect, it } from 'vitest'
import { type Evidence, known, type Repository } from '../evidence/index.ts'
import { detectTechnologies } from './detect.ts'
import { technologies } from './technologies/index.ts'

const at = '2026-08-23T12:00:00Z'

function detectIn(parts: {
  isFork?: boolean
  topics?: string[]
  paths?: string[]
  manifests?: { path: string; text: string }[]
  languages?: string[]
}) {
  const repository: Repository = {
    nameWithOwner: 'ada/app',
    relation: 'owned',
    isFork: parts.isFork ?? false,
    isArchived: false,
    createdAt: at,
    pushedAt: at,
    primaryLanguage: null,
    description: 'a react and kubernetes app with email',
    topics: parts.topics ?? [],
    license: null,
    languages: known(
      (parts.languages ?? []).map((name) => ({ name, bytes: 1 })),
      'graphql',
      at,
    ),
    paths: known(parts.paths ?? [], 'graphql', at),
    manifests: known(parts.manifests ?? [], 'graphql', at),
  }
  return detectTechnologies({ repositories: known([repository], 'graphql', at) } as Evidence)
}

const namesIn = (parts: Parameters<typeof detectIn>[0]) =>
  detectIn(parts).map(({ technology }) => technology)

describe('technologies', () => {
  it.each([
    ['Dockerfile', 'Docker'],
    ['apps/web/Dockerfile', 'Docker'],
    ['modules/net/main.tf', 'Terraform'],
    ['.github/workflows/ci.yml', 'GitHub Actions'],
    ['.github/workflows/codeql.yml', 'Code and dependency scanning'],
    ['k8s/', 'Kubernetes'],
    ['docs/svelte.config.js', 'Svelte'],
    ['next.config.mjs', 'Next.js'],
    ['notebooks/one.ipynb', 'Jupyter'],
    ['tailwind.config.ts', 'Tailwind CSS'],
  ])('show in the path %s', (path, technology) => {
    expect(namesIn({ paths: [path] })).toContain(technology)
  })

  it.each([
    ['package.json', '{"dependencies":{"@angular/core":"20"}}', 'Angular'],
    ['package.json', '{"dependencies":{"@google/genai":"1"}}', 'Gemini API'],
    ['go.mod', 'require k8s.io/api v0.30.0', 'Kubernetes'],
    ['go.mod', 'require github.com/labstack/echo/v4 v4.1.0', 'Go web services'],
    ['pom.xml', '<groupId>org.springframework.boot</groupId><artifactId>x</artifactId>', 'Spring'],
    ['requirements.txt', 'torch', 'PyTorch'],
  ])('show in %s: %s', (path, text, technology) => {
    expect(namesIn({ manifests: [{ path, text }] })).toEqual([technology])
  })

  it('show in topics, compared whole', () => {
    expect(namesIn({ topics: ['Kubernetes', 'email-client', 'drag-and-drop'] })).toEqual([
      'Kubernetes',
    ])
  })

  it('show in languages that are nothing else', () => {
    expect(namesIn({ languages: ['HCL', 'Go'] })).toEqual(['Terraform'])
  })

  it('come once for a repository, with the best proof', () => {
    expect(
      detectIn({
        topics: ['react'],
        manifests: [{ path: 'package.json', text: '{"dependencies":{"react":"19"}}' }],
      }),
    ).toEqual([
      {
        technology: 'React',
        layer: 'frontend',
        evidence: { repository: 'ada/app', manifest: 'package.json', package: 'react' },
      },
    ])
  })

  it('do not show in a fork, in prose, or in vendored code', () => {
    expect(namesIn({ isFork: true, topics: ['react'], paths: ['Dockerfile'] })).toEqual([])
    expect(namesIn({ paths: ['vendor/github.com/x/Dockerfile', 'README.md'] })).toEqual([])
  })
})

describe('the table of technologies', () => {
  it.each(['topics', 'files', 'paths', 'extensions', 'languages'] as const)(
    'gives no two of them the same of its %s',
    (key) => {
      const all = technologies.flatMap((technology) => technology[key] ?? [])
      expect(all.filter((value, index) => all.indexOf(value) !== index)).toEqual([])
    },
  )
  it('gives no two of them the same package', () => {
    const all = technologies.flatMap(({ packages }) =>
      Object.entries(packages ?? {}).flatMap(([registry, names]) =>
        names.map((name) => `${registry}:${name}`),
      ),
    )
    expect(all.filter((value, index) => all.indexOf(value) !== index)).toEqual([])
  })
  it('names each technology once', () => {
    const names = technologies.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
