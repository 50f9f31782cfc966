/** What a detected technology says about the work: the layer it belongs to, with exceptions. */
import type { Layer } from '../stack/index.ts'
import type { Domain } from './domains.ts'

const domainOfLayer: Partial<Record<Layer, Domain>> = {
  frontend: 'frontend',
  backend: 'backend',
  systems: 'backend',
  mobile: 'mobile',
  data: 'data',
  ai: 'data',
  infrastructure: 'devops',
  security: 'security',
}

/** Found in repositories of every kind: having them says next to nothing about the work. */
const ubiquitous: ReadonlySet<string> = new Set([
  'GitHub Actions',
  'Docker',
  'Docker Compose',
  'Other CI services',
  'Hosting platforms',
  'Cloudflare Workers',
  'Code and dependency scanning',
  'Identity and access',
  'Secrets management',
  'Blockchain and contracts',
  'Plotting',
])

/** Made of language models rather than of data: they speak for products, not for data science. */
export const aiProductTechnologies: ReadonlySet<string> = new Set([
  'OpenAI API',
  'Anthropic API',
  'Gemini API',
  'Other model APIs',
  'LLM application frameworks',
  'Agents',
  'Model Context Protocol',
  'Local inference',
])

/** The domain that a technology speaks for; null where it speaks for none. */
export function domainOfTechnology(technology: string, layer: Layer): Domain | null {
  if (ubiquitous.has(technology) || aiProductTechnologies.has(technology)) return null
  return domainOfLayer[layer] ?? null
}
