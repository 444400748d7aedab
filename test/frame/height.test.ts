/** How a framed page tells its host its height, and what of a host's messages it heeds. */
import { describe, expect, it } from 'vitest';
import { asksForHeight, HEIGHT_REQUEST } from '../../src/frame/asksForHeight';
import { heightMessages, readHostNames } from '../../src/frame/heightMessages';
import { type FramedWindow, tellHeight } from '../../src/frame/tellHeight';

describe('the names that a host gives', () => {
  it.each([
    ['', '', { id: null, secret: null }],
    ['?childId=map-1&initialWidth=640', '', { id: 'map-1', secret: null }],
    ['?childId=%3Cscript%3E', '', { id: null, secret: null }],
    ['', '#?secret=aB3xYz', { id: null, secret: 'aB3xYz' }],
    ['', '#?secret=a-b', { id: null, secret: null }],
    ['?secret=aB3xYz', '#secret=aB3xYz', { id: null, secret: null }],
  ])('are read from %s%s', (search, hash, names) => expect(readHostNames(search, hash)).toEqual(names));
});

describe('a height', () => {
  it('is said in every protocol at once', () =>
    expect(heightMessages(412.3, { id: 'map-1', secret: 'aB3xYz' })).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 413 },
      'pymxPYMxmap-1xPYMxheightxPYMx413',
      { 'datawrapper-height': { 'map-1': 413 } },
      { secret: 'aB3xYz', message: 'height', value: 413 },
    ]));
  it('is told to WordPress only with its secret', () =>
    expect(JSON.stringify(heightMessages(400, { id: null, secret: null }))).not.toContain('secret'));
});

describe('a message of the host', () => {
  const names = { id: 'map-1', secret: 'aB3xYz' };
  it.each([HEIGHT_REQUEST, 'pymxPYMxmap-1xPYMxwidthxPYMx640', { message: 'ready', secret: 'aB3xYz' }])(
    'that asks for the height is answered: %j',
    (data) => expect(asksForHeight(data, names)).toBe(true),
  );
  it.each([
    null,
    42,
    'height',
    'pymxPYMxotherxPYMxwidthxPYMx640',
    'pymxPYMxmap-1xPYMxnavigateToxPYMxhttps://evil.example',
    { message: 'ready', secret: 'other' },
    { message: 'link', secret: 'aB3xYz', value: 'https://evil.example' },
    { sentinel: 'amp', type: 'embed-size-denied' },
    ['claimed-flows:height?'],
  ])('of any other kind is let be: %j', (data) => expect(asksForHeight(data, names)).toBe(false));
});

/** A window in a frame whose next animation frames are run by hand. */
function makeFrame() {
  const sent: unknown[] = [];
  const waiting: (() => void)[] = [];
  let listener: ((event: MessageEvent) => void) | null = null;
  const parent = { postMessage: (message: unknown) => sent.push(message) };
  const frame: FramedWindow = {
    parent,
    location: { search: '', hash: '' },
    requestAnimationFrame: (callback) => waiting.push(callback),
    addEventListener: (_type, added) => {
      listener = added;
    },
    removeEventListener: () => {
      listener = null;
    },
  };
  const heights = () => sent.flatMap((one) => (one as { height?: number }).height ?? []);
  const paint = () => {
    for (const callback of waiting.splice(0)) callback();
  };
  const receive = (source: unknown, data: unknown) => listener?.({ source, data } as MessageEvent);
  return { frame, parent, heights, paint, receive };
}

describe('a framed page', () => {
  it('tells its height once, and again when it changes', () => {
    const { frame, heights, paint } = makeFrame();
    let height = 400;
    const { update } = tellHeight(frame, () => height);
    paint();
    update();
    paint();
    height = 520;
    update();
    update();
    paint();
    expect(heights()).toEqual([400, 520]);
  });
  it('tells it again to a host that asks, and to nobody else', () => {
    const { frame, parent, heights, paint, receive } = makeFrame();
    tellHeight(frame, () => 400);
    paint();
    receive({}, HEIGHT_REQUEST);
    receive(parent, 'something else');
    receive(parent, HEIGHT_REQUEST);
    expect(heights()).toEqual([400, 400]);
  });
  it('tells nothing once it has stopped', () => {
    const { frame, parent, heights, paint, receive } = makeFrame();
    const { stop } = tellHeight(frame, () => 400);
    paint();
    stop();
    receive(parent, HEIGHT_REQUEST);
    expect(heights()).toEqual([400]);
  });
  it('that stands alone tells nobody', () => {
    const { frame, heights, paint } = makeFrame();
    Object.assign(frame, { parent: frame });
    tellHeight(frame, () => 400).update();
    paint();
    expect(heights()).toEqual([]);
  });
});
