export * from './classify.ts'
export * from './summarize.ts'
export * from './summary.ts'
