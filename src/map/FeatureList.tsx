/**
 * The map's features as buttons, for keyboards and screen readers: out of sight until one has the focus. A
 * few movements are a stop for the Tab key each; all the rest together are one, with arrow keys within. Comes in: the content. Goes out: the same selections as a click on the map.
 */
import { type KeyboardEvent, useState } from 'react';
import { say } from '../language/say';
import type { Selection } from '../model/choices';
import type { MapContent } from './collectContent';
import { type FeatureWords, flowWords, placeWords } from './describeMap';

interface FeatureListProps {
  content: MapContent;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  onHover: (selection: Selection | null) => void;
}

interface Feature {
  selection: Selection;
  words: FeatureWords;
}

function listFeatures(content: MapContent): Feature[] {
  const places = [...content.named]
    .filter(([id]) => content.places.has(id))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_PLACES);
  return [
    ...content.flows.map((flow) => ({
      selection: { kind: 'flow' as const, id: flow.id },
      words: flowWords(content, flow),
    })),
    ...places.map(([id]) => ({ selection: { kind: 'place' as const, id }, words: placeWords(content, id) })),
  ];
}

const MOST_PLACES = 300; // all of them are in the index of places

const FEW = 15; // movements that are a stop for the Tab key each

/** Where a key leads within the list; null for any other key. */
function nextIndex(key: string, index: number, count: number): number | null {
  const steps: Record<string, number> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1 };
  const next = steps[key];
  return next === undefined ? null : (next + count) % count;
}

export function FeatureList({ content, selection, onSelect, onHover }: FeatureListProps) {
  const features = listFeatures(content);
  const [reached, setReached] = useState(0);
  const fewFlows = content.flows.length <= FEW;
  const stop = Math.min(reached, features.length - 1);

  function move(event: KeyboardEvent<HTMLUListElement>) {
    const next = nextIndex(event.key, stop, features.length);
    if (next === null) return;
    event.preventDefault();
    setReached(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  }

  return (
    <section className="map-features" aria-label={say('Features on the map')}>
      <h3>{say('Features on the map')}</h3>
      <p>{say('Arrow keys move through the list.')}</p>
      <ul onKeyDown={move}>
        {features.map(({ selection: feature, words }, index) => {
          const pressed = selection?.kind === feature.kind && selection.id === feature.id;
          return (
            <li key={`${feature.kind} ${feature.id}`}>
              <button
                type="button"
                tabIndex={index === stop || (feature.kind === 'flow' && fewFlows) ? 0 : -1}
                aria-pressed={pressed}
                onClick={() => onSelect(pressed ? null : feature)}
                onFocus={() => {
                  setReached(index);
                  onHover(feature);
                }}
                onBlur={() => onHover(null)}
              >
                {words.title}, {words.detail}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
