/** Begins the log's line of what goes into the queue. */
export const queuedMark = 'queued: '
