/**
 * Six developers described with a clear intent: the acceptance cases of the original system, of
 * which it missed four. What is not described of them is unknown.
 */
import { describe, expect, it } from 'vitest'
import { describedAiMarks, describedEvidence, type Description } from './described-developer.ts'
import { archetypes, classifyArchetype, type ArchetypeId } from './index.ts'

const profiles: readonly (readonly [string, ArchetypeId, Description])[] = [
  [
    'twenty component repositories in TypeScript and CSS, with React topics',
    'frontend_craftsman',
    {
      repositories: 20,
      name: 'ui',
      topics: ['react', 'nextjs', 'tailwindcss'],
      languages: { TypeScript: 70, CSS: 20, JavaScript: 10 },
      commits: 90,
      pullRequests: 10,
      issues: 5,
      reviews: 5,
    },
  ],
  [
    'fifteen machine-learning repositories in Python and notebooks, some commits made with AI',
    'data_scientist',
    {
      repositories: 15,
      name: 'ml',
      topics: ['machine-learning', 'pytorch', 'deep-learning'],
      languages: { Python: 60, 'Jupyter Notebook': 30, R: 10 },
      commits: 70,
      pullRequests: 5,
      issues: 3,
      reviews: 2,
      aiMarked: 10,
    },
  ],
  [
    'fifteen infrastructure repositories in Go, with Kubernetes and Terraform topics',
    'devops_specialist',
    {
      repositories: 15,
      name: 'infra',
      topics: ['docker', 'kubernetes', 'terraform', 'ci-cd'],
      languages: { Go: 50, Python: 25, Shell: 25 },
      commits: 60,
      pullRequests: 8,
      issues: 5,
      reviews: 5,
    },
  ],
  [
    'twelve security tools in Python and C',
    'security_sentinel',
    {
      repositories: 12,
      name: 'sec',
      topics: ['security', 'pentest', 'cybersecurity', 'owasp'],
      languages: { Python: 60, C: 30, Shell: 10 },
      commits: 50,
      pullRequests: 5,
      issues: 8,
      reviews: 3,
    },
  ],
  [
    'fifteen AI tools of their own, made with AI and with nobody else',
    'ai_indie_hacker',
    {
      repositories: 15,
      name: 'ai-tool',
      description: 'AI model training',
      topics: ['machine-learning', 'copilot', 'generative-ai', 'llm', 'ai'],
      languages: { Python: 70, 'Jupyter Notebook': 20, R: 10 },
      commits: 80,
      pullRequests: 0,
      issues: 0,
      reviews: 0,
      aiMarked: 15,
    },
  ],
  [
    'twenty open-source Go repositories, with pull requests, issues and reviews',
    'open_source_maintainer',
    {
      repositories: 20,
      name: 'project',
      topics: ['open-source'],
      languages: { Go: 100 },
      commits: 100,
      pullRequests: 15,
      issues: 12,
      reviews: 8,
    },
  ],
]

describe('a developer described with a clear intent', () => {
  for (const [told, expected, description] of profiles) {
    it(`${told}: ${expected}`, () => {
      const verdict = classifyArchetype(
        describedEvidence(description),
        describedAiMarks(description),
      )
      const { name, description: words } = archetypes[expected]
      expect(verdict).toMatchObject({ kind: 'archetype', id: expected, name, description: words })
    })
  }
})
