export * from './field.ts'
export * from './evidence.ts'
export * from './login.ts'
export * from './window.ts'
