/** Departure channel 渠道: how someone left. LOCAL 就近就业 prints on its own line. */
export const departureChannels = ['ORGANISED', 'SELF', 'LOCAL'] as const;
export type DepartureChannel = (typeof departureChannels)[number];
