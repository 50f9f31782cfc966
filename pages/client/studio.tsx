/** Makes the studio follow what is chosen, and shows what is being made. */
import type { StudioData } from '../studio/studio.tsx'
import { islandOf } from './island-of.ts'
import { startStudio } from './studio/live-studio.tsx'

const studio = islandOf<StudioData>('studio')
if (studio) startStudio(studio.root, studio.data)
