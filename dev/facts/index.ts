export * from './developer.ts'
export * from './developers.ts'
export * from './load.ts'
export * from './shift.ts'
