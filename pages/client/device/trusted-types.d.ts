/**
 * The part of Trusted Types that the pages use (W3C, "Trusted Types"). What the policy gives is taken
 * wherever a script's address is; browsers without Trusted Types take the plain text.
 */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): string }
  }
}
