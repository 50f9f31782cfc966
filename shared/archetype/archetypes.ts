/** The ten archetypes: what they are called and what they mean to the person who reads them. */
import type { ArchetypeId } from './verdict.ts'

type Archetype = {
  id: ArchetypeId
  name: string
  /** What the archetype stands for, in the third person. */
  description: string
  /** The one sentence that decides it. */
  sense: string
}

export const archetypes: Readonly<Record<ArchetypeId, Archetype>> = {
  ai_indie_hacker: {
    id: 'ai_indie_hacker',
    name: 'AI-Driven Indie Hacker',
    description: 'Ships own products at a high pace, mostly alone and openly with AI.',
    sense: 'Owns nearly all they touch, at a high pace, and the commits carry AI marks.',
  },
  open_source_maintainer: {
    id: 'open_source_maintainer',
    name: 'Open Source Maintainer',
    description: 'Keeps projects that others depend on alive: reviews, merges and releases.',
    sense: 'Much of the work is merging, reviewing and releasing the work of others.',
  },
  full_stack_polyglot: {
    id: 'full_stack_polyglot',
    name: 'Full-Stack Polyglot',
    description: 'Builds every layer of a product and changes languages to do so.',
    sense: 'Works on several layers and in several languages within the same year.',
  },
  backend_architect: {
    id: 'backend_architect',
    name: 'Backend Architect',
    description: 'Builds servers, libraries and systems that others build upon.',
    sense: 'The work is in server and systems languages, with little surface of its own.',
  },
  frontend_craftsman: {
    id: 'frontend_craftsman',
    name: 'Frontend Craftsman',
    description: 'Builds interfaces, components and design systems that people see and touch.',
    sense: 'The work is in front-end languages, frameworks and components.',
  },
  devops_specialist: {
    id: 'devops_specialist',
    name: 'DevOps & Infrastructure Expert',
    description:
      'Describes infrastructure as code and keeps clusters, images and pipelines running.',
    sense: 'The work is in infrastructure as code, containers, clusters and pipelines.',
  },
  data_scientist: {
    id: 'data_scientist',
    name: 'Data Science Specialist',
    description: 'Works with data, statistics and machine learning, in notebooks and libraries.',
    sense: 'The work is in notebooks, statistics, models and the libraries made for them.',
  },
  security_sentinel: {
    id: 'security_sentinel',
    name: 'Security Sentinel',
    description: 'Finds, detects and prevents attacks: research, analysis and security tools.',
    sense: 'The work is in security research, detection, cryptography and security tools.',
  },
  rising_developer: {
    id: 'rising_developer',
    name: 'Rising Developer',
    description: 'New to public work and growing quickly.',
    sense: 'First active a short while ago, with steep growth since.',
  },
  code_explorer: {
    id: 'code_explorer',
    name: 'Code Explorer',
    description: 'Follows curiosity through many projects and languages, in small steps.',
    sense: 'Few contributions to each of many unrelated projects.',
  },
}
