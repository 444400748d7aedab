/** Zoom in, zoom out, show everything: for a pointer without a wheel, and for the keyboard. */
import { say } from '../language/say';

interface MapButtonsProps {
  /** Until the live map is there. */
  disabled: boolean;
  onZoom: (steps: number) => void;
  onShowAll: () => void;
}

const PATHS = {
  in: 'M9 3.5V14.5M3.5 9H14.5',
  out: 'M3.5 9H14.5',
  all: 'M3 7V3H7M11 3H15V7M15 11V15H11M7 15H3V11',
};

function Icon({ path }: { path: string }) {
  return (
    <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth={1.6} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

export function MapButtons({ disabled, onZoom, onShowAll }: MapButtonsProps) {
  return (
    <div className="map-buttons">
      <button type="button" disabled={disabled} aria-label={say('Zoom in')} onClick={() => onZoom(1)}>
        <Icon path={PATHS.in} />
      </button>
      <button type="button" disabled={disabled} aria-label={say('Zoom out')} onClick={() => onZoom(-1)}>
        <Icon path={PATHS.out} />
      </button>
      <button
        type="button"
        disabled={disabled}
        aria-label={say('Show all movements')}
        title={say('Show all movements')}
        onClick={onShowAll}
      >
        <Icon path={PATHS.all} />
      </button>
    </div>
  );
}
