/** What comes with every page of ours, framed or not, when it is wanted: the comparison, and words for those who do not see. */
import { lazy, Suspense } from 'react';
import { useAtlas } from '../state/AtlasContext';

const SelectionVoice = lazy(() => import('./SelectionVoice').then((module) => ({ default: module.SelectionVoice })));
const CompareDialog = lazy(() =>
  import('../compare/CompareDialog').then((module) => ({ default: module.CompareDialog })),
);
export function Voice() {
  const hasSelection = useAtlas(({ choices }) => choices.selection !== null);
  return (
    hasSelection && (
      <Suspense fallback={null}>
        <SelectionVoice />
      </Suspense>
    )
  );
}

export function Comparison() {
  const comparison = useAtlas(({ choices }) => choices.compare);
  return (
    comparison && (
      <Suspense fallback={null}>
        <CompareDialog key={comparison} comparison={comparison} />
      </Suspense>
    )
  );
}
