export { detectTechnologies, type DetectedTechnology } from './detect.ts'
export { ecosystemsOf } from './ecosystems.ts'
export { type Layer, layers } from './technology.ts'
