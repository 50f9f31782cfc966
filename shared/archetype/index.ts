export { archetypes } from './archetypes.ts'
export { classifyArchetype } from './classify.ts'
export * from './verdict.ts'
