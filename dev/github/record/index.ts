export * from './activity.ts'
export * from './directory.ts'
export * from './identifiers.ts'
export * from './tree.ts'
