/**
 * The map's features as buttons, for keyboards and screen readers: one stop for the Tab
 * key, hidden until it has the focus, that unfolds into all of them. Comes in: the
 * content. Goes out: the same selections as a click on the map.
 */
import type { Selection } from '../model/choices';
import type { MapContent } from './collectContent';
import { flowWords, placeWords } from './describeMap';

interface FeatureListProps {
  content: MapContent;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  onHover: (selection: Selection | null) => void;
}

function FeatureButton({
  feature,
  words,
  ...rest
}: { feature: Selection; words: { title: string; detail: string } } & Omit<FeatureListProps, 'content'>) {
  const pressed = rest.selection?.kind === feature.kind && rest.selection.id === feature.id;
  return (
    <li>
      <button
        type="button"
        aria-pressed={pressed}
        onClick={() => rest.onSelect(pressed ? null : feature)}
        onFocus={() => rest.onHover(feature)}
        onBlur={() => rest.onHover(null)}
      >
        {words.title}: {words.detail}
      </button>
    </li>
  );
}

export function FeatureList({ content, ...rest }: FeatureListProps) {
  const places = [...content.named.keys()].filter((id) => content.places.has(id));
  return (
    <details className="map-features">
      <summary>Features on the map ({content.flows.length + places.length})</summary>
      <ul>
        {content.flows.map((flow) => (
          <FeatureButton
            key={flow.id}
            feature={{ kind: 'flow', id: flow.id }}
            words={flowWords(content, flow)}
            {...rest}
          />
        ))}
        {places.map((id) => (
          <FeatureButton key={id} feature={{ kind: 'place', id }} words={placeWords(content, id)} {...rest} />
        ))}
      </ul>
    </details>
  );
}
