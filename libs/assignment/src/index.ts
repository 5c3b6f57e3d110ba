export * from './certify';
export * from './explain';
export * from './hash64';
export { type AssignmentMode, type AssignmentProblem, type InputFault, SolverInputError, modes } from './problem';
export * from './solve';
