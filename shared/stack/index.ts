export { detectTechnologies, type DetectedTechnology, type Sighting } from './detect.ts'
export { ecosystemsOf } from './ecosystems.ts'
export { layers, type Layer } from './technology.ts'
