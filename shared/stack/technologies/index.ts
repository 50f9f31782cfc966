import type { Technology } from '../technology.ts'
import { aiTechnologies } from './ai.ts'
import { backendTechnologies } from './backend.ts'
import { dataTechnologies } from './data.ts'
import { frontendTechnologies } from './frontend.ts'
import { infrastructureTechnologies } from './infrastructure.ts'
import { mobileTechnologies } from './mobile.ts'
import { securityTechnologies } from './security.ts'
import { systemsTechnologies } from './systems.ts'
import { testingTechnologies } from './testing.ts'
import { toolingTechnologies } from './tooling.ts'

export const technologies: readonly Technology[] = [
  ...frontendTechnologies,
  ...backendTechnologies,
  ...mobileTechnologies,
  ...dataTechnologies,
  ...aiTechnologies,
  ...infrastructureTechnologies,
  ...testingTechnologies,
  ...securityTechnologies,
  ...systemsTechnologies,
  ...toolingTechnologies,
]
