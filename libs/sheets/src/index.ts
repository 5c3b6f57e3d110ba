export * from './corruption';
export { escapeFormula, unescapeFormula } from './formula-escape';
export { foldHeader } from './header';
export * from './judge-corruption';
export { readSheet } from './read-sheet';
export * from './sheet';
export * from './sheet-columns';
export { type SheetLimits, sheetLimits } from './sheet-limits';
export * from './write-sheet';
