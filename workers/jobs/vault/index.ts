export { sealKey } from './seal-key.ts'
export { countInvalidKey, withKey } from './with-key.ts'
export { vaultIdOf, vaultOf } from './vault-of.ts'
