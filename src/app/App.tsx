/** The page: header, map, panel and timeline, composed around one store. Renders on a server as well. */
import { lazy, Suspense } from 'react';
import { ChoiceLink } from '../interface/ChoiceLink';
import { say } from '../language/say';
import { AtlasProvider, useAtlas } from '../state/AtlasContext';
import type { HistoryLink } from '../state/connectHistory';
import type { AtlasStore } from '../state/store';
import { Comparison, Voice } from './Beside';
import { DataMenu } from './DataMenu';
import { LanguageChoice } from './LanguageChoice';
import { LiveRegion } from './LiveRegion';
import { loadStory } from './loadData';
import type { MapAreaProps } from './MapArea';
import { OwnTextButton } from './OwnTextButton';
import { ShareButton } from './ShareButton';
import { ThemeButton } from './ThemeButton';
import type { OwnTextReading } from './useOwnText';
import { usePageEvents } from './usePageEvents';
import { Views } from './Views';

const StoryBox = lazy(() => import('../story/StoryBox').then((module) => ({ default: module.StoryBox })));
const Frame = lazy(() => import('./Frame').then((module) => ({ default: module.Frame })));

/** Where the story begins: the page as it is without choices. */
const STORY = { step: 1 };

interface Props extends MapAreaProps {
  store: AtlasStore;
  history?: HistoryLink | null;
  /** A text of the visitor's own; absent where there is no script to read it. */
  reading?: OwnTextReading;
}

function Header({ reading, geometry }: Pick<Props, 'reading' | 'geometry'>) {
  const { title, description } = useAtlas((state) => state.dataset);
  return (
    <header className={`header ${reading?.isShown ? 'is-own' : ''}`}>
      <h1 dir="auto">{title}</h1>
      <p className="header-line" dir="auto">
        {description}
      </p>
      <div className="header-controls">
        {reading?.isShown && (
          <button type="button" className="header-button" onClick={reading.leave}>
            {say('Back to the articles')}
          </button>
        )}
        {reading && <OwnTextButton reading={reading} />}
        {!reading?.isShown && (
          <>
            <ChoiceLink to={STORY} className="header-button story-button">
              {say('Story')}
            </ChoiceLink>
            <ShareButton geometry={geometry} />
          </>
        )}
        <DataMenu isOwn={reading?.isShown} geometry={geometry} />
        <LanguageChoice />
        <ThemeButton />
      </div>
    </header>
  );
}

function Walk() {
  const isWalking = useAtlas(({ choices }) => Boolean(choices.step && !choices.form));
  return (
    isWalking && (
      <Suspense fallback={null}>
        <StoryBox load={loadStory} />
      </Suspense>
    )
  );
}

function Page({ reading, ...map }: MapAreaProps & Pick<Props, 'reading'>) {
  usePageEvents();
  const form = useAtlas(({ choices }) => choices.form);
  if (form)
    return (
      <Suspense fallback={null}>
        <Frame form={form} {...map} />
      </Suspense>
    );
  return (
    <div className="page">
      <a className="skip" href="#panel">
        {say('Skip to the claims')}
      </a>
      <Header reading={reading} geometry={map.geometry} />
      <Views {...map} />
      <LiveRegion />
    </div>
  );
}

export function App({ store, history = null, ...page }: Props) {
  return (
    <AtlasProvider store={store} history={history}>
      <Page {...page} />
      <Walk />
      <Comparison />
      <Voice />
    </AtlasProvider>
  );
}
