/** A technology is one row: what it is called, where in a system it works, and what gives it away. */

export const layers = [
  'frontend',
  'backend',
  'mobile',
  'data',
  'ai',
  'infrastructure',
  'testing',
  'security',
  'systems',
  'tooling',
] as const
export type Layer = (typeof layers)[number]

/** Where a package name is registered; the same name means different things in different places. */
export const registries = [
  'npm',
  'pypi',
  'go',
  'cargo',
  'gems',
  'composer',
  'maven',
  'nuget',
  'pub',
  'hex',
] as const
export type Registry = (typeof registries)[number]

export type Technology = {
  name: string
  layer: Layer
  /**
   * Package names by registry. An npm scope (`@angular`), a Go module prefix
   * (`github.com/aws/aws-sdk-go`) and a Maven group (`org.springframework`) stand for all below them.
   */
  packages?: { [registry in Registry]?: readonly string[] }
  /** Topics of a repository, compared whole. */
  topics?: readonly string[]
  /** File names, at any depth. */
  files?: readonly string[]
  /** Paths from the root, compared whole; a folder ends in `/`. */
  paths?: readonly string[]
  /** File name endings, from the last dot on. */
  extensions?: readonly string[]
  /** Languages as GitHub names them that are nothing but this technology. */
  languages?: readonly string[]
}
