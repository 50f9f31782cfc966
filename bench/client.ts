/** What the platform adds to a visitor's request: without an address there are no limits to keep. */
export const clientHeaders = { 'cf-connecting-ip': '192.0.2.1' }
