export { createGrants, type Grants } from './grants.ts'
export { answerOAuth, standInApp } from './oauth.ts'
