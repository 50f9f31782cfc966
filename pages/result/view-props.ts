/** What every part of a result's page is given. */
import type { Scorecard } from '../../shared/score/scorecard.ts'
import type { Visit } from '../frame/visit.ts'

export type ViewProps = { visit: Visit; scorecard: Scorecard }
