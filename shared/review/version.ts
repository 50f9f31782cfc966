/** Of the rules and of how they read: raised whenever the same change may get other findings. */
export const rulesVersion = '1.0.0'
