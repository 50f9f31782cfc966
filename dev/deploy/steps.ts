/** The steps of a deployment in their order, as words for Node. */
export type Step = { says: string; words: string[] }

type Wishes = { isDryRun: boolean; smokeAddress: string | null; hasDatabase: boolean }

/** The part of a built `wrangler.json` that a deployment has to have filled in. */
export type BuiltConfig = { name: string; kv_namespaces?: { binding: string; id?: string }[] }

const wrangler = 'node_modules/wrangler/bin/wrangler.js'

/** All that comes after the build. A dry run changes nothing anywhere and asks nobody. */
export function deploymentSteps({ isDryRun, smokeAddress, hasDatabase }: Wishes): Step[] {
  const deploy = (name: string): Step => ({
    says: `${isDryRun ? 'Packing' : 'Deploying'} ${name}`,
    words: [
      wrangler,
      'deploy',
      '-c',
      `dist/${name}/wrangler.json`,
      ...(isDryRun ? ['--dry-run'] : []),
    ],
  })
  return [
    ...(hasDatabase && !isDryRun
      ? [{ says: 'Migrating the counters', words: ['migrations/run.ts', 'up'] }]
      : []),
    // The edge binds to the other Workers, and review to objects of jobs: they have to be there.
    deploy('jobs'),
    deploy('pages'),
    deploy('mcp'),
    deploy('review'),
    deploy('edge'),
    ...(smokeAddress !== null && !isDryRun
      ? [{ says: `Looking at ${smokeAddress}`, words: ['dev/smoke.ts', smokeAddress] }]
      : []),
  ]
}

/** What is still as it came with the repository, and would fail at the platform. */
export function problemsOf(configs: readonly BuiltConfig[]): string[] {
  return configs.flatMap(({ name, kv_namespaces: namespaces = [] }) =>
    namespaces
      .filter(({ id }) => !id || !/^[0-9a-f]{32}$/.test(id))
      .map(
        ({ binding }) =>
          `${name}: ${binding} names no namespace of Workers KV. Put the id that \`wrangler kv namespace create scans\` gives into its wrangler.toml.`,
      ),
  )
}
