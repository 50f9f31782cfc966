/**
 * The one list of what goes wrong with a provider of models: whether another try can help, whether the
 * visitor paid, and what they are told. What is not known to be free counts as `unknown`: it is never
 * sent again by itself.
 */

export type Charged = 'yes' | 'no' | 'unknown'

type Failure = {
  /** Whether the same request may be sent again by itself. */
  retryable: boolean
  charged: Charged
  message: string
  remedy: string
}

export const providerFailures = {
  invalid_key: {
    retryable: false,
    charged: 'no',
    message: 'The provider does not take this key.',
    remedy: 'Check that the whole key was pasted, and that it may make images.',
  },
  key_expired: {
    retryable: false,
    charged: 'no',
    message: 'The key is over.',
    remedy: 'Enter it again, or get a new one from the provider.',
  },
  no_credit: {
    retryable: false,
    charged: 'no',
    message: 'The account of this key has no credit left for it.',
    remedy: 'Add credit at the provider, or raise the limit of the key.',
  },
  needs_verification: {
    retryable: false,
    charged: 'no',
    message: 'The provider wants the account of this key verified or set up first.',
    remedy: 'Do so in the settings at the provider, or take another model.',
  },
  model_retired: {
    retryable: false,
    charged: 'no',
    message: 'The provider has this model no more, or not for this key.',
    remedy: 'Take another model.',
  },
  rate_limited: {
    retryable: true,
    charged: 'no',
    message: 'The provider takes no further requests of this key for the moment.',
    remedy: 'It is tried again after a while.',
  },
  moderated_input: {
    retryable: false,
    charged: 'no',
    message: 'The provider refused to draw what was asked for.',
    remedy: 'Take another picture or style.',
  },
  moderated_output: {
    retryable: false,
    charged: 'unknown',
    message: 'The provider drew an image and then withheld it.',
    remedy: 'Take another picture or style; whether it was charged is on the bill of the provider.',
  },
  no_image: {
    retryable: false,
    charged: 'unknown',
    message: 'The provider answered without anything that could be used.',
    remedy: 'Try again or take another model; what was charged is on the bill of the provider.',
  },
  bad_request: {
    retryable: false,
    charged: 'no',
    message: 'The provider did not take the request.',
    remedy: 'Take another model, and report it if it stays.',
  },
  provider_down: {
    retryable: true,
    charged: 'no',
    message: 'The provider does not work at the moment.',
    remedy: 'It is tried again after a while.',
  },
  timeout: {
    retryable: false,
    charged: 'unknown',
    message: 'The provider took too long.',
    remedy: 'It is not sent again by itself, since it may have been charged. Try again later.',
  },
  cancelled: {
    retryable: false,
    charged: 'unknown',
    message: 'This was cancelled.',
    remedy: 'What the provider had begun may be charged.',
  },
  unknown_outcome: {
    retryable: false,
    charged: 'unknown',
    message: 'Nobody can say whether the provider made it: the connection broke.',
    remedy: 'It is not sent again by itself, since it may have been charged.',
  },
} as const satisfies Record<string, Failure>

export type ProviderFailureCode = keyof typeof providerFailures
export const providerFailureCodes = Object.keys(providerFailures) as ProviderFailureCode[]
