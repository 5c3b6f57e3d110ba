/**
 * Plate colours and their byte in a vehicle pass (reliability.md §5.1), numbered as the terminals do (JT/T 697.7 as JT/T 808 cites it,
 * to be confirmed with the text); 0 = not given.
 */
export const plateColourBytes = {
  NOT_GIVEN: 0,
  BLUE: 1,
  YELLOW: 2,
  BLACK: 3,
  WHITE: 4,
  GREEN: 5,
  OTHER: 9,
  YELLOW_GREEN: 93,
  GRADIENT_GREEN: 94,
} as const;
export type PlateColour = keyof typeof plateColourBytes;

/** Every colour that a form may offer. */
export const plateColours = Object.keys(plateColourBytes) as readonly PlateColour[];
