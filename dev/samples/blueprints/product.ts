/** Products that one person builds with models and agents. */
import type { Blueprint } from './blueprint.ts'

export const productBlueprints = {
  'ai-product': {
    field: 'agents',
    languages: { TypeScript: 0.85, CSS: 0.1, PLpgSQL: 0.05 },
    topics: ['saas', 'nextjs', 'openai', 'ai', 'stripe'],
    paths: [
      'app/',
      'components/',
      'CLAUDE.md',
      'AGENTS.md',
      '.cursor/rules/',
      '.mcp.json',
      'supabase/',
      'next.config.ts',
      'tsconfig.json',
      'vercel.json',
    ],
    manifests: [
      {
        path: 'package.json',
        dependencies: [
          'next',
          'react',
          'ai',
          '@ai-sdk/anthropic',
          'openai',
          'stripe',
          'tailwindcss',
        ],
      },
    ],
  },
  'agent-server': {
    field: 'agents',
    languages: { Python: 0.92, HTML: 0.05, Shell: 0.03 },
    topics: ['mcp', 'ai-agents', 'llm', 'claude'],
    paths: [
      'src/',
      'prompts/',
      'evals/',
      'CLAUDE.md',
      'AGENTS.md',
      '.claude/',
      '.mcp.json',
      'uv.lock',
    ],
    manifests: [
      { path: 'pyproject.toml', dependencies: ['anthropic', 'mcp', 'langchain', 'fastapi'] },
    ],
  },
  'ai-extension': {
    field: 'agents',
    languages: { TypeScript: 0.8, HTML: 0.1, CSS: 0.1 },
    topics: ['chrome-extension', 'ai', 'productivity'],
    paths: [
      'src/',
      'manifest.json',
      'CLAUDE.md',
      '.cursor/rules/',
      '.github/copilot-instructions.md',
    ],
    manifests: [{ path: 'package.json', dependencies: ['react', 'vite', 'openai', 'ai'] }],
  },
} as const satisfies Record<string, Blueprint>
