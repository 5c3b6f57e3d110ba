/**
 * A rule made of [selector, message] rows. A rule of our own name instead of `no-restricted-syntax`, because a flat config
 * replaces the options of a rule and never merges them: two blocks with selectors for one file would leave only the last.
 */
export const forbid = (rows) => ({
  meta: { type: 'problem', schema: [] },
  create: (context) => Object.fromEntries(rows.map(([selector, message]) => [selector, (node) => context.report({ node, message })])),
});
