export * from './field.ts'
export * from './evidence.ts'
