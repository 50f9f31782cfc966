/** The pictures, each with what its features stand for. */
import type { PictureName } from '../pictures.ts'
import type { Art } from './art.ts'
import { neonCircuit } from './neon-circuit.ts'
import { codeGalaxy } from './code-galaxy.ts'
import { topographic } from './topographic.ts'
import { particleWave } from './particle-wave.ts'
import { terminalRetro } from './terminal-retro.ts'
import { hexagonalGrid } from './hexagonal-grid.ts'
import { dataFlow } from './data-flow.ts'
import { avatar } from './avatar.ts'
import { portfolioBanner } from './portfolio-banner.ts'
import { repositoryCover } from './repository-cover.ts'
import { skillWheel } from './skill-wheel.ts'
import { socialCard } from './social-card.ts'
import { xBanner } from './x-banner.ts'

export const arts: Readonly<Record<PictureName, Art>> = {
  'portfolio-banner': portfolioBanner,
  'skill-wheel': skillWheel,
  'social-card': socialCard,
  'x-banner': xBanner,
  'repository-cover': repositoryCover,
  avatar,
  'neon-circuit': neonCircuit,
  'code-galaxy': codeGalaxy,
  topographic,
  'particle-wave': particleWave,
  'terminal-retro': terminalRetro,
  'hexagonal-grid': hexagonalGrid,
  'data-flow': dataFlow,
} as never
