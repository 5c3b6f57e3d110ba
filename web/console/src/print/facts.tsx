/** Terms and their answers in a line above a table. */
export const Facts = ({ facts }: { readonly facts: readonly (readonly [term: string, answer: string])[] }) => (
  <dl className="facts">
    {facts.map(([term, answer]) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{answer}</dd>
      </div>
    ))}
  </dl>
);
