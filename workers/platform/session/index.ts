export { createSessions, sessionLifetimeSeconds, type Session, type Sessions } from './sessions.ts'
