import { reaches } from '@fangang/kernel';
import { NotFound, type Reader, ScopeNotServed } from '@fangang/persistence';

/** The areas that a question is about: the one named, if the reader reaches it, else all of his own. @throws NotFound beyond his reach */
export const areasAsked = ({ scope }: Reader, area: string | undefined): readonly string[] => {
  if (scope.kind !== 'areas') throw new ScopeNotServed(scope.kind);
  if (area === undefined) return scope.areas;
  if (!reaches(scope, area)) throw new NotFound('Area', area);
  return [area];
};
