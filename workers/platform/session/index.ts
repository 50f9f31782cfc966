export {
  accountSchema,
  createSessions,
  longestSessionSeconds,
  sessionKey,
  sessionLifetimeSeconds,
  type Account,
  type Session,
  type Sessions,
} from './sessions.ts'
