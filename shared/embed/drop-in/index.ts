/** Addresses of other services that answer with our matching card. */
export { counterparts, services, type Counterpart, type Service } from './services.ts'
export { nearestTheme, nearestThemes } from './themes.ts'
export { translate, translateAs, type Untaken } from './translate.ts'
