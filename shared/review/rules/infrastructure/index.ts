/** All rules for pipelines, containers, clouds, servers and the letters of source. */
import type { TextRule } from '../../rule.ts'
import { actionsRules } from './actions.ts'
import { containerRules } from './containers.ts'
import { kubernetesRules } from './kubernetes.ts'
import { pipelineRules } from './pipelines.ts'
import { serverRules } from './servers.ts'
import { sourceTextRules } from './source-text.ts'
import { terraformRules } from './terraform.ts'

export const infrastructureRules: readonly TextRule[] = [
  ...actionsRules,
  ...pipelineRules,
  ...containerRules,
  ...kubernetesRules,
  ...terraformRules,
  ...serverRules,
  ...sourceTextRules,
]
