/** The cookie that holds a session's id. */
export const sessionCookieName = '__Host-phantom'
