/** What sends a request to an address by a method of its own. */
export const httpClients = [
  'net/http',
  'net/http.Client',
  'net/http.DefaultClient',
  'resty.Request',
  'grequests',
  'req',
] as const
