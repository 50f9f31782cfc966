/** What a page has to know of jobs as it runs. It stands apart from the schemas, which are no page's. */
import type { JobState } from './jobs.ts'

/** A job that is in one of these changes no more. */
export const endStates: readonly JobState[] = ['done', 'partly', 'failed', 'cancelled']

/** The name of the stream's events (`event:`); the data of each is a `JobEvent`. */
export const jobEventName = 'change'

/** Models take up to three minutes an image, and a sealed key is good for ten. */
export const mostPicturesByModel = 6
