/** The message of whatever was thrown. Not by `instanceof Error`: under Jest the errors of Node's own modules are of another realm. */
export const messageOf = (error: unknown): string => {
  const message: unknown = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  return String(message);
};

/** Node's code of whatever was thrown, e.g. `EEXIST`. */
export const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
