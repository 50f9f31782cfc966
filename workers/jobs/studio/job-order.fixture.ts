/** What jobs are made of, for tests. */
import { exampleFacts } from '../../../shared/embed/example-facts.ts'
import type { JobOrder, ModelOrder } from './job-record.ts'

/** To be made here. */
export const exampleJobOrder: JobOrder = {
  facts: exampleFacts,
  origin: 'https://scope.example',
  theme: 'default',
  mode: 'dark',
  colours: [],
  readmeStyle: 'professional',
  drawnBy: null,
}

/** By a model that the site pays for. */
export const exampleModelOrder: ModelOrder = {
  provider: 'workers-ai',
  model: 'workers-ai-flux-1-schnell',
  style: 'dark',
  wordsByModel: false,
  key: null,
  endUser: 'somebody',
}
