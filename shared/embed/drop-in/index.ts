/** Addresses of other services that answer with our matching card. */
export { counterparts, services, type Service } from './services.ts'
export { nearestTheme } from './themes.ts'
export { translate, type Translated } from './translate.ts'
