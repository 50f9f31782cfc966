/** The pictures, each with what its features stand for. */
import type { PictureName } from '../pictures.ts'
import type { Art } from './art.ts'
import { avatar } from './avatar.ts'
import { blueprint } from './blueprint.ts'
import { codeGalaxy } from './code-galaxy.ts'
import { dataFlow } from './data-flow.ts'
import { gradientMesh } from './gradient-mesh.ts'
import { hexagonalGrid } from './hexagonal-grid.ts'
import { isometricWorkspace } from './isometric-workspace.ts'
import { neonCircuit } from './neon-circuit.ts'
import { particleWave } from './particle-wave.ts'
import { portfolioBanner } from './portfolio-banner.ts'
import { repositoryCover } from './repository-cover.ts'
import { skillWheel } from './skill-wheel.ts'
import { socialCard } from './social-card.ts'
import { terminalRetro } from './terminal-retro.ts'
import { topographic } from './topographic.ts'
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
  'isometric-workspace': isometricWorkspace,
  'gradient-mesh': gradientMesh,
  'terminal-retro': terminalRetro,
  'hexagonal-grid': hexagonalGrid,
  'data-flow': dataFlow,
  topographic,
  blueprint,
  'particle-wave': particleWave,
}
