/**
 * A guided walk: a box over the map with a few words at a time, each with its state of the page. Comes in: how to load the
 * story. Walked by buttons, by arrow and page keys, by scrolling inside the box; left by its button or Escape. The step is in
 * the address, so that a link leads to it and Back goes one step back.
 */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { announce } from '../interface/announce';
import { say } from '../language/say';
import { DEFAULT_CHOICES } from '../model/choices';
import { NO_FILTERS } from '../model/filters';
import type { Story } from '../model/story';
import { useAtlas, useAtlasStore } from '../state/AtlasContext';
import { followSelection } from '../state/followSelection';
import { readChoices, writeChoices } from '../state/urlChoices';
import './story.css';

interface Props {
  load: () => Promise<Story>;
}

function useStory(load: Props['load']): { story: Story | null; failure: string | null } {
  const [found, setFound] = useState<{ story: Story | null; failure: string | null }>({ story: null, failure: null });
  useEffect(() => {
    let isGone = false;
    load().then(
      (story) => isGone || setFound({ story, failure: null }),
      (error: Error) => isGone || setFound({ story: null, failure: error.message }),
    );
    return () => {
      isGone = true;
    };
  }, [load]);
  return found;
}

/** The page as a step wants it: what a visitor has chosen of its look stays. */
function useGo(story: Story | null) {
  const store = useAtlasStore();
  return (step: number) => {
    const show = story?.steps[step - 1]?.show;
    if (show === undefined) return;
    const { theme, form, controls, heading, language } = store.getState().choices;
    const look = { theme, form, controls, heading, language };
    const { dataset } = store.getState();
    const chosen = {
      ...DEFAULT_CHOICES,
      ...NO_FILTERS,
      ...look,
      ...readChoices(`?${show}`, { ...DEFAULT_CHOICES, ...look }),
      step,
    };
    // what a step selects must be seen, whatever kind of thing it is
    const { selection, tab } = chosen;
    const seen = selection ? followSelection(dataset, chosen, selection) : chosen;
    store.getState().choose(tab === DEFAULT_CHOICES.tab ? seen : { ...seen, tab });
  };
}

const KEYS: Record<string, 1 | -1> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

export function StoryBox({ load }: Props) {
  const { story, failure } = useStory(load);
  const store = useAtlasStore();
  const asked = useAtlas(({ choices }) => choices.step) ?? 1;
  const choose = useAtlas((state) => state.choose);
  const go = useGo(story);
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLElement>(null);
  const steps = story?.steps ?? [];
  const at = Math.min(Math.max(asked, 1), Math.max(steps.length, 1));
  const leave = () => {
    choose({ step: null });
    document.querySelector<HTMLElement>('.story-button')?.focus();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the story has come
  useEffect(() => {
    if (!story) return;
    frame.current?.focus();
    // a link that says nothing but the step
    const { choices } = store.getState();
    const isBare = writeChoices({ ...choices, step: null, theme: 'auto' }) === '';
    if (isBare && story.steps[at - 1]?.show) go(at);
  }, [story]);

  // the box shows the step that the address says, however it came there
  useEffect(() => {
    const step = box.current?.children[at - 1] as HTMLElement | undefined;
    if (!step || !box.current) return;
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    box.current.scrollTo({ top: step.offsetTop, behavior: isStill ? 'auto' : 'smooth' });
    announce(
      story
        ? say('Step {at} of {n}: {title}', { at, n: story.steps.length, title: story.steps[at - 1]?.title ?? '' })
        : '',
    );
  }, [at, story]);

  const rest = () => {
    const { current } = box;
    if (!current) return;
    const tops = [...current.children].map((child) => Math.abs((child as HTMLElement).offsetTop - current.scrollTop));
    const nearest = tops.indexOf(Math.min(...tops)) + 1;
    if (nearest !== at) go(nearest);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = KEYS[event.key];
    if (event.key === 'Escape') {
      event.nativeEvent.stopPropagation();
      leave();
    } else if (by && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      go(at + by);
    }
  };
  return (
    <section
      className="story"
      aria-label={story?.title ?? say('Story')}
      ref={frame}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div className="story-steps" ref={box} onScrollEnd={rest} tabIndex={0}>
        {steps.map(({ title, text }, index) => (
          <div key={title} className="story-step" inert={index + 1 !== at}>
            <h2>{title}</h2>
            <p dir="auto">{text}</p>
          </div>
        ))}
        {!story && <p className="soft">{failure ?? say('Loading the story …')}</p>}
      </div>
      <div className="story-foot">
        <button type="button" className="action" onClick={leave}>
          {say('Leave the story')}
        </button>
        <span className="story-count">{story && say('{at} of {n}', { at, n: steps.length })}</span>
        <button type="button" className="story-go" aria-disabled={at <= 1} onClick={() => go(at - 1)}>
          {say('Back')}
        </button>
        <button
          type="button"
          className="story-go story-next"
          aria-disabled={at >= steps.length}
          onClick={() => go(at + 1)}
        >
          {say('Next')}
        </button>
      </div>
    </section>
  );
}
