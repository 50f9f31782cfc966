/** What a script adds to the page of a result. */
import { startHeatMaps } from './heat-map.ts'
import { followStages } from './stages.ts'

startHeatMaps()
followStages()
