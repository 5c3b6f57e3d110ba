/** How a person gets to the gate: on an organised coach, by own means, or near home. */
export const travelModes = ['ORGANISED', 'SELF', 'LOCAL'] as const;
export type TravelMode = (typeof travelModes)[number];
