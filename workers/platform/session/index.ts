export {
  createSessions,
  longestSessionSeconds,
  sessionLifetimeSeconds,
  type Session,
  type SessionContent,
  type Sessions,
} from './sessions.ts'
