/** Rules for where packages come from. */
import type { TextRule } from '../../rule.ts'
import { fileRule, lineRule } from '../infrastructure/line-rule.ts'

const isPackageSetting = (path: string) =>
  /(?:^|\/)(?:\.npmrc|\.yarnrc(?:\.yml)?|\.pypirc|pip\.conf|pip\.ini|Pipfile|pyproject\.toml|[\w.-]*requirements[\w.-]*\.(?:txt|in)|pom\.xml|settings\.xml|[\w.-]*\.gradle(?:\.kts)?|Gemfile|NuGet\.config|nuget\.config|bunfig\.toml|\.cargo\/config(?:\.toml)?|composer\.json|sources\.list|[\w.-]*\.sources)$/.test(
    path,
  )

const isNpmLock = (path: string) => /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/.test(path)
const isLock = (path: string) =>
  isNpmLock(path) || /(?:^|\/)(?:yarn\.lock|pnpm-lock\.yaml)$/.test(path)

/** Where the common registries of npm serve packages from. */
const commonHosts = new Set([
  'registry.npmjs.org',
  'registry.yarnpkg.com',
  'npm.pkg.github.com',
  'codeload.github.com',
])

const resolved = /\bresolved"?:?\s"?(?:https?):\/\/([\w.-]+)/

export const sourceRules: readonly TextRule[] = [
  lineRule({
    id: 'dependencies/plain-http-source',
    title: 'Packages come without TLS',
    severity: 'high',
    confidence: 'high',
    cwe: 494,
    why: 'Somebody on the way can put other code in the package’s place.',
    fix: 'Use https.',
    examples: {
      path: '.npmrc',
      bad: ['registry=http://packages.test/npm/'],
      good: ['registry=https://packages.test/npm/', 'registry=http://localhost:4873/'],
    },
    reads: isPackageSetting,
    pattern:
      /(?:registry|index-url|index_url|find-links|\burl\b|source|<url>|repository|maven|add key=|value=|^deb )[^\n]{0,60}?\bhttp:\/\/(?!localhost|127\.|0\.0\.0\.0|\[::1|www\.w3\.org|maven\.apache\.org\/(?:POM|SETTINGS|xsd)|www\.apache\.org|(?:www\.)?(?:opensource|gnu|github|creativecommons))[\w.[-]/i,
    unless:
      /<(?:url|license|scm|connection|developerConnection|organizationUrl|projectUrl)>http:\/\/(?!.*(?:repo|maven|nexus|artifactory))/,
  }),
  lineRule({
    id: 'dependencies/second-index',
    title: 'Names are looked up in two indexes',
    severity: 'medium',
    confidence: 'medium',
    cwe: 427,
    why: 'Whoever registers the name of your private package in the public index with a higher version gets it installed.',
    fix: 'Use one index that passes on what it does not have, or bind each private package to its index.',
    examples: {
      path: 'requirements.txt',
      bad: ['--extra-index-url https://packages.internal/simple'],
      good: ['--index-url https://packages.internal/simple'],
    },
    reads: isPackageSetting,
    pattern: /^(?:--)?extra[-_]index[-_]url[\s=]/,
  }),
  fileRule({
    id: 'dependencies/other-host',
    title: 'A locked package comes from another host than the rest',
    severity: 'medium',
    confidence: 'medium',
    cwe: 829,
    why: 'A lockfile is rarely read: one address changed in it brings other code under a known name.',
    fix: 'Install the package anew from the registry, and look at how the address came in.',
    examples: {
      path: 'package-lock.json',
      bad: [
        '      "resolved": "https://registry.npmjs.org/a/-/a-1.0.0.tgz",\n      "resolved": "https://registry.npmjs.org/b/-/b-1.0.0.tgz",\n      "resolved": "https://cdn.test/c/-/c-1.0.0.tgz",',
      ],
      good: [
        '      "resolved": "https://npm.internal/a/-/a-1.0.0.tgz",\n      "resolved": "https://npm.internal/b/-/b-1.0.0.tgz",',
      ],
    },
    reads: isLock,
    *find({ lines }) {
      const hosts = new Map<string, number[]>()
      for (const [at, line] of lines.entries()) {
        const host = resolved.exec(line)?.[1]
        if (host) hosts.set(host, [...(hosts.get(host)?.slice(-20) ?? []), at + 1])
      }
      const usual = [...hosts].toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0]
      for (const [host, places] of hosts)
        if (host !== usual && !commonHosts.has(host)) for (const line of places) yield { line }
    },
  }),
  lineRule({
    id: 'dependencies/no-integrity-check',
    title: 'Packages are installed without a check of their sums',
    severity: 'medium',
    confidence: 'high',
    cwe: 494,
    why: 'What is installed may differ from what was locked, and nobody notices.',
    fix: 'Leave the check on.',
    examples: {
      path: '.yarnrc.yml',
      bad: ['checksumBehavior: ignore', 'enableStrictSsl: false', 'strict-ssl=false'],
      good: ['checksumBehavior: throw'],
    },
    reads: isPackageSetting,
    pattern:
      /^(?:checksumBehavior:\s*["']?ignore|enableStrictSsl:\s*false|strict-ssl\s*=\s*false|unsafe-perm\s*=\s*true|trusted-host\s*=|--trusted-host\s)/,
  }),
]
